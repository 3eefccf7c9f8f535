import Judgement

extension ContrastPair {
  /// Infrastructure: whose it is to build, and whose to use.
  static let operation = [
    ContrastPair(
      "build it, or use it",
      .dataScientist("Build the ML platform.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("Use the ML platform for your analyses.", .owns)),
    ContrastPair(
      "clusters, or kernels",
      .mlEngineer("Provision GPU clusters with Terraform.", .owns, "mlops-engineer"),
      .mlEngineer("Profile GPU kernels for faster inference.", .owns, "ml-engineer")),
    ContrastPair(
      "the tool, or the experiment",
      .mlopsEngineer("Run experiment tracking for all teams.", .owns, "mlops-engineer"),
      .mlopsEngineer("Run A/B tests for all teams.", .owns, "data-scientist")),
    ContrastPair(
      "releases automated, or tested on users",
      .dataScientist("Automate the deployment of models.", .owns, crosses: true),
      .dataScientist("Set up A/B tests of models.", .owns, "data-scientist")),
    ContrastPair(
      "latency, or spend",
      .mlEngineer("Reduce inference latency.", .owns, "ml-engineer"),
      .mlEngineer("Reduce cloud cost across teams.", .owns, "mlops-engineer")),
    ContrastPair(
      "watch, or explain",
      .mlopsEngineer("Monitor model drift.", .owns, "mlops-engineer"),
      .mlopsEngineer("Explain model results to the board.", .owns)),
    ContrastPair(
      "use, or set up",
      .dataScientist("Use GPUs of the shared cluster.", .owns),
      .dataScientist("Set up GPUs in the shared cluster.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "containers, or analyses",
      .dataScientist("Build Kubernetes clusters for the team.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("Run cluster analysis on the customers.", .owns, "data-scientist")),
    ContrastPair(
      "log in it, or run it",
      .dataScientist("Record your experiments in the tracking tool.", .owns),
      .dataScientist("Maintain the experiment tracking.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "on the cluster, or the cluster",
      .aiResearcher("Run your experiments on the cluster.", .owns, "ai-researcher"),
      .aiResearcher("Run the cluster.", .owns, "mlops-engineer")),
  ]
}
