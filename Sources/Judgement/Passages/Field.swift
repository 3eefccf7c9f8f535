/// What a text is, by where it stands.
package enum Field: String, Sendable, CaseIterable {
  case title
  case summary
  case problem
  /// Stack, data, compute, publishing and constraints.
  case resources
  case growth
  /// A responsibility.
  case duty
  case must
  case nice
  /// What counts, coming from where.
  case background
  /// Outcome, metric and evidence of a success measure.
  case success
  /// Whom the role works with, and for what.
  case neighbour
  /// What is not this role.
  case exclusion
  case onboarding
  /// Pay, bonus, equity and what else is money.
  case pay
  case benefit
  case location
  case conditions
  case interview
  case apply
  /// What the company says of itself, or a posting of its company.
  case company
  /// Equal opportunity, accommodation, screening, privacy.
  case statement
  case team
  case story
  case page

  /// Whether it says what is asked for.
  package var isRequirement: Bool { self == .must || self == .nice }
}
