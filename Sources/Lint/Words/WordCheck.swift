internal import Diagnostics
internal import Language
internal import Rulebook

/// A rule that finds the phrases of a list, and those that a company adds in site.yaml.
package struct WordCheck: Sendable {
  /// What a rule says of a phrase that was found.
  package struct Finding: Sendable {
    /// The words as they are written.
    package let words: String
    /// What the list says to write instead; empty where it says nothing.
    package let instead: String
  }

  private let fields: Set<Field>
  private let isHeardInBenefits: Bool
  private let matcher: WordMatcher
  private let message: @Sendable (Finding) -> Message
  private let help: @Sendable (Finding) -> Message

  /// Makes a check that looks for the phrases of lists in some fields.
  ///
  /// The list's own advice is the help, and `help` what is said where it has none. Lists are silent in benefits,
  /// statements about equal opportunity and quotations; `isHeardInBenefits` lets this one speak there too.
  package init(
    lists: [String], in fields: Set<Field> = .everything, isHeardInBenefits: Bool = false,
    message: @escaping @Sendable (Finding) -> Message, help: @escaping @Sendable (Finding) -> Message
  ) {
    self.fields = fields
    self.isHeardInBenefits = isHeardInBenefits
    self.message = message
    self.help = help
    matcher = WordMatcher(lists: lists)
  }

  /// What looks for the phrases, with those of a company's own.
  func matcher(adding own: [OwnWord]) -> WordMatcher { own.isEmpty ? matcher : matcher.adding(own) }

  func look(at passage: Passage, with matcher: WordMatcher, into findings: inout Findings) {
    guard fields.contains(passage.field), isHeardInBenefits || !passage.isQuiet else { return }
    for match in matcher.matches(in: passage) {
      let finding = Finding(words: passage.text.text(of: match.words), instead: match.instead)
      findings.report(
        message(finding), at: passage.label(match.words),
        help: finding.instead.isEmpty ? help(finding) : Message(stringLiteral: finding.instead),
        severity: match.severity)
    }
  }
}

extension Check {
  /// Whether it looks for the words of a list, to which a company may add its own.
  var isOfWords: Bool {
    parts.contains { if case .words = $0 { true } else { false } }
  }
}
