import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("links in a terminal")
struct TerminalLinkTests {
  @Test(
    "the environment tells whether a terminal shows links",
    arguments: [
      (["VTE_VERSION": "7600"], true), (["VTE_VERSION": "4600"], false), (["TERM_PROGRAM": "vscode"], true),
      (["TERM_PROGRAM": "Apple_Terminal"], false), (["TERM": "xterm-256color"], false),
      (["TERM": "xterm-kitty"], true),
      (["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"], true),
      (["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"], false), (["WT_SESSION": "1"], true),
      (["TERM_PROGRAM": "vscode", "CI": "true"], false),
      (["TERM_PROGRAM": "vscode", "FORCE_HYPERLINK": "0"], false),
      (["TERM": "dumb", "FORCE_HYPERLINK": "1"], true), ([:], false),
    ] as [([String: String], Bool)])
  func detection(_ environment: [String: String], _ expected: Bool) {
    #expect(showsLinks(isTerminal: true) { environment[$0] } == expected)
  }

  @Test("where the output is no terminal, there are links only if they are forced")
  func noTerminal() {
    #expect(!showsLinks(isTerminal: false) { ["TERM_PROGRAM": "vscode"][$0] })
    #expect(showsLinks(isTerminal: false) { ["FORCE_HYPERLINK": "1"][$0] })
  }

  @Test(
    "a finding leads to the page of its rule, and one without a page to none", arguments: ["full", "concise"])
  func findings(_ format: String) throws {
    let file = SourceFile(path: "a.yaml", text: "title: X\n")
    let report = Report(
      ["spec/a", "spec/b"].map { Diagnostic(rule: $0, message: "no", at: file.label("X")) }, filesChecked: 1)
    let style = ReportStyle(rulePages: ["spec/a": "file:///rules/a.html"])
    let text = render(report, as: try #require(ReportFormat.all.first { $0.name == format }), style: style)
    #expect(
      text.contains("\u{1B}]8;;file:///rules/a.html\u{1B}\\error[spec/a]\u{1B}]8;;\u{1B}\\"))
    #expect(text.contains("error[spec/b]"))
    #expect(text.split(separator: "]8;;").count == 3)
  }
}
