import Judgement

extension ContrastPair {
  /// Pairs that are still misread in roles of a company's own families.
  static let misreadOwnFamilies = [
    ContrastPair(
      "train models, or use them",
      ReadStatement("labeller", "Train models that propose labels.", .owns, crosses: true),
      ReadStatement("labeller", "Use models that propose labels.", .owns))
  ]
}
