import Judgement

extension ContrastPair {
  /// Pairs of which a statement's work is still taken for another family's.
  static let misreadWork = [
    ContrastPair(
      "user stories, or a story",
      .dataScientist("Write user stories for the booking app.", .owns, "product"),
      .dataScientist("Tell the story that the booking data hold.", .owns, "data-scientist")),
    ContrastPair(
      "all deployments, or one's own",
      .mlEngineer("Automate model deployment for all teams.", .owns, "mlops-engineer"),
      .mlEngineer("Deploy your own models.", .owns, "ml-engineer")),
    ContrastPair(
      "a cause, or a method",
      .mlopsEngineer("Investigate why deployments fail.", .owns, "mlops-engineer"),
      .mlopsEngineer("Investigate new algorithms that predict failures.", .owns, "ai-researcher")),
    ContrastPair(
      "the third object",
      .dataScientist("Present dashboards, forecasts and experiments to planners.", .owns, "data-scientist"),
      .dataScientist("Build dashboards, forecasts and serving infrastructure.", .owns, crosses: true)),
  ]
}
