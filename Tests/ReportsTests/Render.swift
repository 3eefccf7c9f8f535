import Diagnostics
import Reports
import Text

/// A report as the text that people see, without the line break at its end.
func render(
  _ diagnostics: Diagnostic..., as format: ReportFormat = .full, style: ReportStyle = ReportStyle(),
  filesChecked: Int = 1
) -> String {
  render(Report(diagnostics, filesChecked: filesChecked), as: format, style: style)
}

/// A report as a format writes it, without the line break at its end.
func render(_ report: Report, as format: ReportFormat, style: ReportStyle = ReportStyle()) -> String {
  var out = ByteBuffer()
  format.write(report, style: style, into: &out)
  var text = out.string
  while text.hasSuffix("\n") { text.removeLast() }
  return text
}

/// A finding of the rule `spec/example` that says "something is wrong".
func finding(
  _ primary: Label, _ secondary: Label..., severity: Severity = .error, notes: [String] = [],
  help: String? = nil,
  fixes: [Fix] = []
) -> Diagnostic {
  Diagnostic(
    rule: "spec/example", severity: severity, message: "something is wrong", at: primary,
    secondary: secondary,
    notes: notes, help: help, fixes: fixes)
}
