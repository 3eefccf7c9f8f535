internal import Diagnostics
internal import Text

extension ReportFormat {
  /// A line for each finding: `path:line:column: error[rule] message`, with `[*]` where a safe fix exists.
  public static let concise = ReportFormat(
    "concise", summary: "One line for each finding: `path:line:column: error[rule] message`",
    isForPeople: true
  ) { report, style, out in
    var indexes = LineIndexes()
    for diagnostic in report.diagnostics {
      writeConciseLine(diagnostic, style, &indexes, into: &out)
    }
  }
}

/// Appends a finding as a line.
func writeConciseLine(
  _ diagnostic: Diagnostic, _ style: ReportStyle, _ indexes: inout LineIndexes, into out: inout ByteBuffer
) {
  let primary = diagnostic.primary
  let position = indexes.position(of: primary.range.start, in: primary.file)
  out.append(visible(primary.file.path), .strong, style.palette)
  out.append(":\(position.line):\(position.column): ")
  out.append(rule: diagnostic, Ink(diagnostic.severity), style)
  if diagnostic.hasSafeFix {
    out.append(" [")
    out.append("*", .help, style.palette)
    out.append("]")
  }
  out.append(" \(visible(diagnostic.message))\n")
}
