import Diagnostics
import Markdown
import Testing

/// Each block on a line: what it is, its words, and what is written where they stand.
private func blocks(_ text: String) -> [String] {
  MarkdownDocument.textBlocks(of: text).map { block in
    var marks: [String] = []
    switch block.kind {
    case .paragraph: marks.append("paragraph")
    case .heading(let level): marks.append("heading \(level)")
    case .item(let depth): marks.append("item \(depth)")
    }
    if block.isQuotation { marks.append("quoted") }
    if block.isStrong { marks.append("strong") }
    marks += block.code.map { "code \($0.lowerBound)-\($0.upperBound)" }
    return "\(marks.joined(separator: ", ")): \(block.text) = \(written(block.place, in: text))"
  }
}

private func written(_ range: SourceRange, in text: String) -> String {
  String(decoding: Array(text.utf8)[range.indices], as: UTF8.self)
}

/// What is written where some words of the first block stand.
private func source(of words: String, in text: String) -> String? {
  guard let block = MarkdownDocument.textBlocks(of: text).first else { return nil }
  let all = Array(block.text.utf8)
  let part = Array(words.utf8)
  guard let start = all.indices.first(where: { all[$0...].starts(with: part) }) else { return nil }
  return written(block.range(of: start..<start + part.count), in: text)
}

/// What is wrong with the places of a text: bytes that are not those of the source, and words that nothing stands for.
private func faults(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var faults: [String] = []
  for block in MarkdownDocument.textBlocks(of: text) {
    let words = Array(block.text.utf8)
    var rest = Set(words.indices)
    for stretch in block.verbatim {
      rest.subtract(stretch)
      if bytes[block.range(of: stretch).indices] != words[stretch] { faults.append("moved: \(block.text)") }
    }
    for index in rest {
      let range = block.range(of: index..<index + 1)
      let first = range.count == 0 ? nil : bytes[Int(range.start)]
      if first.map({ !"\\& \t\r\n\0\u{0B}\u{0C}".utf8.contains($0) }) ?? true {
        faults.append("lost: \(block.text)")
        break
      }
    }
    for stretch in block.code where stretch.upperBound > words.count { faults.append("code: \(block.text)") }
  }
  return faults
}

@Suite("Blocks of words")
struct TextBlockTests {
  @Test("every block of words is found, with what it is; code and HTML are left out")
  func kinds() {
    let text = """
      # Why *this*
      A paragraph, folded
        over *lines*,\\
      and `let it` be.

      - one
        and more

        a second one
      - **Two**
        1. three
      > quoted
      lazily
      > - item

      ```
      code
      ```

          more code

      <p>tag</p>

      Set in
      two
      ---
      **All strong** &amp; __here__:
      """
    #expect(
      blocks(text) == [
        "heading 1: Why this = Why *this*",
        "paragraph, code 36-42: A paragraph, folded over lines,\nand let it be. = A paragraph, folded\n  over *lines*,\\\nand `let it` be.",
        "item 1: one and more = one\n  and more",
        "paragraph: a second one = a second one",
        "item 1, strong: Two = **Two**",
        "item 2: three = three",
        "paragraph, quoted: quoted lazily = quoted\nlazily",
        "item 1, quoted: item = item",
        "heading 2: Set in two = Set in\ntwo",
        "paragraph, strong: All strong & here: = **All strong** &amp; __here__:",
      ])
  }

  @Test(
    "words are found where they are written",
    arguments: [
      ("you will own", "> you\n>   will *own*", "you\n>   will *own"),
      ("b c", "a [b *c*](d \"b c\") e", "b *c"),
      ("e", "a [b](e 'e') e", "e"),
      ("& b", "a &amp; b", "&amp; b"),
      ("*b", "a \\*b* c", "\\*b"),
      ("ä", "ö `` ä`ü ``", "ä"),
      ("b", "a<i\n x>b</i>", "b"),
      ("\n", "a  \nb", "  \n"),
      ("c", "*a* ![b](c) **c**", "c"),
      ("//e.org", "see <http://e.org>", "//e.org"),
      ("5 €", "pay 5&nbsp;5 5&#32;&euro;", "5&#32;&euro;"),
      ("d", "[a]: b 'c'\n[a][d] [a] d\n\n[d]: e", "d"),
      ("b c", "a\r\n b\r\n\tc", "b\r\n\tc"),
    ])
  func places(words: String, text: String, expected: String) {
    #expect(source(of: words, in: text) == expected)
    #expect(faults("𝄞 &amp;\n\n> \(text)") == [])
  }

  @Test("what lies beyond the text has the place of its end")
  func beyond() {
    let block = MarkdownDocument.textBlocks(of: "a *bc*")[0]
    #expect(block.range(of: 1..<1) == SourceRange(1, 1))
    #expect(block.range(of: 4..<4) == SourceRange(5, 5))
    #expect(block.range(of: 2..<90) == SourceRange(3, 5))
    #expect(block.range(of: 80..<90) == SourceRange(5, 5))
  }

  @Test(
    "where nothing is said there is no block",
    arguments: [
      "", "\u{FEFF}", "\0", "***", "![a](b)", "<!-- a -->", "[a]: b", "```\na",
      String(repeating: ">", count: 999),
    ])
  func nothing(text: String) {
    #expect(blocks(text) == (text == "\0" ? ["paragraph: \u{FFFD} = \0"] : []))
  }

  /// Marks in any order, the same each time.
  @Test("every byte has its place, whatever is written", arguments: 0..<12)
  func anything(seed: UInt64) {
    let marks = [
      "a", "b ", " ", "ä", "*", "**", "_", "`", "``", "[", "]", "](c)", "](<d> 'e')", "![", "<b>", "</b>",
      "<", ">",
      "<http://e.org/&amp;>", "&amp;", "&nope;", "&#65;", "&", "\\", "\\*", "\n", "  \n", "\n\n", "\r\n",
      "\r",
      "\n> ", "\n- ", "\n1. ", "\n# ", "\n===\n", "\n\n[c]: d\n", "[c]", "[c][]", "[a][c]", "\0", "a\tb", "~",
      "#",
      "<!-- x -->",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<50 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += marks[Int((state >> 33) % UInt64(marks.count))]
      }
      #expect(faults(text) == [], "\(text.debugDescription)")
    }
  }
}
