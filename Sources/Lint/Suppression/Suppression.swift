internal import Content
internal import Diagnostics

/// A place where somebody accepts the findings of a rule, and why.
package struct Suppression: Sendable {
  /// What programs put in the place of the reason, for the writer to replace: it is none.
  package static let reasonToWrite = "TODO say why"

  /// What is covered.
  enum Reach: Sendable, Equatable {
    /// The whole file.
    case file
    /// Findings that begin in these bytes: the line of the comment, and what follows it.
    case bytes(Range<Int>)
  }

  /// The file that it stands in.
  var file: SourceFile
  /// The id of the rule, or a category.
  var rule: String
  /// Where the id stands.
  var rulePlace: SourceRange
  /// What is covered.
  var reach: Reach
  /// Whether a reason is given.
  var hasReason: Bool
  /// What would have to be removed if it were of no use.
  var whole: SourceRange
  /// Whether it is a comment, rather than an entry of `allow`.
  var isComment: Bool

  /// Whether a finding of its file lies where it speaks.
  func reaches(_ finding: Diagnostic) -> Bool {
    switch reach {
    case .file: return true
    case .bytes(let range): return range.contains(Int(finding.primary.range.start))
    }
  }

  /// Whether it is about a rule.
  func names(_ id: String) -> Bool { id == rule || id.hasPrefix(rule + "/") }
}

extension Allowance {
  /// The allowance as what it suppresses.
  func suppression(in file: SourceFile) -> Suppression {
    Suppression(
      file: file, rule: rule.value, rulePlace: rule.place, reach: .file,
      hasReason: reason.map { !$0.isEmpty && $0.value != Suppression.reasonToWrite } ?? false, whole: place,
      isComment: false)
  }
}
