internal import Diagnostics
internal import Files
internal import Preview
internal import Reports
internal import Text

extension Invocation {
  /// A finding as the preview shows it; `isWhole` adds how a terminal shows it.
  func previewFinding(_ finding: Diagnostic, isWhole: Bool = false) -> PreviewFinding {
    let primary = finding.primary
    let position = LineIndex(primary.file).position(at: Int(primary.range.start))
    var notes = finding.notes
    if let text = primary.text { notes.insert(text, at: 0) }
    return PreviewFinding(
      severity: finding.severity.rawValue, rule: finding.rule, message: finding.message, notes: notes,
      help: finding.help, place: "\(visible(primary.file.path)):\(position.line):\(position.column)",
      link: self[Flags.editor]?.address(
        of: placeFromRoot(primary.file.path), line: position.line, column: position.column),
      text: isWhole ? terminalText(finding) : "")
  }

  /// What can't be read as the preview shows it.
  func previewFinding(_ error: FileError) -> PreviewFinding {
    let message = "could not \(error.action) it: \(error.reason)"
    let place = visible(error.path)
    return PreviewFinding(
      severity: Severity.error.rawValue, rule: "content/unreadable", message: message, place: place,
      text: "\(place): \(visible(message))")
  }

  private func terminalText(_ finding: Diagnostic) -> String {
    var buffer = ByteBuffer()
    ReportFormat.full.write(
      Report([finding], filesChecked: 1), style: ReportStyle(palette: .plain, width: 90), into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
