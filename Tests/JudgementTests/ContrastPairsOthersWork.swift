import Judgement

extension ContrastPair {
  /// Work that the text says is somebody else's, or nobody's in this role.
  static let othersWork = [
    ContrastPair(
      "who is said to run it",
      .dataScientist("Run the cluster on which our models are trained.", .owns, crosses: true),
      .dataScientist("Our platform team runs the cluster on which our models are trained.", .none)),
    ContrastPair(
      "the work of the clause before",
      .dataScientist(
        "While the platform team builds the cluster, you explore the data.", .owns, "data-scientist"),
      .dataScientist("Build the cluster and explore the data.", .owns, crosses: true)),
    ContrastPair(
      "the clause before, with as",
      .mlEngineer("As the data engineers build the data pipelines, you train the models.", .owns),
      .mlEngineer("Build the data pipelines and train the models.", .owns, crosses: true)),
    ContrastPair(
      "since they do",
      .mlEngineer("Since our researchers invent the methods, you make them fast.", .owns),
      .mlEngineer("You invent the methods and make them fast.", .owns, crosses: true)),
    ContrastPair(
      "not part of this role",
      .mlEngineer("Data pipelines are not part of this role.", .none),
      .mlEngineer("Building data pipelines is part of this role.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "won't",
      .mlEngineer("You won't be asked to write papers.", .none),
      .mlEngineer("You will be asked to write papers.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "do not",
      .mlopsEngineer("You develop models.", .owns, crosses: true),
      .mlopsEngineer("You do not develop models.", .none)),
    ContrastPair(
      "another team",
      .dataScientist("Build the feature store.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("Another team builds the feature store.", .none)),
    ContrastPair(
      "the engineers here, or you",
      .mlopsEngineer("The ML engineers here develop models for ten markets.", in: .summary, .none),
      .mlopsEngineer("Here you develop models for ten markets.", in: .summary, .owns, crosses: true)),
    ContrastPair(
      "you, or our data engineers",
      .mlEngineer("You build the data pipelines.", .owns, "data-engineer", crosses: true),
      .mlEngineer("Our data engineers build the data pipelines.", .none)),
    ContrastPair(
      "never",
      .dataScientist("You deploy models yourself.", .owns, "ml-engineer", crosses: true),
      .dataScientist("You never deploy models yourself.", .none)),
    ContrastPair(
      "not",
      .dataScientist("You will run the cluster.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("You will not run the cluster.", .none)),
    ContrastPair(
      "not on call",
      .aiResearcher("You are on call one week in six.", .owns, "mlops-engineer", crosses: true),
      .aiResearcher("You are not on call.", .none)),
    ContrastPair(
      "no on-call rotation",
      .aiResearcher("No on-call rotation for researchers.", .none),
      .aiResearcher("Take part in the on-call rotation.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "rather than",
      .dataScientist(
        "Rather than deploying models, you hand prototypes over to the engineers.", .collaborates),
      .dataScientist(
        "You deploy models rather than hand prototypes over to the engineers.", .owns, crosses: true)),
    ContrastPair(
      "instead of, or besides",
      .dataScientist("Instead of building infrastructure, you use what the platform team offers.", .owns),
      .dataScientist("Besides analysing data, you build the infrastructure.", .owns, crosses: true)),
    ContrastPair(
      "another's sentence",
      .dataScientist("You deploy what you prototype.", .owns, crosses: true),
      .dataScientist("The ML engineers deploy what you prototype.", .none)),
    ContrastPair(
      "done by others",
      .dataScientist("You own deployment to production.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Deployment to production is done by the ML engineers.", .none)),
    ContrastPair(
      "we have somebody",
      .dataScientist("We have an ML engineer who takes your prototypes to production.", .none),
      .dataScientist("You take your prototypes to production.", .owns, "ml-engineer", crosses: true)),
  ]
}
