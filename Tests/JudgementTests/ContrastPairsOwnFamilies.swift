import Judgement

extension ContrastPair {
  /// Roles of a company that has labellers, data engineers of its own, and data scientists who deploy but don't publish.
  static let ownFamilies = [
    ContrastPair(
      "a boundary drawn, and one taken away",
      .dataScientist("Publish papers on demand.", .owns, "ai-researcher", crosses: true),
      .dataScientist("Deploy the demand model to production.", .owns, "ml-engineer")),
    ContrastPair(
      "a boundary that names what it covers",
      .dataScientist("Build training pipelines.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("Build data pipelines.", .owns, "data-engineer")),
    ContrastPair(
      "the company's data engineer",
      ReadStatement("data-engineer", "Build data pipelines for orders.", .owns, "data-engineer"),
      ReadStatement("data-engineer", "Train models on orders.", .owns, crosses: true)),
    ContrastPair(
      "the company's data engineer beside others",
      ReadStatement("data-engineer", "You will train models on orders.", .owns, crosses: true),
      ReadStatement(
        "data-engineer", "Work with the ML engineers who train models on orders.", .collaborates)),
    ContrastPair(
      "a family known by its core",
      ReadStatement("labeller", "Label images of ships.", .owns),
      ReadStatement("labeller", "Train models on images of ships.", .owns, crosses: true)),
    ContrastPair(
      "a family known by its core, asked for",
      ReadStatement("labeller", "Experience labelling images", in: .must, .requires, "labeller"),
      ReadStatement("labeller", "Experience training models", in: .must, .requires, crosses: true)),
    ContrastPair(
      "boundaries that are as they were",
      .mlEngineer("Build data pipelines for orders.", .owns, "data-engineer", crosses: true),
      .mlEngineer("Work with data engineers on data pipelines for orders.", .collaborates)),
    ContrastPair(
      "the labellers' work in another role",
      .mlEngineer("Labelling images is done by our labelling specialists.", .none),
      .mlEngineer("Labelling images of ships.", .owns, "labeller")),
  ]
}
