/// What a role has to do with a piece of work.
package enum Stance: String, Sendable, CaseIterable {
  /// It does it, or leads it.
  case owns
  /// It helps those who do.
  case collaborates
  /// Who comes must know how.
  case requires
  /// Nothing: it is about the company, about pay, about somebody else.
  case none

  /// The stance that a field stands for, where its words do not say otherwise.
  package init(of field: Field) {
    switch field {
    case .summary, .duty, .success: self = .owns
    case .neighbour: self = .collaborates
    case .must, .nice, .background: self = .requires
    default: self = .none
    }
  }
}
