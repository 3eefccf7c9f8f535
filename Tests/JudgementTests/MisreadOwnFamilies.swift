import Judgement

extension ContrastPair {
  /// Pairs that are still misread in roles of a company's own families.
  static let misreadOwnFamilies = [
    ContrastPair(
      "the labellers' work in another role",
      .mlEngineer("Labelling images is done by our labelling specialists.", .none),
      .mlEngineer("Labelling images of ships.", .owns, "labeller")),
    ContrastPair(
      "train models, or use them",
      ReadStatement("labeller", "Train models that propose labels.", .owns, crosses: true),
      ReadStatement("labeller", "Use models that propose labels.", .owns)),
  ]
}
