import Diagnostics
import Testing
import YAML

@Suite("Bytes that are no text")
struct EncodingTests {
  private let help = "save it as UTF-8: in most editors, choose Save as, and there the encoding UTF-8"

  private func report(_ bytes: [UInt8]) -> String {
    let reading = Reading(bytes: bytes)
    #expect(reading.outline == "none")
    return reading.findings.map { ([reading.line($0)] + $0.notes).joined(separator: " | ") }.joined(
      separator: "\n")
  }

  private func text(_ text: String, _ byte: UInt8) -> [UInt8] {
    Array(text.utf8) + [byte] + Array("l\n".utf8)
  }

  @Test("the letter that an older encoding meant is named")
  func oldEncodings() {
    #expect(
      report(text("a: b\nrole: M", 0xE4))
        == "2:8-2:9 content/encoding: this file was saved in an older encoding, probably Latin-1, in which ä stands here | \(help)"
    )
    #expect(
      report(text("a: ", 0x80))
        == "1:4-1:4 content/encoding: this file was saved in an older encoding, probably Windows-1252, in which € stands here | \(help)"
    )
    #expect(
      report(text("a: ", 0x81))
        == "1:4-1:4 content/encoding: this file was not saved as UTF-8: here stands the byte 0x81 | \(help)")
  }

  @Test("what is no text is named")
  func foreign() {
    for (bytes, name) in [
      (Array("PK\u{3}\u{4}".utf8) + [20, 0, 6, 0], "a Word document or another zip file"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "a document of an older Word"),
      (Array("{\\rtf1\\ansi".utf8), "a document in RTF"), (Array("%PDF-1.7".utf8), "a PDF"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a picture"),
      (Array(repeating: 1, count: 9) + Array("a: b".utf8), "a file of another program"),
    ] as [([UInt8], String)] {
      let finding =
        "1:1-1:1 content/encoding: this is no text file, but probably \(name) | copy its text into a plain text file that has this name"
      #expect(report(bytes) == finding)
      var sink = DiagnosticSink()
      #expect(FrontMatter.split(SourceFile(path: "a.md", bytes: bytes), into: &sink) == nil)
      #expect(sink.diagnostics.map(\.message) == ["this is no text file, but probably \(name)"])
    }
  }

  @Test("broken, overlong and cut sequences and surrogates are refused")
  func broken() {
    let sequences: [[UInt8]] = [
      [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xE2, 0x82],
      [0xF0, 0x9F, 0x98], [0xFF],
    ]
    for sequence in sequences {
      #expect(Reading(bytes: Array("a: b".utf8) + sequence).findings.map(\.rule) == ["content/encoding"])
    }
    #expect(Reading(bytes: Array("a: \u{10FFFD}\u{7FF}\u{800}\u{FFFD}\u{10000}\n".utf8)).report == "")
  }

  @Test("UTF-16 and UTF-32 are named, with a mark and without")
  func wide() {
    for (bytes, name) in [
      ([0xFF, 0xFE, 0x61, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x61], "UTF-16"), ([0x61, 0, 0x3A, 0], "UTF-16"),
      ([0, 0x61, 0, 0x3A], "UTF-16"), ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0, 0x61], "UTF-32"),
      ([0x61, 0, 0, 0], "UTF-32"),
    ] as [([UInt8], String)] {
      #expect(
        report(bytes) == "1:1-1:1 content/encoding: this file was saved as \(name) | \(help)")
    }
  }

  @Test("control characters are shown where they hide")
  func control() {
    #expect(
      report(text("a: b", 0))
        == "1:5-1:6 content/encoding: a NUL character (U+0000) stands in the text; no editor shows it | delete the character"
    )
    #expect(
      report(text("a: plain text bb", 0x1B))
        == "1:17-1:18 content/encoding: a control character (U+001B) stands in the text; most editors do not show it | delete the character"
    )
    #expect(
      report(Array("a: ü\u{9F}\n".utf8))
        == "1:5-1:6 content/encoding: a control character (U+009F) stands in the text; most editors do not show it | delete the character"
    )
    #expect(
      report(text("01234567", 0x7F)).hasPrefix("1:9-1:10 content/encoding: a control character (U+007F)"))
    let mark = Reading("a: b\n\u{FEFF}c: d\n")
    #expect(
      mark.report
        == "2:1-2:2 content/encoding: an invisible byte-order mark (U+FEFF) stands in the middle of the file | delete the character"
    )
    #expect(mark.mended() == "a: b\nc: d\n")
  }
}
