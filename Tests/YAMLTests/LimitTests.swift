import Diagnostics
import Testing
import YAML

@Suite("Files that are too large to be honest")
struct LimitTests {
  @Test("too many bytes")
  func bytes() {
    let reading = Reading("a: bcdef\n", limits: Limits(bytes: 8))
    #expect(reading.outline == "none")
    #expect(
      reading.report
        == "1:1-1:1 content/limit: this file has 9 bytes of YAML, more than the 8 that are read | split the file, or remove what does not belong in it"
    )
    #expect(Reading("a: bcdef\n", limits: Limits(bytes: 9)).report == "")
  }

  @Test("too deep, in brackets and in lines, however long it goes on")
  func depth() {
    for (text, place) in [
      (String(repeating: "[", count: 1_000_000), "1:33-1:34"),
      (String(repeating: "- ", count: 200_000), "1:65-1:66"),
      (String(repeating: "{a: ", count: 200_000), "1:129-1:130"),
    ] {
      let reading = Reading(text)
      #expect(reading.outline == "none")
      #expect(
        reading.report
          == "\(place) content/limit: lists and keys are nested 33 levels deep here, more than the 32 that are read | write it flatter"
      )
    }
    let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(Reading(deepest).report == "")
  }

  @Test("too deep through aliases")
  func aliasDepth() {
    let reading = Reading("a: &a [[[b]]]\nc: [[*a]]\n", limits: Limits(depth: 5))
    #expect(
      reading.report
        == "2:6-2:8 content/limit: lists and keys are nested 6 levels deep here, more than the 5 that are read | write it flatter"
    )
  }

  @Test("too many nodes")
  func nodes() {
    let reading = Reading(
      String(repeating: "- a\n", count: 60_000) + "- [" + String(repeating: "b,", count: 60_000) + "]")
    #expect(reading.outline == "none")
    #expect(
      reading.report
        == "60001:80000-60001:80001 content/limit: this file holds 120002 texts, lists and mappings, more than the 100000 that are read | split the file; the limit is reached here"
    )
  }

  @Test("a text that is too long, and one that is just not")
  func scalar() {
    let most = String(repeating: "x", count: 1 << 20)
    for text in ["a: \(most)\n", "a: \"\(most)\"\n", "a: |\n  \(most)", "a: >-\n  \(most)\n"] {
      let reading = Reading(text)
      #expect(reading.report == "")
      #expect(reading.scalars.contains { reading.tree?.text(of: $0).utf8.count == 1 << 20 })
    }
    let reading = Reading("a: |-\n  \(most)x\n")
    #expect(reading.outline == "none")
    #expect(
      reading.report
        == "1:4-1:5 content/limit: the text that begins here has 1048577 bytes, more than the 1048576 that are read | shorten the text"
    )
  }

  @Test("aliases that repeat aliases")
  func laughs() {
    func laugh(_ levels: Int) -> Reading {
      var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
      for level in 1..<levels {
        let alias = "*a\(level - 1)"
        text += "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
      }
      return Reading(text)
    }
    // 9 × 10, 9 × 91, 9 × 820 and 9 × 7381.
    #expect(
      laugh(5).report
        .hasPrefix(
          "5:10-5:13 content/limit: aliases repeat 74718 texts, lists and mappings, more than the 10000 that are read | "
        ))
    #expect(
      laugh(30).report
        .hasPrefix(
          "5:10-5:13 content/limit: aliases repeat more than can be counted texts, lists and mappings"))
    #expect(laugh(3).findings.map(\.rule) == ["content/syntax"])
  }

  @Test("many mistakes are all reported, and their number costs no more than itself")
  func manyFindings() {
    #expect(Reading(String(repeating: "- &a x\n", count: 20_000)).findings.count == 20_000)
    #expect(Reading(String(repeating: "a: x\n", count: 20_000)).findings.count == 19_999)
    #expect(Reading(String(repeating: "- [1 EUR,2, 3 5,0]\n", count: 9000)).findings.count == 9000)
    // Each of these ends a pass over the file, and passes are counted.
    #expect(Reading(String(repeating: "- @x\n", count: 20_000)).findings.count == 24)
  }
}
