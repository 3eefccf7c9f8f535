import Diagnostics
import Markdown
import Testing

/// Everything with a place, one on a line, with the bytes that are meant.
private func places(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let document = MarkdownDocument(parsing: text)
  func words(_ range: SourceRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }
  return document.headings.map { "heading \(words($0.range))" }
    + document.links.map { "link \(words($0.range))" }
    + document.images.map { "image \(words($0.range))" }
    + document.unsafeLinks.map { "unsafe \(words($0.range))" }
    + document.rawHTML.map { "raw \(words($0))" } + document.tables.map { "table \(words($0))" }
}

@Suite("Places in the source")
struct PlaceTests {
  @Test(
    "a table, which is shown as text, is found by the line below its head",
    arguments: [
      ("| a | b |\n|---|---|\n| c | d |", ["table |---|---|"]),
      ("a | b\n:-: | --: \nc | d", ["table :-: | --: "]),
      ("> | a |\n> |---|\n> | b |", ["table |---|"]),
      ("- one\n\n  | a |\n  |---|", ["table |---|"]),
      ("|---|---|", []), ("a | b\nc | d", []), ("a\n---\n", ["heading a"]), ("| a |\n||", []),
      ("    | a |\n    |---|", []), ("```\n| a |\n|---|\n```", []), ("a\n| x - y |", []),
    ])
  func tables(text: String, expected: [String]) { #expect(places(text) == expected) }

  @Test(
    "a link is found where it is written",
    arguments: [
      ("a [b](c)", ["link [b](c)"]),
      ("ä € 𝄞 [ü](ö)", ["link [ü](ö)"]),
      ("one\n   two [b](c \"d\") [e](<f g>)", ["link [b](c \"d\")", "link [e](<f g>)"]),
      ("`[b](c)` \\[b](c) [b](c)", ["link [b](c)"]),
      ("`` ` [b](c) ``` `` x ` [d](e)", ["link [d](e)"]),
      ("`` `[a](b)` `[c](d)` `[e](f)", ["link [c](d)", "link [e](f)"]),
      ("[a [b](c)](d)", ["link [b](c)"]),
      ("*[b](c)* **x [d](e)**", ["link [b](c)", "link [d](e)"]),
      ("[b](\n  c\n  'd')\n[e](f)", ["link [b](\n  c\n  'd')", "link [e](f)"]),
      ("[a\nb](c) `d\ne` [f](g)", ["link [a\nb](c)", "link [f](g)"]),
      ("[a](b&amp;c) [d](e\\_f)", ["link [a](b&amp;c)", "link [d](e\\_f)"]),
      ("[a](b(c)d)", ["link [a](b(c)d)"]),
      ("[]()", ["link []()"]),
      ("[a](b", []),
    ])
  func inline(text: String, expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test("a link in quotes and lists is found", arguments: ["\n", "\r\n", "\r"])
  func containers(lineBreak: String) {
    let lines = [
      "> - one [a](b)", ">   two [c](d)", "> lazy [e](f)", "", "1. x", "   > y", "   > [g](h)", "lazy [i](j)",
      "",
      "\t- [k](l)",
    ]
    #expect(
      places(lines.joined(separator: lineBreak)) == [
        "link [a](b)", "link [c](d)", "link [e](f)", "link [g](h)",
        "link [i](j)", "link [k](l)",
      ])
  }

  @Test("an autolink is found")
  func autolinks() {
    #expect(
      places("x\n> y < <https://e.org/ä> a < b <me@e.org>") == [
        "link <https://e.org/ä>", "link <me@e.org>",
      ])
  }

  @Test("a reference is found where it is used")
  func references() {
    #expect(
      places("[B]: /b 'T'\n[c d]:\n  </c d>\n[none] [x][b], [b][],\n> ![y][C  D] [b]\n\n    [b]: /no\n") == [
        "link [x][b]", "link [b][]", "link [b]", "image ![y][C  D]",
      ])
  }

  @Test("a label in code that looks defined does not mislead")
  func fakeDefinition() {
    #expect(
      places("```\n[a]: b\n```\n\n[a] [a]\n\n[a]: c") == [
        "link [a]", "link [a]",
      ])
  }

  @Test("an image, also in a link, is found")
  func images() {
    #expect(
      places("a\n![b *c*](d) [![e](f)](g)") == [
        "link [![e](f)](g)", "image ![b *c*](d)", "image ![e](f)",
      ])
  }

  @Test("what is refused is found")
  func refused() {
    #expect(
      places(
        "a [b](data:c) ![d](//e)\n<b>f</b\n > <!-- g --> [h](i)\n> j <k\n> l>\n\n<p>\nk\n\n- <script>\n  l</script> m\n\nn"
      )
        == [
          "unsafe [b](data:c)", "unsafe ![d](//e)", "raw <b>", "raw <!-- g --> [h](i)", "raw <k\n> l>",
          "raw <p>\nk",
          "raw <script>\n  l</script> m",
        ])
  }

  @Test("a comment with words after it is not a comment alone")
  func comments() {
    #expect(
      places("<!-- a -->\n\n<!-- b --> <!-- c\n\n-->\n\n<!-- d --> e\n\n<!--> f\n\n<!-- open") == [
        "raw <!-- b --> <!-- c", "raw <!-- d --> e", "raw <!--> f", "raw <!-- open",
      ])
  }

  @Test("a heading's words are found, marks left out")
  func headings() {
    #expect(
      places("#  A *b*  ##\n\n> Ä\nö\n> [x](y)\n> ---\n\n#\n\n- ## C#\n\n[r]: s\nD\n===") == [
        "heading A *b*", "heading Ä\nö\n> [x](y)", "heading ", "heading C#", "heading D",
        "link [x](y)",
      ])
  }

  @Test("a byte order mark counts")
  func byteOrderMark() {
    #expect(MarkdownDocument(parsing: "\u{FEFF}[c](d)").links.map(\.range) == [SourceRange(3, 9)])
  }
}
