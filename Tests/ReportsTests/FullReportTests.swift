import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("the full report")
struct FullReportTests {
  private let role = SourceFile(
    path: "content/roles/search.yaml",
    text: """
      title: Search Engineer
      family: ml-engineer
      posted: 2026-11-02
      summary: |
        One
        Two
        Three
      must-haves:
        - 10+ years of LangChain
        - Python
      closes: 2026-10-01

      """)

  @Test("shows the place, the words, a note and what to do")
  func single() {
    let diagnostic = Diagnostic(
      rule: "content/unknown-key", message: "unknown key `family`", at: role.label("family", "no such key"),
      notes: ["A key is what stands before the colon"], help: "did you mean `families`?")
    #expect(
      render(diagnostic) == """
        error[content/unknown-key]: unknown key `family`
         --> content/roles/search.yaml:2:1
          |
        2 | family: ml-engineer
          | ^^^^^^ no such key
          |
          = note: A key is what stands before the colon
          = help: did you mean `families`?
        """)
  }

  @Test("ends with an empty gutter line where there is no more to say")
  func bare() {
    #expect(
      render(finding(role.label("ml-engineer"), severity: .warning)) == """
        warning[spec/example]: something is wrong
         --> content/roles/search.yaml:2:9
          |
        2 | family: ml-engineer
          |         ^^^^^^^^^^^
          |
        """)
  }

  @Test("hangs all but the last of several labels on one line")
  func stacked() {
    let file = SourceFile(path: "a.yaml", text: "pay: {min: 95000, max: 120000, currency: EUR}\n")
    #expect(
      render(finding(file.label("95000", "the least"), file.label("120000", "the most"))) == """
        error[spec/example]: something is wrong
         --> a.yaml:1:12
          |
        1 | pay: {min: 95000, max: 120000, currency: EUR}
          |            ^^^^^       ------ the most
          |            |
          |            the least
          |
        """)
    #expect(
      render(
        finding(
          file.label("120000", "the most"), file.label("95000", "the least"), file.label("EUR", "euros"))
      ) == """
        error[spec/example]: something is wrong
         --> a.yaml:1:24
          |
        1 | pay: {min: 95000, max: 120000, currency: EUR}
          |            -----       ^^^^^^            --- euros
          |            |           |
          |            |           the most
          |            the least
          |
        """)
  }

  @Test("keeps the words of a label inside another one readable")
  func nested() {
    let file = SourceFile(path: "a.yaml", text: "pay: {min: 95000, max: 120000}\n")
    #expect(
      render(
        finding(file.label("95000", "too little"), file.label("{min: 95000, max: 120000}", "this range")))
          == """
          error[spec/example]: something is wrong
           --> a.yaml:1:12
            |
          1 | pay: {min: 95000, max: 120000}
            |      ------^^^^^--------------
            |      |     |
            |      |     too little
            |      this range
            |
          """)
  }

  @Test("puts two labels of the same words under each other")
  func same() {
    let file = SourceFile(path: "a.yaml", text: "title: Ninja\n")
    #expect(
      render(finding(file.label("Ninja", "not a job"), file.label("Ninja", "not a level"))) == """
        error[spec/example]: something is wrong
         --> a.yaml:1:8
          |
        1 | title: Ninja
          |        ^^^^^ not a job
          |        |
          |        not a level
          |
        """)
  }

  @Test("shows neighbouring lines together, and a single line between them")
  func twoLines() {
    #expect(
      render(finding(role.label("family", "here"), role.label("title", "and here"))) == """
        error[spec/example]: something is wrong
         --> content/roles/search.yaml:2:1
          |
        1 | title: Search Engineer
          | ----- and here
        2 | family: ml-engineer
          | ^^^^^^ here
          |
        """)
    #expect(
      render(finding(role.label("posted"), role.label("title"))) == """
        error[spec/example]: something is wrong
         --> content/roles/search.yaml:3:1
          |
        1 | title: Search Engineer
          | -----
        2 | family: ml-engineer
        3 | posted: 2026-11-02
          | ^^^^^^
          |
        """)
  }

  @Test("leaves out what lies between, and lines up the numbers")
  func gap() {
    #expect(
      render(
        finding(
          role.label("2026-10-01", "before it was posted"), role.label("2026-11-02", "posted on this day"))
      ) == """
        error[spec/example]: something is wrong
          --> content/roles/search.yaml:11:9
           |
         3 | posted: 2026-11-02
           |         ---------- posted on this day
        ...
        11 | closes: 2026-10-01
           |         ^^^^^^^^^^ before it was posted
           |
        """)
  }

  @Test("frames a label over several lines")
  func multiline() {
    let list = role.label("must-haves:\n  - 10+ years of LangChain\n  - Python\n", "the whole list")
    #expect(
      render(finding(list)) == """
        error[spec/example]: something is wrong
          --> content/roles/search.yaml:8:1
           |
         8 | / must-haves:
         9 | |   - 10+ years of LangChain
        10 | |   - Python
           | |__________^ the whole list
           |
        """)
    #expect(
      render(
        finding(
          role.label("LangChain", "here"),
          role.label("must-haves:\n  - 10+ years of LangChain\n  - Python", "in this list")))
          == """
          error[spec/example]: something is wrong
            --> content/roles/search.yaml:9:18
             |
           8 | / must-haves:
           9 | |   - 10+ years of LangChain
             | |                  ^^^^^^^^^ here
          10 | |   - Python
             | |__________- in this list
             |
          """)
  }

  @Test("frames a label that begins in the middle of a line")
  func multilineFromTheMiddle() {
    #expect(
      render(finding(role.label("|\n  One\n  Two\n  Three", "this text"))) == """
        error[spec/example]: something is wrong
         --> content/roles/search.yaml:4:10
          |
        4 |   summary: |
          |  __________^
        5 | |   One
        6 | |   Two
        7 | |   Three
          | |_______^ this text
          |
        """)
  }

  @Test("leaves out the middle of a long frame")
  func longFrame() {
    let whole = Label(role, SourceRange(0, role.bytes.count), "the file")
    #expect(
      render(finding(whole)) == """
        error[spec/example]: something is wrong
          --> content/roles/search.yaml:1:1
           |
         1 | / title: Search Engineer
         2 | | family: ml-engineer
        ...  |
        10 | |   - Python
        11 | | closes: 2026-10-01
           | |__________________^ the file
           |
        """)
  }

  @Test("draws frames beside each other where they overlap")
  func overlappingFrames() {
    let file = SourceFile(path: "a.yaml", text: "a:\n  b:\n    c: 1\n  d: 2\n")
    #expect(
      render(finding(file.label("b:\n    c: 1", "inner"), file.label("a:\n  b:\n    c: 1\n  d: 2", "outer")))
        == """
        error[spec/example]: something is wrong
         --> a.yaml:2:3
          |
        1 | /  a:
        2 | |/   b:
        3 | ||     c: 1
          | ||________^ inner
        4 | |    d: 2
          | |_______- outer
          |
        """)
  }

  @Test("shows places in other files below, each under its own name")
  func otherFile() {
    let company = SourceFile(path: "content/company.yaml", text: "name: Example\nstage: early\n")
    let team = SourceFile(path: "content/teams/search.md", text: "name: Search\n")
    #expect(
      render(
        finding(
          role.label("ml-engineer", "nothing to deploy yet"), company.label("early", "the company's stage"),
          team.label("Search"), help: "Start with a data scientist")) == """
          error[spec/example]: something is wrong
           --> content/roles/search.yaml:2:9
            |
          2 | family: ml-engineer
            |         ^^^^^^^^^^^ nothing to deploy yet
            |
           ::: content/company.yaml:2:8
            |
          2 | stage: early
            |        ----- the company's stage
            |
           ::: content/teams/search.md:1:7
            |
          1 | name: Search
            |       ------
            |
            = help: Start with a data scientist
          """)
  }

  @Test("separates findings by an empty line")
  func several() {
    #expect(
      render(finding(role.label("title")), finding(role.label("family"), severity: .info)) == """
        error[spec/example]: something is wrong
         --> content/roles/search.yaml:1:1
          |
        1 | title: Search Engineer
          | ^^^^^
          |

        info[spec/example]: something is wrong
         --> content/roles/search.yaml:2:1
          |
        2 | family: ml-engineer
          | ^^^^^^
          |
        """)
  }

  @Test("colours what a terminal shows")
  func colour() {
    let file = SourceFile(path: "a.yaml", text: "title: Ninja\n")
    let esc = "\u{1B}["
    #expect(
      render(
        finding(
          file.label("Ninja", "not a job"), file.label("title", "the title"), severity: .warning,
          help: "Name the work"), style: ReportStyle(palette: .ansi)) == """
          \(esc)1;33mwarning[spec/example]\(esc)0m\(esc)1m: something is wrong\(esc)0m
           \(esc)1;34m-->\(esc)0m a.yaml:1:8
          \(esc)1;34m  |\(esc)0m
          \(esc)1;34m1 |\(esc)0m title: Ninja
          \(esc)1;34m  |\(esc)0m \(esc)1;34m-----\(esc)0m  \(esc)1;33m^^^^^\(esc)0m \(esc)1;33mnot a job\(esc)0m
          \(esc)1;34m  |\(esc)0m \(esc)1;34m|\(esc)0m
          \(esc)1;34m  |\(esc)0m \(esc)1;34mthe title\(esc)0m
          \(esc)1;34m  |\(esc)0m
          \(esc)1;34m  = \(esc)0m\(esc)1;36mhelp\(esc)0m: Name the work
          """)
  }
}
