import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("excerpts of unusual text")
struct ExcerptTextTests {
  private func excerpt(_ text: String, _ words: String, _ said: String? = "here", width: Int = 100) -> String
  {
    let file = SourceFile(path: "a.yaml", text: text)
    let shown = render(finding(file.label(words, said)), style: ReportStyle(width: width))
    return shown.split(separator: "\n").dropFirst().joined(separator: "\n")
  }

  @Test("a tab is four columns wide")
  func tabs() {
    #expect(
      excerpt("\ttitle:\tNinja\n", "Ninja") == """
         --> a.yaml:1:9
          |
        1 |     title:    Ninja
          |               ^^^^^ here
          |
        """)
    #expect(
      excerpt("a:\n\tb: 1\n", "\t", "a tab") == """
         --> a.yaml:2:1
          |
        2 |     b: 1
          | ^^^^ a tab
          |
        """)
  }

  @Test("Chinese, Japanese and Korean characters are two columns wide")
  func wide() {
    #expect(
      excerpt("title: 機械学習 한국어 Ninja\n", "Ninja") == """
         --> a.yaml:1:17
          |
        1 | title: 機械学習 한국어 Ninja
          |                        ^^^^^ here
          |
        """)
    #expect(
      excerpt("title: 機械学習\n", "学習") == """
         --> a.yaml:1:10
          |
        1 | title: 機械学習
          |            ^^^^ here
          |
        """)
  }

  @Test("emoji, joined emoji and flags are two columns wide, combining accents none")
  func emoji() {
    #expect(
      excerpt("t: 🎉👩‍💻🇳🇴👍🏽❤️1️⃣ e\u{301} Ninja\n", "Ninja") == """
         --> a.yaml:1:21
          |
        1 | t: 🎉👩‍💻🇳🇴👍🏽❤️1️⃣ e\u{301} Ninja
          |                   ^^^^^ here
          |
        """)
    #expect(
      excerpt("t: 🏴󠁧󠁢󠁥󠁮󠁧󠁿x\n", "x") == """
         --> a.yaml:1:11
          |
        1 | t: 🏴󠁧󠁢󠁥󠁮󠁧󠁿x
          |      ^ here
          |
        """)
  }

  @Test("a label in the middle of a joined emoji marks the whole picture")
  func insideCluster() {
    #expect(
      excerpt("t: 👩‍💻 x\n", "💻") == """
         --> a.yaml:1:6
          |
        1 | t: 👩‍💻 x
          |    ^^ here
          |
        """)
  }

  @Test("what would steer the terminal or turn text around is spelt out")
  func controls() {
    #expect(
      excerpt("a\u{1B}[31m: \u{202E}b\u{200B} \u{9B}x\u{AD}\n", "x") == """
         --> a.yaml:1:14
          |
        1 | a<U+001B>[31m: <U+202E>b<U+200B> <U+009B>x<U+00AD>
          |                                          ^ here
          |
        """)
  }

  @Test("names, messages, labels, notes and help cannot steer the terminal either")
  func hostileWords() {
    let file = SourceFile(path: "a\u{1B}c\n.yaml", text: "title: x\n")
    let diagnostic = Diagnostic(
      rule: "spec/\u{7}", message: "unknown key `\u{1B}]0;x\u{7}`", at: file.label("x", "\u{9B}2J"),
      notes: ["one\ntwo\u{8}"], help: "\u{202E}try",
      fixes: [Fix(title: "Take \u{1B} out", isSafe: true, edits: [Fix.Edit(file.range(of: "x"), "\u{1B}")])])
    #expect(
      render(diagnostic) == """
        error[spec/<U+0007>]: unknown key `<U+001B>]0;x<U+0007>`
         --> a<U+001B>c<U+000A>.yaml:1:8
          |
        1 | title: x
          |        ^ <U+009B>2J
          |
          = note: one
                  two<U+0008>
        help: <U+202E>try
          |
        1 - title: x
        1 + title: <U+001B>
          |
        """)
    #expect(
      render(diagnostic, as: .concise)
        == "a<U+001B>c<U+000A>.yaml:1:8: error[spec/<U+0007>] [*] unknown key `<U+001B>]0;x<U+0007>`")
  }

  @Test("bytes that are no UTF-8 are shown as replacement characters")
  func invalid() {
    let file = SourceFile(path: "a.yaml", bytes: Array("a: ".utf8) + [0xFF, 0xC3, 0x28] + Array(" b\n".utf8))
    #expect(
      render(finding(Label(file, SourceRange(3, 4), "no UTF-8"))) == """
        error[spec/example]: something is wrong
         --> a.yaml:1:4
          |
        1 | a: ��( b
          |    ^ no UTF-8
          |
        """)
  }

  @Test("lines may end in CR LF or CR")
  func lineEnds() {
    #expect(
      excerpt("a: 1\r\nb: Ninja\r\nc: 3\r\n", "Ninja") == """
         --> a.yaml:2:4
          |
        2 | b: Ninja
          |    ^^^^^ here
          |
        """)
    #expect(
      excerpt("a: 1\rb: Ninja\rc: 3", "Ninja") == """
         --> a.yaml:2:4
          |
        2 | b: Ninja
          |    ^^^^^ here
          |
        """)
    #expect(
      excerpt("a: 1\r\nb:\r\n  c\r\n", "b:\r\n  c\r\n") == """
         --> a.yaml:2:1
          |
        2 | / b:
        3 | |   c
          | |___^ here
          |
        """)
  }

  @Test("a long line is cut around the label")
  func longLine() {
    let before = String(repeating: "before ", count: 40)
    let after = String(repeating: " after", count: 40)
    #expect(
      excerpt("\(before)Ninja\(after)\n", "Ninja", width: 60) == """
         --> a.yaml:1:281
          |
        1 | …before before Ninja after after after after after afte…
          |                ^^^^^ here
          |
        """)
    #expect(
      excerpt("title: Ninja\(after)\n", "Ninja", width: 60) == """
         --> a.yaml:1:8
          |
        1 | title: Ninja after after after after after after after …
          |        ^^^^^ here
          |
        """)
    #expect(
      excerpt("\(before)Ninja\n", "Ninja", nil, width: 60) == """
         --> a.yaml:1:281
          |
        1 | …before before before before before before before Ninja
          |                                                   ^^^^^
          |
        """)
  }

  @Test("a label longer than the line's room is cut with it")
  func longLabel() {
    let words = String(repeating: "word ", count: 40)
    #expect(
      excerpt("summary: \(words)\n", words, width: 60) == """
         --> a.yaml:1:10
          |
        1 | …ry: word word word word word word word word word word …
          |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ here
          |
        """)
  }

  @Test("a line of a megabyte costs no more than its part around the label")
  func hugeLine() {
    let half = String(repeating: "é", count: 300_000)
    #expect(
      excerpt("\(half)Ninja\(half)", "Ninja", width: 40) == """
         --> a.yaml:1:300001
          |
        1 | …éééééééééNinjaéééééééééééééééééééé…
          |           ^^^^^ here
          |
        """)
  }

  @Test("an empty range is one caret, also at the end of a line or of the file")
  func emptyRanges() {
    let file = SourceFile(path: "a.yaml", text: "a: 1\nb:\n")
    #expect(
      render(finding(Label(file, SourceRange(7, 7), "a value is missing"))) == """
        error[spec/example]: something is wrong
         --> a.yaml:2:3
          |
        2 | b:
          |   ^ a value is missing
          |
        """)
    #expect(
      render(finding(Label(file, file.end, "the file ends here"))) == """
        error[spec/example]: something is wrong
         --> a.yaml:3:1
          |
        3 |
          | ^ the file ends here
          |
        """)
    #expect(
      render(finding(Label(file, SourceRange(500, 600), "past the end"))) == """
        error[spec/example]: something is wrong
         --> a.yaml:3:1
          |
        3 |
          | ^ past the end
          |
        """)
  }

  @Test("an empty file has a first line, shown only where there is something to say about it")
  func emptyFile() {
    let file = SourceFile(path: "a.yaml", text: "")
    #expect(
      render(finding(Label(file, .fileStart), help: "Write a title")) == """
        error[spec/example]: something is wrong
         --> a.yaml:1:1
          = help: Write a title
        """)
    #expect(
      render(finding(Label(file, .fileStart, "nothing here"))) == """
        error[spec/example]: something is wrong
         --> a.yaml:1:1
          |
        1 |
          | ^ nothing here
          |
        """)
  }
}
