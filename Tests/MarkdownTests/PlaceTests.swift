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
    + document.links.map { "\($0.form) \(words($0.range)) -> \(words($0.destinationRange))" }
    + document.images.map { "image \(words($0.range)) -> \(words($0.sourceRange))" }
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
      ("a [b](c)", ["inline [b](c) -> c"]),
      ("ä € 𝄞 [ü](ö)", ["inline [ü](ö) -> ö"]),
      ("one\n   two [b](c \"d\") [e](<f g>)", ["inline [b](c \"d\") -> c", "inline [e](<f g>) -> f g"]),
      ("`[b](c)` \\[b](c) [b](c)", ["inline [b](c) -> c"]),
      ("`` ` [b](c) ``` `` x ` [d](e)", ["inline [d](e) -> e"]),
      ("`` `[a](b)` `[c](d)` `[e](f)", ["inline [c](d) -> d", "inline [e](f) -> f"]),
      ("[a [b](c)](d)", ["inline [b](c) -> c"]),
      ("*[b](c)* **x [d](e)**", ["inline [b](c) -> c", "inline [d](e) -> e"]),
      ("[b](\n  c\n  'd')\n[e](f)", ["inline [b](\n  c\n  'd') -> c", "inline [e](f) -> f"]),
      ("[a\nb](c) `d\ne` [f](g)", ["inline [a\nb](c) -> c", "inline [f](g) -> g"]),
      ("[a](b&amp;c) [d](e\\_f)", ["inline [a](b&amp;c) -> b&amp;c", "inline [d](e\\_f) -> e\\_f"]),
      ("[a](b(c)d)", ["inline [a](b(c)d) -> b(c)d"]),
      ("[]()", ["inline []() -> "]),
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
        "inline [a](b) -> b", "inline [c](d) -> d", "inline [e](f) -> f", "inline [g](h) -> h",
        "inline [i](j) -> j", "inline [k](l) -> l",
      ])
  }

  @Test("an autolink is found")
  func autolinks() {
    #expect(
      places("x\n> y < <https://e.org/ä> a < b <me@e.org>") == [
        "autolink <https://e.org/ä> -> https://e.org/ä", "autolink <me@e.org> -> me@e.org",
      ])
  }

  @Test("a reference is found where it is used, its destination where it is defined")
  func references() {
    #expect(
      places("[B]: /b 'T'\n[c d]:\n  </c d>\n[none] [x][b], [b][],\n> ![y][C  D] [b]\n\n    [b]: /no\n") == [
        "reference [x][b] -> /b", "reference [b][] -> /b", "reference [b] -> /b", "image ![y][C  D] -> /c d",
      ])
  }

  @Test("a label in code that looks defined does not mislead")
  func fakeDefinition() {
    #expect(
      places("```\n[a]: b\n```\n\n[a] [a]\n\n[a]: c") == [
        "reference [a] -> c", "reference [a] -> c",
      ])
  }

  @Test("an image, also in a link, is found")
  func images() {
    #expect(
      places("a\n![b *c*](d) [![e](f)](g)") == [
        "inline [![e](f)](g) -> g", "image ![b *c*](d) -> d", "image ![e](f) -> f",
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
        "inline [x](y) -> y",
      ])
  }

  @Test("a byte order mark counts")
  func byteOrderMark() {
    #expect(MarkdownDocument(parsing: "\u{FEFF}[c](d)").links.map(\.range) == [SourceRange(3, 9)])
  }
}
