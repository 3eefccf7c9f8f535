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
