import Diagnostics
import Testing
import YAML

@Suite("Keys at the top of a Markdown file")
struct FrontMatterTests {
  private func split(_ text: String) -> (parts: [String]?, report: String) {
    split(Array(text.utf8))
  }

  private func split(_ bytes: [UInt8]) -> (parts: [String]?, report: String) {
    let file = SourceFile(path: "team.md", bytes: bytes)
    var sink = DiagnosticSink()
    let parts = FrontMatter.split(file, into: &sink).map { parts in
      [parts.yaml, parts.body].map { String(decoding: bytes[$0.indices], as: UTF8.self) }
    }
    let report = sink.diagnostics.map { finding in
      "\(finding.primary.range.indices) \(finding.rule): \(finding.message) | \(finding.help ?? "")"
    }
    return (parts, report.joined(separator: "\n"))
  }

  @Test("both lines may have spaces after them, CR LF and a byte-order mark")
  func whole() {
    for (text, parts) in [
      ("---\na: b\n---\n# T\n", ["a: b\n", "# T\n"]),
      ("---\r\na: b\r\n---\r\n# T\r\n", ["a: b\r\n", "# T\r\n"]),
      ("\u{FEFF}---  \na: b\n... \n\nT", ["a: b\n", "\nT"]), ("---\n---\n", ["", ""]),
      ("---\na: b\n---", ["a: b\n", ""]),
      ("---\na: |\n  ---\n---\n---\n", ["a: |\n  ---\n", "---\n"]), ("---\ra: b\r---\rT", ["a: b\r", "T"]),
    ] {
      #expect(split(text).parts == parts)
      #expect(split(text).report == "")
    }
  }

  @Test("a missing line is asked for")
  func missing() {
    let start =
      "content/syntax: the line --- before the keys is missing | begin the file with a line of three hyphens, then the keys, then three hyphens again"
    #expect(split("# T\n").report == "0..<3 \(start)")
    #expect(split("").report == "0..<0 \(start)")
    #expect(split("----\na: b\n").report == "0..<4 \(start)")
    #expect(
      split("\n \n---\na: b\n---\n").report
        == "3..<6 content/syntax: the line --- must be the first of the file | remove the empty lines above it"
    )
    for text in ["---\na: b\n# T\n", "---", "---\n", "---\na: b\n ---\n"] {
      #expect(
        split(text).report
          == "0..<3 content/syntax: the line --- after the keys is missing | put a line of three hyphens between the keys and the text"
      )
    }
  }

  @Test("a file in UTF-16 is called one")
  func wide() {
    #expect(
      split([0xFF, 0xFE, 0x2D, 0, 0x2D, 0, 0x2D, 0, 0x0A, 0]).report
        == "0..<0 content/encoding: this file was saved as UTF-16 | save it as UTF-8: in most editors, choose Save as, and there the encoding UTF-8"
    )
  }
}
