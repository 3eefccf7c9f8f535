import Diagnostics
import Reports
import TestSupport

/// Findings with everything in them that a format has to escape, count or tell apart.
enum HostileReport {
  /// Lines that end in CR LF, with characters of three and four bytes, and no line break at the end.
  static let role = SourceFile(
    path: "content/roles/größe, 100%: \"a\" <b>.yaml",
    text: "title: 機械 👩🏽‍💻 Ninja\r\nsalary: 1\r\n  to: 2\r\nteam: x")
  static let company = SourceFile(path: "a:b/company.yaml", text: "name: A\nstage: early\n")

  static let findings = [
    Diagnostic(
      rule: "wording/ninja", severity: .warning,
      message: "`Ninja` is ::error::no ]]> <job> & 100% \"work\"\u{1B}[31m\u{202E}",
      at: role.label("Ninja", "no job"), secondary: [company.label("early", "here"), company.label("name")],
      notes: ["A fact,\nin two lines"], help: "name the work, as in [this](#x)",
      fixes: [
        Fix(
          title: "Name it", isSafe: true,
          edits: [
            Fix.Edit(role.range(of: "機"), ""), Fix.Edit(role.range(of: "Ninja"), "Engineer \"1\"\r\n"),
          ])
      ]),
    Diagnostic(
      rule: "content/bad-value", message: "the pay is wrong",
      at: Label(role, role.range(of: "salary").union(role.range(of: "  to: 2"))),
      fixes: [
        Fix(title: "Take it away", isSafe: false, edits: [Fix.Edit(role.range(of: "salary: 1\r\n"), "")])
      ]),
    Diagnostic(
      rule: "content/missing-key", severity: .info, message: "no `summary`", at: Label(role, role.end),
      fixes: [
        Fix(title: "Add it", isSafe: false, edits: [Fix.Edit(role.end, "\r\nsummary: ")])
      ]),
    Diagnostic(
      rule: "content/missing-key", severity: .info, message: "no `summary`", at: Label(role, role.end)),
  ]

  static let rules = [
    RuleDescription(
      id: "pay/range", summary: "A range of pay", explanation: "Law asks for it.", severity: .error,
      evidence: "law", source: "Directive (EU) 2023/970", url: "https://example.org/pay/range"),
    RuleDescription(
      id: "wording/ninja", summary: "A title names the work",
      explanation: "Nobody looks for a [ninja](x).", severity: .warning, evidence: "study",
      source: "Somebody 2011", url: "https://example.org/wording/ninja"),
  ]

  static let report = Report(
    findings, filesChecked: 3, rules: rules, version: "1.2.3", homepage: "https://example.org/remit")
}
