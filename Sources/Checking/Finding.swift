internal import Diagnostics

/// A finding on a page, before anybody knows on how many others it is, too.
struct Finding {
  var rule: String
  var severity: Severity
  var message: String
  var range: SourceRange
  var secondary: [(SourceRange, String)]
  var notes: [String]
  var help: String?
  /// What makes it the same finding on another page; the marked words where it is nil.
  var group: String?

  /// The finding with the file in which it is.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, message: message, at: Label(file, range),
      secondary: secondary.map { Label(file, $0, $1) }, notes: notes, help: help)
  }
}
