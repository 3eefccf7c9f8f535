import Judgement

extension ContrastPair {
  /// Work told in the words of people who write few job descriptions, for the family that does it.
  static let plainWords = [
    ContrastPair(
      "sure of a number, or fast with it",
      .dataScientist("Put error bars on every estimate that we publish.", .owns, "data-scientist"),
      .mlEngineer("Cut the response time of every estimate to 50 ms.", .owns, "ml-engineer")),
    ContrastPair(
      "find out whether it worked, or how networks do",
      .dataScientist("Find out whether the new discount brought customers back.", .owns, "data-scientist"),
      .aiResearcher("Find out why large networks forget what they learned.", .owns, "ai-researcher")),
    ContrastPair(
      "group people, or machines",
      .dataScientist("Group our members by how they travel.", .owns, "data-scientist"),
      .mlopsEngineer("Look after the GPU servers that all teams share.", .owns, "mlops-engineer")),
    ContrastPair(
      "publish, or launch",
      .aiResearcher("Publish at leading conferences.", .owns, "ai-researcher"),
      .mlEngineer("Wire the churn prediction into the call centre's software.", .owns, "ml-engineer")),
    ContrastPair(
      "smaller models, or fewer machines",
      .mlEngineer("Quantise the vision model so that it runs on a phone.", .owns, "ml-engineer"),
      .mlopsEngineer("Bring down what training costs us in GPU hours.", .owns, "mlops-engineer")),
    ContrastPair(
      "containers, or tables",
      .mlopsEngineer("Containerise the training code.", .owns, "mlops-engineer"),
      .mlopsEngineer("Load supplier files into the warehouse each night.", .owns, "data-engineer")),
    ContrastPair(
      "charts, or dashboards of machines",
      .dataScientist("Build a weekly sales dashboard.", .owns, "data-scientist"),
      .mlopsEngineer("Build dashboards of GPU use on the cluster.", .owns, "mlops-engineer")),
    ContrastPair(
      "invent, or apply",
      .aiResearcher("Invent better ways of learning from few labels.", .owns, "ai-researcher"),
      .mlEngineer("Invent better ways of learning from few labels.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "choose what is worth it, in whose role",
      .dataScientist("Rank incoming ideas by expected savings.", .owns, "data-scientist"),
      .mlEngineer("Rank incoming AI projects by expected savings.", .owns, "data-scientist", crosses: true)),
    ContrastPair(
      "ask customers, or their data",
      .dataScientist("Look for patterns in what customers return.", .owns, "data-scientist"),
      .dataScientist("Interview customers about what they want next.", .owns, "product")),
  ]
}
