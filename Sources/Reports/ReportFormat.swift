public import Text

/// A form in which findings can be written; a form is one file, and a word in `all`.
public struct ReportFormat: Sendable {
  /// The word that asks for it.
  public let name: String
  /// What the form is good for, for the help.
  public let summary: String
  /// Whether people read it, so that a closing summary line belongs under it.
  public let isForPeople: Bool

  private let writer: @Sendable (Report, ReportStyle, inout ByteBuffer) -> Void

  /// All forms, in the order of the help.
  public static let all: [ReportFormat] = [
    .full, .concise, .json, .sarif, .github, .gitlab, .junit, .rdjson,
  ]

  init(
    _ name: String, summary: String, isForPeople: Bool,
    write: @escaping @Sendable (Report, ReportStyle, inout ByteBuffer) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.isForPeople = isForPeople
    writer = write
  }

  /// Appends a report in this form; without findings, the forms for people write nothing.
  public func write(_ report: Report, style: ReportStyle = ReportStyle(), into out: inout ByteBuffer) {
    writer(report, style, &out)
  }
}
