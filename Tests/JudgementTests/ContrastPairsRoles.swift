import Judgement

extension ContrastPair {
  /// The same words in the roles of two families.
  static let roles = [
    ContrastPair(
      "deploying",
      .mlEngineer("Deploy models to production.", .owns, "ml-engineer"),
      .dataScientist("Deploy models to production.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "developing models",
      .dataScientist("Develop fraud models.", .owns),
      .mlopsEngineer("Develop fraud models.", .owns, crosses: true)),
    ContrastPair(
      "research",
      .aiResearcher("Conduct research on new algorithms.", .owns, "ai-researcher"),
      .mlEngineer("Conduct research on new algorithms.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "data pipelines",
      .dataScientist("Build data pipelines from scratch.", .owns, "data-engineer"),
      .mlEngineer("Build data pipelines from scratch.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "business problems",
      .dataScientist("Scope and prioritise business problems.", .owns, "data-scientist"),
      .mlEngineer("Scope and prioritise business problems.", .owns, "data-scientist", crosses: true)),
    ContrastPair(
      "a platform",
      .mlopsEngineer("Build the training platform.", .owns, "mlops-engineer"),
      .dataScientist("Build the training platform.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "infrastructure asked for",
      .mlopsEngineer("Experience building ML infrastructure", in: .must, .requires, "mlops-engineer"),
      .dataScientist(
        "Experience building ML infrastructure", in: .must, .requires, "mlops-engineer", crosses: true)),
    ContrastPair(
      "on call",
      .mlopsEngineer("Join the on-call rotation.", .owns, "mlops-engineer"),
      .aiResearcher("Join the on-call rotation.", .owns, "mlops-engineer", crosses: true)),
  ]
}
