import Diagnostics
import Testing
import YAML

/// Numbers that look random and are the same in every run.
struct Lottery {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func draw(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}

@Suite("Files that nobody would write")
struct FuzzTests {
  private static let pieces = [
    "a", "b: ", "c:", "- ", "-", "\n", "\n", "\n  ", "\n    ", " ", "  ", "\t", "\r\n", "\r", "[", "]", "{",
    "}", ",",
    ", ", "\"", "\"", "'", "''", "\\", "\\n", "\\x4", "#", " # x", "&a ", "*a", "&b", "*b", "!", "!t ", "|",
    ">", "|\n ",
    ">-\n  ", "|+2\n   ", "---\n", "\n---\n", "...\n", "%", "@", "`", "?", "? ", ": ", ":", "1,0", "ä", "😀",
    "\u{85}",
    "\u{2028}", "text", "two words", "\u{FEFF}", "\u{0}", "<<: ", "é: [", "~",
  ]

  @Test("are read or refused with a reason, with exact places", arguments: 0..<8)
  func anyPieces(seed: Int) {
    var lottery = Lottery(seed: UInt64(seed))
    for _ in 0..<500 {
      let count = 1 + lottery.draw(below: 24)
      let text = (0..<count).map { _ in Self.pieces[lottery.draw(below: Self.pieces.count)] }.joined()
      expectSound(Reading(text))
    }
  }

  @Test("and files with one byte changed are read or refused with a reason", arguments: 0..<8)
  func mutations(seed: Int) {
    var lottery = Lottery(seed: UInt64(seed) + 1000)
    for _ in 0..<300 {
      var bytes = Array(everyday.utf8)
      for _ in 0...lottery.draw(below: 3) {
        let index = lottery.draw(below: bytes.count)
        switch lottery.draw(below: 3) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(contentsOf: Self.pieces[lottery.draw(below: Self.pieces.count)].utf8, at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + lottery.draw(below: 20)))
        }
      }
      expectSound(Reading(bytes: bytes))
    }
  }

  /// Nothing is refused without a reason, every place lies in the file, and every text knows where it came from.
  private func expectSound(_ reading: Reading) {
    let text = String(decoding: reading.file.bytes, as: UTF8.self).debugDescription
    if reading.tree == nil { #expect(!reading.findings.isEmpty, "no reason for \(text)") }
    let count = UInt32(reading.file.bytes.count)
    for finding in reading.findings {
      for label in [finding.primary] + finding.secondary where label.range.end > count + 1 {
        Issue.record("\(finding.message) past the end of \(text)")
      }
      for edit in finding.fixes.flatMap(\.edits) where edit.range.end > count {
        Issue.record("a change past the end of \(text)")
      }
    }
    let places = reading.findings.map { "\($0.primary.range)" }
    #expect(Set(places).count == places.count, "two findings at one place in \(text): \(reading.report)")
    for id in reading.scalars {
      let range = reading.tree?.range(of: id) ?? .fileStart
      if range.end > count { Issue.record("a text past the end of \(text)") }
      _ = reading.tree?.sourceMap(of: id)
      _ = reading.tree?.trailingComment(of: id)
    }
    expectExactMaps(reading)
  }
}

/// A file like those that people write.
let everyday = """
  title: Senior ML Engineer, Search Ranking   # the title
  level: senior
  summary: "Search answers in 60 ms \\u2014 without losing a point."
  problem: |
    Fourteen months of click logs.

      And *Markdown* – indented.
  growth: >-
    One paragraph
    over two lines.

    Another.
  must-haves:
    - {id: shipped, text: Has put a model into production}
    - Python
    - 'It''s in production'
  stack: [Python, PyTorch, "ONNX Runtime"]
  pay: {min: 95000, max: 120000, currency: EUR}
  works-with:
    - family: data-scientist
      for: choosing the metric
        and the baseline

  """
