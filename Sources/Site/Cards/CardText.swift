internal import Content

/// What a card says about a role: nothing that its page does not say.
struct CardText: Sendable, Equatable {
  /// Who is hiring.
  var company: String
  /// The role's title.
  var title: String
  /// Pay and place, in one line.
  var facts: String
  /// What is better then.
  var outcome: String?
  /// Where that is today; nil where it is no figure.
  var from: String?
  /// Where it should be.
  var to: String?

  init(company: String, title: String, facts: String, outcome: String?) {
    self.company = company
    self.title = title
    self.facts = facts
    self.outcome = outcome
  }

  init(_ role: Role, _ company: Company, _ words: Words) {
    self.company = company.name.value
    title = role.title.value
    facts = [words.pay(of: role), words.placeAndWorkplace(of: role)].compactMap { $0 }
      .joined(separator: words("place-separator"))
    guard let first = role.changes.first.map({ Outcome($0, words) }) else { return }
    outcome = first.text.value
    if let from = first.from, let to = first.to {
      (self.from, self.to) = CardText.shortened(from.value, to.value)
    }
  }

  /// Every text that is drawn.
  var all: [String] { [company, title, facts, outcome, from, to].compactMap { $0 } }

  /// The card in words, for those who can't see it.
  var alt: String {
    let figures = from.flatMap { from in to.map { "\(from) → \($0)" } }
    let success = [outcome, figures].compactMap { $0 }.joined(separator: ": ")
    return [title, company, facts, success].filter { !$0.isEmpty }.joined(separator: ". ")
  }

  /// A unit that both figures have is said once: `140` and `60 ms`.
  private static func shortened(_ from: String, _ to: String) -> (String, String) {
    let parts = from.split(separator: " ", maxSplits: 1)
    let others = to.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, others.count == 2, parts[1] == others[1], parts[0].last?.isNumber == true,
      others[0].last?.isNumber == true
    else { return (from, to) }
    return (String(parts[0]), to)
  }
}
