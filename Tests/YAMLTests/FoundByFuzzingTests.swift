import Diagnostics
import Testing

@Suite("What fuzzing found in YAML")
struct FoundByFuzzingTests {
  @Test("a brace that is never closed puts no quotes around a key of the next line")
  func unclosedBraceAboveAKey() {
    let reading = Reading(
      """
      pay: {min: 60000, max: 70000,  that data could answer.
      nice-to-haves: []

      """)
    #expect(
      reading.report
        == "1:6-1:7 content/syntax: this `{` is opened and never closed | write `}` where it ends, or put quotes around the text if it belongs to one | 2:14-2:15 it goes on up to here"
    )
    #expect(reading.findings.flatMap(\.fixes).isEmpty)
  }

  @Test("one change deletes all control characters, however many there are")
  func manyControlCharacters() throws {
    let reading = Reading("a: b\u{0}\u{0}\u{1B}c\u{9F}\n")
    let fix = try #require(reading.findings.first?.fixes.first)
    #expect(fix.title == "Delete these characters")
    #expect(!fix.isSafe)
    #expect(
      fix.edits.map(\.range) == [SourceRange(4, 5), SourceRange(5, 6), SourceRange(6, 7), SourceRange(8, 10)])
  }

  @Test("a byte-order mark in the middle is surely meant to go, and what else is there is not touched")
  func manyMarks() throws {
    let fix = try #require(Reading("a: b\u{FEFF}c\u{FEFF}\u{0}\n").findings.first?.fixes.first)
    #expect(fix.isSafe)
    #expect(fix.edits.map(\.range) == [SourceRange(4, 7), SourceRange(8, 11)])
  }
}
