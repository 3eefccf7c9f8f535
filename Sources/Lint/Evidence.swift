/// How well it is known that what a rule asks for is right.
package enum Evidence: String, Sendable, CaseIterable {
  /// A law in force names it.
  case law
  /// A date, a figure, a contradiction: it can be looked up or counted.
  case fact
  /// A study measured it.
  case study
  /// Experienced people advise it, and say why.
  case practice
  /// We think so.
  case taste

  /// What the grade says, for whoever reads about a rule.
  package var meaning: String {
    switch self {
    case .law: "a law in force names it"
    case .fact: "it can be looked up or counted"
    case .study: "a study measured it"
    case .practice: "experienced people advise it"
    case .taste: "a matter of taste: ours"
    }
  }
}
