internal import Diagnostics
internal import Files
internal import Preview
internal import Reports
internal import Text

extension Invocation {
  /// A finding as the preview shows it; `hasLines` adds the lines that it is about.
  func previewFinding(_ finding: Diagnostic, hasLines: Bool = false) -> PreviewFinding {
    let primary = finding.primary
    let position = LineIndex(primary.file).position(at: Int(primary.range.start))
    var notes = finding.notes
    if let text = primary.text { notes.insert(text, at: 0) }
    return PreviewFinding(
      severity: finding.severity.rawValue, rule: finding.rule, message: finding.message, notes: notes,
      help: finding.help, place: "\(visible(primary.file.path)):\(position.line):\(position.column)",
      link: self[Flags.editor]?.address(
        of: placeFromRoot(primary.file.path), line: position.line, column: position.column),
      text: hasLines ? lines(of: finding) : "")
  }

  /// What can't be read as the preview shows it.
  func previewFinding(_ error: FileError) -> PreviewFinding {
    PreviewFinding(
      severity: Severity.error.rawValue, rule: "content",
      message: "could not \(error.action) it: \(error.reason)",
      place: visible(error.path))
  }

  /// The lines that a finding is about, with its marks and what its fixes change, as a terminal shows them.
  private func lines(of finding: Diagnostic) -> String {
    var finding = finding
    // These are shown as text that wraps.
    (finding.notes, finding.help) = ([], nil)
    var buffer = ByteBuffer()
    ReportFormat.full.write(
      Report([finding], filesChecked: 1), style: ReportStyle(palette: .plain, width: 90), into: &buffer)
    // The message and the place stand above them already.
    return String(decoding: buffer.bytes, as: UTF8.self).split(separator: "\n").dropFirst(2).joined(
      separator: "\n")
  }
}
