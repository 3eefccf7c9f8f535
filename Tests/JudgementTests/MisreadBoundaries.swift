import Judgement

extension ContrastPair {
  /// Pairs of which a statement still crosses a boundary unseen, or is said to cross one that it does not.
  static let misreadBoundaries = [
    ContrastPair(
      "the last object of build",
      .mlopsEngineer("Build pipelines, registries and monitoring for models.", .owns, "mlops-engineer"),
      .mlopsEngineer("Build pipelines, registries and fraud models.", .owns, crosses: true)),
    ContrastPair(
      "whose the second clause is",
      .mlEngineer("Optimise models while the data engineers build the data pipelines.", .owns, "ml-engineer"),
      .mlEngineer("Optimise models while you build the data pipelines.", .owns, crosses: true)),
    ContrastPair(
      "monitor, or design",
      .mlopsEngineer("Deploy, monitor and roll back models.", .owns),
      .mlopsEngineer("Design, train and evaluate models.", .owns, crosses: true)),
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
      "operating, or comparing",
      .aiResearcher("Operating models in production.", .owns, "ml-engineer", crosses: true),
      .aiResearcher("Comparing models on benchmarks.", .owns)),
    ContrastPair(
      "developing, or deploying",
      .mlopsEngineer("Developing predictive models.", .owns, crosses: true),
      .mlopsEngineer("Monitoring predictive models.", .owns, "mlops-engineer")),
    ContrastPair(
      "model singular and plural",
      .dataScientist("Serve one model per market.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Study one market per model.", .owns)),
    ContrastPair(
      "people, or models",
      .mlopsEngineer("Train new colleagues in our tools.", .owns, "shared"),
      .mlopsEngineer("Train new models with our tools.", .owns, crosses: true)),
    ContrastPair(
      "a training, or what trains models",
      .dataScientist("Deliver training for sales on how to read forecasts.", .owns),
      .dataScientist("Deliver infrastructure for training our forecasts.", .owns, crosses: true)),
    ContrastPair(
      "on call, or first to read",
      .aiResearcher("Be on call for the search service.", .owns, "mlops-engineer", crosses: true),
      .aiResearcher("Be the first to read each draft paper.", .owns)),
    ContrastPair(
      "not",
      .dataScientist("You will run the cluster.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("You will not run the cluster.", .none)),
    ContrastPair(
      "no on-call rotation",
      .aiResearcher("No on-call rotation for researchers.", .none),
      .aiResearcher("Take part in the on-call rotation.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "instead of, or besides",
      .dataScientist("Instead of building infrastructure, you use what the platform team offers.", .owns),
      .dataScientist("Besides analysing data, you build the infrastructure.", .owns, crosses: true)),
    ContrastPair(
      "serve, or support",
      .dataScientist("Serve the pricing model behind an API.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Support the ML engineer who serves the pricing model.", .collaborates)),
    ContrastPair(
      "having deployed, or having worked with those who did",
      .dataScientist(
        "Experience deploying models to production", in: .must, .requires, "ml-engineer", crosses: true),
      .dataScientist("Experience working with engineers who deploy models", in: .must, .requires)),
    ContrastPair(
      "a plus, or a duty",
      .dataScientist("Kubernetes is a plus.", in: .nice, .requires),
      .dataScientist("Administer our Kubernetes clusters.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "willing to be on call, or to explain",
      .aiResearcher("Willingness to be on call", in: .must, .requires, "mlops-engineer", crosses: true),
      .aiResearcher("Willingness to explain your work", in: .must, .requires)),
  ]
}
