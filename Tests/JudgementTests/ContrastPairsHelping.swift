import Judgement

extension ContrastPair {
  /// Work that others do and the role lends a hand with, and the same work done by the role.
  static let helping = [
    ContrastPair(
      "tell whom, or mend it",
      .dataScientist(
        "Tell the data engineers which loads of the warehouse failed.", .collaborates, "data-engineer"),
      .dataScientist("Repair the nightly loads of the warehouse.", .owns, "data-engineer")),
    ContrastPair(
      "give the product manager what she needs",
      .mlEngineer(
        "Give the product manager an estimate before she plans the roadmap.", .collaborates, "product"),
      .mlEngineer("Plan the product roadmap.", .owns, "product")),
    ContrastPair(
      "join the review, or the release",
      .aiResearcher(
        "Join the review when the ML engineers release your model.", .collaborates, "ml-engineer"),
      .aiResearcher("Release your model to production.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "share wishes, or the cluster",
      .aiResearcher(
        "Share your plans with the cluster team, who run the GPU cluster.", .collaborates, "mlops-engineer"),
      .aiResearcher("Run the GPU cluster for your plans.", .owns, "mlops-engineer")),
    ContrastPair(
      "explain to those who ship",
      .dataScientist(
        "Explain your prototype to the engineers who deploy the model.", .collaborates, "ml-engineer"),
      .dataScientist("Deploy the model behind your prototype.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "a second opinion, or the forecast",
      .aiResearcher(
        "Offer the data scientists a second opinion on demand forecasts.", .collaborates, "data-scientist"),
      .aiResearcher("Forecast demand for the planners.", .owns, "data-scientist")),
    ContrastPair(
      "report to the team, or build",
      .mlEngineer("Report broken records to the data team.", .collaborates, "data-engineer"),
      .mlEngineer(
        "Build the ingestion of the records into our data lake.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "warn of, or plan",
      .aiResearcher("Warn the platform team before large training runs.", .collaborates, "mlops-engineer"),
      .aiResearcher("Schedule training jobs on the GPU cluster for all teams.", .owns, "mlops-engineer")),
    ContrastPair(
      "self-service is the work itself",
      .mlopsEngineer(
        "Give data scientists a self-service tool for launching training jobs.", .owns, "mlops-engineer"),
      .mlopsEngineer(
        "Give data scientists feedback on their demand forecasts.", .collaborates, "data-scientist")),
    ContrastPair(
      "a semicolon brings in somebody else",
      .dataScientist("Explore the data; the ML engineers deploy the models.", .owns, "data-scientist"),
      .dataScientist("Explore the data; deploy the models.", .owns, crosses: true)),
    ContrastPair(
      "join those who build, or build",
      .mlEngineer("You will join a team that builds data pipelines.", .none),
      .mlEngineer("You will build data pipelines with your team.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "contribute ideas, or maintain",
      .mlEngineer(
        "Contribute ideas to the CI/CD setup that our DevOps team maintains.", .collaborates, "mlops-engineer"
      ),
      .mlEngineer("Maintain our CI/CD setup.", .owns, "mlops-engineer")),
  ]
}
