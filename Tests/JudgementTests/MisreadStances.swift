import Judgement

extension ContrastPair {
  /// What a careful reader says, and the program does not yet.
  static let knownMisreadings = misreadStances + misreadWork + misreadBoundaries

  /// Pairs of which a statement is still taken for what the role does not do with the work.
  static let misreadStances = [
    ContrastPair(
      "decide, or ask",
      .mlEngineer("Scope business problems with our clients.", .owns, "data-scientist", crosses: true),
      .mlEngineer("Ask the data scientist who scopes business problems.", .collaborates)),
    ContrastPair(
      "the model, or the prototype",
      .dataScientist(
        "The churn model is deployed to production by June.", in: .success, .owns, "ml-engineer",
        crosses: true),
      .dataScientist("The churn prototype has been tested with two teams by June.", in: .success, .owns)),
    ContrastPair(
      "latency, or a paper",
      .mlEngineer("Inference latency falls from 140 ms to 80 ms.", in: .success, .owns, "ml-engineer"),
      .mlEngineer(
        "A paper is accepted at a leading conference.", in: .success, .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "report to, or report",
      .aiResearcher("You report to the head of research.", .none),
      .aiResearcher("You report your findings to the board.", .owns)),
    ContrastPair(
      "the engineers here, or you",
      .mlopsEngineer("The ML engineers here develop models for ten markets.", in: .summary, .none),
      .mlopsEngineer("Here you develop models for ten markets.", in: .summary, .owns, crosses: true)),
    ContrastPair(
      "problems scoped, or answered",
      .mlEngineer(
        "Three business problems are scoped by March.", in: .success, .owns, "data-scientist", crosses: true),
      .mlEngineer("Three models are deployed by March.", in: .success, .owns, "ml-engineer")),
    ContrastPair(
      "pay for compute, or care for it",
      .mlopsEngineer("A budget for books and courses", in: .benefit, .none, "none"),
      .mlopsEngineer("Track the budget for cloud cost.", .owns, "mlops-engineer")),
    ContrastPair(
      "you will have",
      .dataScientist(
        "You will have deployed your first model after three months.", .owns, "ml-engineer", crosses: true),
      .dataScientist(
        "You will have presented your first findings after three months.", .owns, "data-scientist")),
    ContrastPair(
      "roll out, rolling out",
      .dataScientist("Rolling out models to all depots.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Figuring out trends at all depots.", .owns)),
    ContrastPair(
      "log in it, or run it",
      .dataScientist("Record your experiments in the tracking tool.", .owns),
      .dataScientist("Maintain the experiment tracking.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "you, or our data engineers",
      .mlEngineer("You build the data pipelines.", .owns, "data-engineer", crosses: true),
      .mlEngineer("Our data engineers build the data pipelines.", .none)),
    ContrastPair(
      "never",
      .dataScientist("You deploy models yourself.", .owns, "ml-engineer", crosses: true),
      .dataScientist("You never deploy models yourself.", .none)),
    ContrastPair(
      "another's sentence",
      .dataScientist("You deploy what you prototype.", .owns, crosses: true),
      .dataScientist("The ML engineers deploy what you prototype.", .none)),
    ContrastPair(
      "not on call",
      .aiResearcher("You are on call one week in six.", .owns, "mlops-engineer", crosses: true),
      .aiResearcher("You are not on call.", .none)),
    ContrastPair(
      "done by others",
      .dataScientist("You own deployment to production.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Deployment to production is done by the ML engineers.", .none)),
    ContrastPair(
      "a semicolon between them and you",
      .mlopsEngineer("The ML engineers train the models; you keep the platform running.", .owns),
      .mlopsEngineer("You train the models; you keep the platform running.", .owns, crosses: true)),
    ContrastPair(
      "we have somebody",
      .dataScientist("We have an ML engineer who takes your prototypes to production.", .none),
      .dataScientist("You take your prototypes to production.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "rather than",
      .dataScientist(
        "Rather than deploying models, you hand prototypes over to the engineers.", .collaborates),
      .dataScientist(
        "You deploy models rather than hand prototypes over to the engineers.", .owns, crosses: true)),
    ContrastPair(
      "on call, or beside those who are",
      .aiResearcher(
        "Join the on-call rotation for the ranking service.", .owns, "mlops-engineer", crosses: true),
      .aiResearcher("Support the MLOps engineers who are on call for the ranking service.", .collaborates)),
    ContrastPair(
      "you bring, or you do",
      .mlEngineer("You bring experience with models in production.", .requires, "ml-engineer"),
      .mlEngineer("You bring models into production.", .owns, "ml-engineer")),
    ContrastPair(
      "published methods, or publish methods",
      .mlEngineer("Apply published methods to our search.", .owns),
      .mlEngineer("Publish papers on our search.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "look at what others do",
      .dataScientist("Track the roadmaps of our competitors.", .owns, "product"),
      .dataScientist("Track which experiments move the price.", .owns, "data-scientist")),
    ContrastPair(
      "on call",
      .mlopsEngineer("Join the on-call rotation.", .owns, "mlops-engineer"),
      .aiResearcher("Join the on-call rotation.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "beside those who do, or alone",
      .dataScientist("Work with those who deploy our models.", .collaborates),
      .dataScientist("Work on your own and deploy our models.", .owns, crosses: true)),
    ContrastPair(
      "what they do, and what you do",
      .dataScientist("Serving the model", in: .neighbour, .collaborates),
      .dataScientist("Serving the model.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "vessels, or to ship",
      .dataScientist("Ships wait a day for a berth.", in: .problem, .none),
      .dataScientist("You ship models to every berth.", .owns, "ml-engineer", crosses: true)),
  ]
}
