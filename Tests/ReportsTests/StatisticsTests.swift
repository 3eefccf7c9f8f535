import Diagnostics
import Reports
import TestSupport
import Testing
import Text

@Suite("statistics")
struct StatisticsTests {
  private let report: Report = {
    let file = SourceFile(path: "a.yaml", text: "title: Ninja\n")
    let fix = Fix(title: "Name it", isSafe: true, edits: [])
    func findings(_ count: Int, _ rule: String, _ severity: Severity, fixes: [Fix] = []) -> [Diagnostic] {
      (0..<count).map { _ in
        Diagnostic(rule: rule, severity: severity, message: "m", at: file.label("title"), fixes: fixes)
      }
    }
    return Report(
      findings(2, "b/two", .warning) + findings(2, "a/two", .warning, fixes: [fix])
        + findings(1, "a/mixed", .info) + findings(1, "a/mixed", .error, fixes: [fix])
        + findings(11, "content/needs-quotes", .error, fixes: [fix]) + findings(1, "a/e\u{1B}[1m", .info),
      filesChecked: 4)
  }()

  @Test("are a line for each rule, the most frequent first, with what can be mended without asking")
  func table() {
    var out = ByteBuffer()
    Statistics(report).write(into: &out)
    #expect(
      out.string == """
        11  error    content/needs-quotes  [*] 11 fixable
         2  error    a/mixed               [*] 1 fixable
         2  warning  a/two                 [*] 2 fixable
         2  warning  b/two
         1  info     a/e<U+001B>[1m

        """)
  }

  @Test("have colours where they are wanted")
  func colour() {
    var out = ByteBuffer()
    let file = SourceFile(path: "a.yaml", text: "title: Ninja\n")
    Statistics(Report([finding(file.label("title"))], filesChecked: 1)).write(
      style: ReportStyle(palette: .ansi), into: &out)
    let esc = "\u{1B}["
    #expect(out.string == "1  \(esc)1;31merror\(esc)0m  \(esc)1mspec/example\(esc)0m\n")
  }

  @Test("are a document for programs")
  func json() {
    var out = ByteBuffer()
    let file = SourceFile(path: "a.yaml", text: "title: Ninja\n")
    Statistics(Report([finding(file.label("title"))], filesChecked: 2)).writeJSON(into: &out)
    #expect(
      out.string == """
        {
          "version": 1,
          "statistics": [
            {
              "rule": "spec/example",
              "severity": "error",
              "count": 1,
              "fixable": 0
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "fixable": 0,
            "files": 2,
            "files-with-findings": 1
          }
        }

        """)
  }

  @Test("of nothing are empty")
  func nothing() {
    var out = ByteBuffer()
    Statistics(Report([], filesChecked: 2)).write(into: &out)
    #expect(out.string == "")
  }
}
