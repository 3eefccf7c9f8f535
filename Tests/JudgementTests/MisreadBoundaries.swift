import Judgement

extension ContrastPair {
  /// Pairs of which a statement still crosses a boundary unseen, or is said to cross one that it does not.
  static let misreadBoundaries = [
    ContrastPair(
      "whose the second clause is",
      .mlEngineer("Optimise models while the data engineers build the data pipelines.", .owns, "ml-engineer"),
      .mlEngineer("Optimise models while you build the data pipelines.", .owns, crosses: true)),
    ContrastPair(
      "two sentences",
      .dataScientist("Prototype models. The ML engineers deploy them.", .owns),
      .dataScientist("Prototype models. Deploy them.", .owns, crosses: true)),
    ContrastPair(
      "in brackets",
      .dataScientist("Analyse demand (the models are deployed by ML engineers).", .owns, "data-scientist"),
      .dataScientist("Analyse demand (and deploy the models).", .owns, crosses: true)),
    ContrastPair(
      "a purpose, or a second duty",
      .mlopsEngineer("Build tools so that others develop models faster.", .owns),
      .mlopsEngineer("Build tools and develop models faster.", .owns, crosses: true)),
    ContrastPair(
      "uptime, or use",
      .dataScientist(
        "The platform's availability rises to 99.9 %.", in: .success, .owns, "mlops-engineer", crosses: true),
      .dataScientist("Planners use your forecast in their weekly meeting.", in: .success, .owns)),
    ContrastPair(
      "people, or models",
      .mlopsEngineer("Train new colleagues in our tools.", .owns, "shared"),
      .mlopsEngineer("Train new models with our tools.", .owns, crosses: true)),
    ContrastPair(
      "a training, or what trains models",
      .dataScientist("Deliver training for sales on how to read forecasts.", .owns),
      .dataScientist("Deliver infrastructure for training our forecasts.", .owns, crosses: true)),
    ContrastPair(
      "having deployed, or having worked with those who did",
      .dataScientist(
        "Experience deploying models to production", in: .must, .requires, "ml-engineer", crosses: true),
      .dataScientist("Experience working with engineers who deploy models", in: .must, .requires)),
  ]
}
