public import Text

/// The forms in which findings can be written; a form is one file, and a case here.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// Each finding with the lines that it is about.
  case full
  /// One line for each finding.
  case concise
  /// One JSON document.
  case json

  /// What the form is good for, for the help.
  public var summary: String {
    switch self {
    case .full: "Each finding with the lines that it is about"
    case .concise: "One line for each finding: `path:line:column: error[rule] message`"
    case .json: "One JSON document, for programs"
    }
  }

  /// Whether people read it, so that a closing summary line belongs under it.
  public var isForPeople: Bool {
    switch self {
    case .full, .concise: true
    case .json: false
    }
  }

  /// Appends a report in this form; without findings, the forms for people write nothing.
  public func write(_ report: Report, style: ReportStyle = ReportStyle(), into out: inout ByteBuffer) {
    switch self {
    case .full: writeFull(report, style, into: &out)
    case .concise: writeConcise(report, style, into: &out)
    case .json: writeJSON(report, into: &out)
    }
  }
}
