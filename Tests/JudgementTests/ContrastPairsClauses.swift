import Judgement

extension ContrastPair {
  /// Clauses with verbs of their own, and lists of objects that stay with their verb.
  static let clauses = [
    ContrastPair(
      "the second verb",
      .dataScientist("Analyse churn and deploy the churn model.", .owns, crosses: true),
      .dataScientist("Analyse churn and present the findings.", .owns, "data-scientist")),
    ContrastPair(
      "the third verb",
      .dataScientist("Explore data, prototype models and hand them over to the ML engineers.", .owns),
      .dataScientist("Explore data, prototype models and deploy models to all depots.", .owns, crosses: true)),
    ContrastPair(
      "a verb of another's at the end",
      .mlEngineer("Train, deploy and monitor models.", .owns),
      .mlEngineer("Train models, deploy them and publish papers about them.", .owns, crosses: true)),
    ContrastPair(
      "with whom, or what as well",
      .mlEngineer("Train models with data scientists and data engineers.", .owns),
      .mlEngineer("Train models and build the data pipelines behind them.", .owns, crosses: true)),
    ContrastPair(
      "work with to, or with",
      .dataScientist("Work with engineers to deploy models and test them.", .collaborates),
      .dataScientist("Deploy models with engineers and test them.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "two duties, or one in company",
      .dataScientist("Deploy models to production and work with product managers.", .owns, crosses: true),
      .dataScientist("Work with product managers and ML engineers to deploy models.", .collaborates)),
    ContrastPair(
      "but",
      .mlopsEngineer(
        "Operate the platform, but leave the models to the ML engineers.", .owns, "mlops-engineer"),
      .mlopsEngineer("Operate the platform, but also develop the models on it.", .owns, crosses: true)),
    ContrastPair(
      "whose, or and",
      .dataScientist(
        "Design experiments whose winners the engineers ship to users.", .owns, "data-scientist"),
      .dataScientist("Design experiments and ship the winning model to users.", .owns, crosses: true)),
    ContrastPair(
      "support those who publish, or publish",
      .mlEngineer("Serve models and support the researchers who publish papers.", .owns),
      .mlEngineer("Serve models and publish papers with the researchers.", .owns, crosses: true)),
    ContrastPair(
      "scoped by others, or by you",
      .mlEngineer("Deploy models for problems that data scientists have scoped.", .owns, "ml-engineer"),
      .mlEngineer("Scope business problems and deploy models for them.", .owns, crosses: true)),
    ContrastPair(
      "a semicolon",
      .aiResearcher("Study failure modes; the ML engineers fix the models in production.", .owns),
      .aiResearcher("Study failure modes; maintain the models in production.", .owns, crosses: true)),
    ContrastPair(
      "a semicolon between them and you",
      .mlopsEngineer("The ML engineers train the models; you keep the platform running.", .owns),
      .mlopsEngineer("You train the models; you keep the platform running.", .owns, crosses: true)),
    ContrastPair(
      "the last object of build",
      .mlopsEngineer("Build pipelines, registries and monitoring for models.", .owns, "mlops-engineer"),
      .mlopsEngineer("Build pipelines, registries and fraud models.", .owns, crosses: true)),
    ContrastPair(
      "monitor, or design",
      .mlopsEngineer("Deploy, monitor and roll back models.", .owns),
      .mlopsEngineer("Design, train and evaluate models.", .owns, crosses: true)),
  ]
}
