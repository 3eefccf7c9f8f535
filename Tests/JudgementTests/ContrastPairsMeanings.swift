import Judgement

extension ContrastPair {
  /// Words that mean several things: models, training, serving, building.
  static let meanings = [
    ContrastPair(
      "data model, or model",
      .mlopsEngineer("Develop our data model for orders.", .owns, "data-engineer"),
      .mlopsEngineer("Develop our delay model for orders.", .owns, crosses: true)),
    ContrastPair(
      "business model, or model",
      .mlopsEngineer("Develop our business model further.", .owns),
      .mlopsEngineer("Develop our risk model further.", .owns, crosses: true)),
    ContrastPair(
      "models, or competitors",
      .mlopsEngineer("Monitor our models in production.", .owns, "mlops-engineer"),
      .mlopsEngineer("Monitor our competitors and market trends.", .owns, "product")),
    ContrastPair(
      "trust, or infrastructure",
      .dataScientist("Build trust among the planners.", .owns),
      .dataScientist("Build infrastructure for the planners.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "experiments, or models",
      .dataScientist("Launch experiments on prices.", .owns, "data-scientist"),
      .dataScientist("Launch models for prices.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "cost, or churn",
      .mlopsEngineer("Forecast the cost of our compute.", .owns, "mlops-engineer"),
      .mlopsEngineer("Forecast the churn of our customers.", .owns, "data-scientist")),
    ContrastPair(
      "experiments, or the service",
      .aiResearcher("Run experiments on long documents.", .owns, "ai-researcher"),
      .aiResearcher("Run the models for long documents in production.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "a workshop, or servers",
      .dataScientist("Run a workshop with the planners.", .owns),
      .dataScientist("Run the infrastructure for the planners.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "relations, or a cluster",
      .dataScientist("Maintain good relations with the carriers.", .owns),
      .dataScientist("Maintain the training cluster.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "a sprint, or a business problem",
      .mlEngineer("Scope the work of your sprint.", .owns),
      .mlEngineer("Scope the business problems of our clients.", .owns, "data-scientist", crosses: true)),
    ContrastPair(
      "candidates, or clicks",
      .mlEngineer("Build a pipeline of candidates for the team.", .owns),
      .mlEngineer("Build a data pipeline of clicks for the team.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "jobs, or use cases",
      .mlopsEngineer("Identify issues in the nightly training pipeline.", .owns, "mlops-engineer"),
      .mlopsEngineer(
        "Identify business use cases for machine learning.", .owns, "data-scientist", crosses: true)),
    ContrastPair(
      "a pattern in data, or in code",
      .dataScientist("Find patterns in what customers return.", .owns, "data-scientist"),
      .dataScientist("Follow the design patterns of the code base.", .owns, "shared")),
    ContrastPair(
      "on call, or first to read",
      .aiResearcher("Be on call for the search service.", .owns, "mlops-engineer", crosses: true),
      .aiResearcher("Be the first to read each draft paper.", .owns)),
    ContrastPair(
      "operating, or comparing",
      .aiResearcher("Operating models in production.", .owns, "ml-engineer", crosses: true),
      .aiResearcher("Comparing models on benchmarks.", .owns)),
    ContrastPair(
      "serve, or support",
      .dataScientist("Serve the pricing model behind an API.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Support the ML engineer who serves the pricing model.", .collaborates)),
  ]
}
