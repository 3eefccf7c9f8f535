import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("the other formats")
struct OtherFormatTests {
  private let file = SourceFile(path: "content/roles/a.yaml", text: "title: 機械 Ninja\nfamily: x\n")

  @Test("concise is a line for each finding, with a mark where a safe fix exists")
  func concise() {
    let safe = Fix(title: "Name it", isSafe: true, edits: [Fix.Edit(file.range(of: "Ninja"), "Engineer")])
    let unsafe = Fix(title: "Name it", isSafe: false, edits: [])
    #expect(
      render(
        finding(file.label("Ninja", "not shown"), severity: .warning, fixes: [safe]),
        finding(file.label("family"), help: "not shown", fixes: [unsafe]),
        finding(file.label("x", after: "family"), severity: .info), as: .concise) == """
          content/roles/a.yaml:1:11: warning[spec/example] [*] something is wrong
          content/roles/a.yaml:2:1: error[spec/example] something is wrong
          content/roles/a.yaml:2:9: info[spec/example] something is wrong
          """)
  }

  @Test("concise has colours where they are wanted")
  func conciseColour() {
    let esc = "\u{1B}["
    #expect(
      render(finding(file.label("family")), as: .concise, style: ReportStyle(palette: .ansi))
        == "\(esc)1mcontent/roles/a.yaml\(esc)0m:2:1: \(esc)1;31merror[spec/example]\(esc)0m something is wrong"
    )
  }

  @Test("json holds all of a finding, in lines and scalars from 1, ends exclusive")
  func json() {
    let company = SourceFile(path: "content/company.yaml", text: "name: A\nstage: early\n")
    let fix = Fix(
      title: "Name it", isSafe: true, edits: [Fix.Edit(file.range(of: "Ninja"), "Engineer <\u{9B}>\n")])
    let diagnostic = finding(
      file.label("Ninja", "no job"), company.label("early", "here"), severity: .warning, notes: ["A fact"],
      help: "Name the work", fixes: [fix])
    #expect(
      render(diagnostic, finding(Label(file, file.end)), as: .json, filesChecked: 7) == #"""
        {
          "version": 1,
          "findings": [
            {
              "path": "content/roles/a.yaml",
              "line": 1,
              "column": 11,
              "end-line": 1,
              "end-column": 16,
              "rule": "spec/example",
              "severity": "warning",
              "message": "something is wrong",
              "help": "Name the work",
              "notes": [
                {
                  "path": "content/roles/a.yaml",
                  "line": 1,
                  "column": 11,
                  "message": "no job"
                },
                {
                  "path": "content/company.yaml",
                  "line": 2,
                  "column": 8,
                  "message": "here"
                },
                {
                  "path": "content/roles/a.yaml",
                  "line": 1,
                  "column": 11,
                  "message": "A fact"
                }
              ],
              "fixes": [
                {
                  "title": "Name it",
                  "safe": true,
                  "edits": [
                    {
                      "line": 1,
                      "column": 11,
                      "end-line": 1,
                      "end-column": 16,
                      "text": "Engineer \u003c\u009b>\n"
                    }
                  ]
                }
              ]
            },
            {
              "path": "content/roles/a.yaml",
              "line": 3,
              "column": 1,
              "end-line": 3,
              "end-column": 1,
              "rule": "spec/example",
              "severity": "error",
              "message": "something is wrong",
              "help": null,
              "notes": [],
              "fixes": []
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 1,
            "infos": 0,
            "fixable": 1,
            "files": 7,
            "files-with-findings": 1
          }
        }
        """#)
  }

  @Test("without findings, json is a whole document, and the forms for people are empty")
  func nothing() {
    #expect(render(as: .full) == "")
    #expect(render(as: .concise) == "")
    #expect(
      render(as: .json, filesChecked: 2) == """
        {
          "version": 1,
          "findings": [],
          "summary": {
            "errors": 0,
            "warnings": 0,
            "infos": 0,
            "fixable": 0,
            "files": 2,
            "files-with-findings": 0
          }
        }
        """)
  }

  @Test(
    "the closing sentence counts in words",
    arguments: [
      (0, 0, 0, "No findings in 9 files."), (1, 0, 0, "Found 1 error in 1 file."),
      (3, 1, 0, "Found 3 errors and 1 warning in 1 file."),
      (0, 2, 1, "Found 2 warnings and 1 info finding in 1 file."),
      (2, 2, 2, "Found 2 errors, 2 warnings and 2 info findings in 1 file."),
    ])
  func sentence(errors: Int, warnings: Int, infos: Int, expected: String) {
    let findings =
      (0..<errors).map { _ in finding(file.label("title")) }
      + (0..<warnings).map { _ in finding(file.label("title"), severity: .warning) }
      + (0..<infos).map { _ in finding(file.label("title"), severity: .info) }
    #expect(Summary(Report(findings, filesChecked: 9)).sentence() == expected)
  }

  @Test("the closing sentence counts files with findings")
  func files() {
    let other = SourceFile(path: "b.yaml", text: "x")
    let findings = [finding(file.label("title")), finding(other.label("x")), finding(other.label("x"))]
    #expect(Summary(Report(findings, filesChecked: 9)).sentence() == "Found 3 errors in 2 files.")
    #expect(Summary(Report([], filesChecked: 1)).sentence() == "No findings in 1 file.")
  }
}
