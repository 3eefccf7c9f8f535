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

  @Test(
    "a list item in the text above needs no quotes, but its place in a list",
    arguments: [
      "- \"Deutsch: und mehr\"", "- '{a: b}'", "- {within: 6 months, outcome: It works}", "- one: two",
      "- [a: b]",
    ])
  func itemInTheTextAbove(_ item: String) {
    let reading = Reading("nice-to-haves: Swift\n  \(item)\n  - \"more: of it\"\nteam: tools\n")
    #expect(
      reading.report
        == "2:3-2:4 content/syntax: this line begins with a hyphen and is read as more of the text above | indent it like the other items of its list, or put quotes around the whole text | 1:16-1:21 the text above"
    )
    #expect(reading.findings.flatMap(\.fixes).isEmpty)
  }

  @Test("an item of a list still gets the quotes that it needs")
  func itemOfAList() {
    #expect(
      Reading("a:\n  - \"b\": c\n  - \"d\" e: f\n  - g: h: i\n").mended()
        == "a:\n  - \"b\": c\n  - '\"d\" e: f'\n  - g: \"h: i\"\n")
  }

  @Test("commas in a row are removed at once")
  func commasInARow() {
    #expect(Reading("a: [b,, , c]\n").mended() == "a: [b, c]\n")
    #expect(Reading("a: {,,,b: c}\n").mended() == "a: {b: c}\n")
  }
}
