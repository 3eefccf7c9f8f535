import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("fixes in the full report")
struct FixTests {
  private let file = SourceFile(
    path: "a.yaml",
    text: "title: Engineer\nmusthaves:\n  - Python\n  - Python\nnicehaves: []\ncloses: rolling\n")

  private func preview(_ title: String, isSafe: Bool = true, _ edits: Fix.Edit...) -> String {
    let fix = Fix(title: title, isSafe: isSafe, edits: edits)
    let shown = render(finding(file.label("title"), fixes: [fix]))
    return shown.split(separator: "\n").dropFirst(6).joined(separator: "\n")
  }

  @Test("a changed line is shown before and after, under what is to be done")
  func changed() {
    let key = file.label("musthaves", "no such key")
    #expect(
      render(
        finding(
          key, help: "did you mean `must-haves`?",
          fixes: [Fix(title: "Rename the key", isSafe: true, edits: [Fix.Edit(key.range, "must-haves")])])
      ) == """
        error[spec/example]: something is wrong
         --> a.yaml:2:1
          |
        2 | musthaves:
          | ^^^^^^^^^ no such key
          |
        help: did you mean `must-haves`?
          |
        2 - musthaves:
        2 + must-haves:
          |
        """)
  }

  @Test("what is to be done is said once, above the change that does it")
  func sameHelp() {
    let key = file.label("musthaves")
    #expect(
      render(
        finding(
          key, help: "Rename the key",
          fixes: [Fix(title: "Rename the key", isSafe: true, edits: [Fix.Edit(key.range, "must-haves")])])
      ) == """
        error[spec/example]: something is wrong
         --> a.yaml:2:1
          |
        2 | musthaves:
          | ^^^^^^^^^
          |
        help: Rename the key
          |
        2 - musthaves:
        2 + must-haves:
          |
        """)
  }

  @Test("a fix that may change the meaning says so")
  func unsafe() {
    #expect(
      preview("Make the end a date", isSafe: false, Fix.Edit(file.range(of: "rolling"), "2027-01-29")) == """
        help: Make the end a date
          |
        6 - closes: rolling
        6 + closes: 2027-01-29
          |
          = note: this is a guess, so look at it before you keep it
        """)
  }

  @Test("a line that goes stands alone")
  func removed() {
    #expect(
      preview("Remove the second", Fix.Edit(SourceRange(38, 49), "")) == """
        help: Remove the second
          |
        4 -   - Python
          |
        """)
  }

  @Test("lines that come stand under the one before them")
  func inserted() {
    let start = file.range(of: "nicehaves").start
    #expect(
      preview("Add a third", Fix.Edit(SourceRange(Int(start), Int(start)), "  - SQL\n  - Spark\n")) == """
        help: Add a third
          |
        4 |   - Python
        5 +   - SQL
        6 +   - Spark
          |
        """)
    #expect(
      preview("Say who is asked", Fix.Edit(file.end, "openings: 2\n")) == """
        help: Say who is asked
          |
        6 | closes: rolling
        7 + openings: 2
          |
        """)
  }

  @Test("changes far apart are shown apart, and the later ones have the line numbers that they will have")
  func apart() {
    #expect(
      preview(
        "Do both", Fix.Edit(file.range(of: "title: Engineer"), "title: Engineer\nlevel: senior"),
        Fix.Edit(file.range(of: "nicehaves"), "nice-to-haves")) == """
          help: Do both
            |
          1 | title: Engineer
          2 + level: senior
          ...
          5 - nicehaves: []
          6 + nice-to-haves: []
            |
          """)
  }

  @Test("a change of line ends alone has nothing to show")
  func lineEnds() {
    #expect(
      preview("End the line as the others do", Fix.Edit(SourceRange(15, 16), "\r\n")) == """
        help: End the line as the others do
        """)
  }

  @Test("edits that overlap are not drawn")
  func overlapping() {
    #expect(
      preview("Impossible", Fix.Edit(SourceRange(0, 5), "a"), Fix.Edit(SourceRange(3, 8), "b")) == """
        help: Impossible
        """)
  }

  @Test("a long line is cut around the change")
  func long() {
    let words = String(repeating: "word ", count: 30)
    let file = SourceFile(path: "a.yaml", text: "summary: \(words)Ninja \(words)\n")
    let fix = Fix(
      title: "Name the work", isSafe: true, edits: [Fix.Edit(file.range(of: "Ninja"), "Engineer")])
    #expect(
      render(finding(file.label("Ninja"), fixes: [fix]), style: ReportStyle(width: 60)) == """
        error[spec/example]: something is wrong
         --> a.yaml:1:160
          |
        1 | …ord word word Ninja word word word word word word word…
          |                ^^^^^
          |
        help: Name the work
          |
        1 - …ord word word Ninja word word word word word word word…
        1 + …ord word word Engineer word word word word word word w…
          |
        """)
  }

  @Test("what goes is red, what comes is green")
  func colour() {
    let fix = Fix(title: "Rename", isSafe: true, edits: [Fix.Edit(file.range(of: "title"), "name")])
    let esc = "\u{1B}["
    let shown = render(finding(file.label("title"), fixes: [fix]), style: ReportStyle(palette: .ansi))
    #expect(
      shown.split(separator: "\n").suffix(5).joined(separator: "\n") == """
        \(esc)1;36mhelp\(esc)0m: Rename
        \(esc)1;34m  |\(esc)0m
        \(esc)1;34m1 \(esc)0m\(esc)31m-\(esc)0m \(esc)31mtitle: Engineer\(esc)0m
        \(esc)1;34m1 \(esc)0m\(esc)32m+\(esc)0m \(esc)32mname: Engineer\(esc)0m
        \(esc)1;34m  |\(esc)0m
        """)
  }
}
