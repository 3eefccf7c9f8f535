import Judgement

extension ContrastPair {
  /// What a careful reader says, and the program does not yet.
  static let knownMisreadings = misreadStances + misreadWork + misreadBoundaries

  /// Pairs of which a statement is still taken for what the role does not do with the work.
  static let misreadStances = [
    ContrastPair(
      "report to, or report",
      .aiResearcher("You report to the head of research.", .none),
      .aiResearcher("You report your findings to the board.", .owns)),
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
    ContrastPair(
      "published methods, or publish methods",
      .mlEngineer("Apply published methods to our search.", .owns),
      .mlEngineer("Publish papers on our search.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "look at what others do",
      .dataScientist("Track the roadmaps of our competitors.", .owns, "product"),
      .dataScientist("Track which experiments move the price.", .owns, "data-scientist")),
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
