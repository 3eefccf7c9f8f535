internal import Diagnostics
internal import Text

extension ReportFormat {
  /// Workflow commands, which GitHub Actions shows beside the lines of a pull request.
  ///
  /// The worst come first, since GitHub shows ten of a kind for a step. Documented in "Workflow commands for GitHub
  /// Actions", docs.github.com.
  public static let github = ReportFormat(
    "github", summary: "Annotations of the files in a pull request on GitHub", isForPeople: false
  ) { report, _, out in
    var indexes = LineIndexes()
    for severity in Severity.allCases.sorted(by: >) {
      for diagnostic in report.diagnostics where diagnostic.severity == severity {
        writeCommand(diagnostic, &indexes, into: &out)
      }
    }
  }
}

private func writeCommand(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes, into out: inout ByteBuffer)
{
  let primary = diagnostic.primary
  let region = TextRegion(primary.range, in: primary.file, .scalars, &indexes)
  out.append(
    "::\(command(diagnostic.severity)) file=\(property(visible(primary.file.path))),line=\(region.start.line)"
  )
  out.append(",endLine=\(region.end.line)")
  // Columns of different lines are refused.
  if region.start.line == region.end.line {
    out.append(",col=\(region.start.column),endColumn=\(region.end.column)")
  }
  out.append(",title=\(property(visible(diagnostic.rule)))")
  out.append("::\(data(visibleLines(diagnostic.plainText)))\n")
}

private func command(_ severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .info: "notice"
  }
}

/// The text of a command, which ends with its line.
private func data(_ text: String) -> String {
  text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
}

/// The value of a property, which ends with a comma or a colon.
private func property(_ text: String) -> String {
  data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
}
