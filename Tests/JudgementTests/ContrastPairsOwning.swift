import Judgement

extension ContrastPair {
  /// Who does the work: the role, or those beside it.
  static let owning = [
    ContrastPair(
      "who deploys",
      .dataScientist("Deploy the churn model to production.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Work with the ML engineer who deploys the churn model.", .collaborates)),
    ContrastPair(
      "put, or hand over",
      .dataScientist("Put your models into production.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Hand your models to the engineers who put them into production.", .collaborates)),
    ContrastPair(
      "build, or advise",
      .dataScientist("Build the training infrastructure.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("Advise the platform team on the training infrastructure.", .collaborates)),
    ContrastPair(
      "own, or help",
      .dataScientist("Own the deployment of the fraud model.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Help the ML engineers with the deployment of the fraud model.", .collaborates)),
    ContrastPair(
      "build, or work with those who do",
      .mlEngineer("Build the data pipelines for click logs.", .owns, "data-engineer", crosses: true),
      .mlEngineer("Work with data engineers on the data pipelines for click logs.", .collaborates)),
    ContrastPair(
      "prioritise, or advise",
      .mlEngineer(
        "Prioritise business problems across three product lines.", .owns, "data-scientist", crosses: true),
      .mlEngineer("Advise the data scientist who prioritises business problems.", .collaborates)),
    ContrastPair(
      "publish, or help to",
      .mlEngineer("Publish papers on ranking.", .owns, "ai-researcher", crosses: true),
      .mlEngineer("Help our researchers publish papers on ranking.", .collaborates)),
    ContrastPair(
      "deploy, or partner with those who do",
      .aiResearcher("Deploy your models to production.", .owns, "ml-engineer", crosses: true),
      .aiResearcher("Partner with the engineers who deploy your models.", .collaborates)),
    ContrastPair(
      "develop, or support those who do",
      .mlopsEngineer("Develop fraud models.", .owns, crosses: true),
      .mlopsEngineer("Support the ML engineers who develop fraud models.", .collaborates)),
    ContrastPair(
      "translate, or work with whoever does",
      .mlopsEngineer("Translate business needs into use cases.", .owns, "data-scientist", crosses: true),
      .mlopsEngineer(
        "Work with the data scientist who translates business needs into use cases.", .collaborates)),
    ContrastPair(
      "release, or pair with whoever does",
      .dataScientist("Release the forecast model every month.", .owns, "ml-engineer", crosses: true),
      .dataScientist(
        "Pair with the ML engineer on the monthly release of the forecast model.", .collaborates)),
    ContrastPair(
      "maintain, or coordinate",
      .dataScientist("Maintain our Kubernetes cluster.", .owns, "mlops-engineer", crosses: true),
      .dataScientist(
        "Coordinate with the MLOps engineers who maintain our Kubernetes cluster.", .collaborates)),
    ContrastPair(
      "conduct, or collaborate",
      .mlEngineer("Conduct original research on retrieval.", .owns, "ai-researcher", crosses: true),
      .mlEngineer("Collaborate with the researchers who conduct research on retrieval.", .collaborates)),
    ContrastPair(
      "build, or help to run",
      .mlopsEngineer("Build the recommendation engine.", .owns, "ml-engineer", crosses: true),
      .mlopsEngineer("Help the ML engineers run the recommendation engine on our platform.", .collaborates)),
    ContrastPair(
      "a prototype, or a service",
      .dataScientist("Deliver a prototype that shows what is possible.", .owns),
      .dataScientist("Deliver a model that runs in production.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "decide, or ask",
      .mlEngineer("Scope business problems with our clients.", .owns, "data-scientist", crosses: true),
      .mlEngineer("Ask the data scientist who scopes business problems.", .collaborates)),
    ContrastPair(
      "on call, or beside those who are",
      .aiResearcher(
        "Join the on-call rotation for the ranking service.", .owns, "mlops-engineer", crosses: true),
      .aiResearcher("Support the MLOps engineers who are on call for the ranking service.", .collaborates)),
    ContrastPair(
      "beside those who do, or alone",
      .dataScientist("Work with those who deploy our models.", .collaborates),
      .dataScientist("Work on your own and deploy our models.", .owns, crosses: true)),
  ]
}
