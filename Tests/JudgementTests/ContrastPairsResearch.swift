import Judgement

extension ContrastPair {
  /// Research, and what is called so or sounds like it.
  static let research = [
    ContrastPair(
      "methods, or a library",
      .mlEngineer("Research new methods for ranking.", .owns, "ai-researcher", crosses: true),
      .mlEngineer("Research which open-source library fits our ranking service.", .owns)),
    ContrastPair(
      "keep up with it, or do it",
      .mlEngineer("Keep up with research on ranking.", .owns),
      .mlEngineer("Do research on ranking.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "follow, or lead",
      .mlEngineer("Follow the latest research in speech.", .owns),
      .mlEngineer("Lead our research in speech.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "read, or write",
      .mlEngineer("Read papers and apply what works.", .owns),
      .mlEngineer("Write papers about what works.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "algorithms, or features",
      .aiResearcher("Propose novel algorithms for scheduling.", .owns, "ai-researcher"),
      .aiResearcher("Propose features for the product roadmap.", .owns, "product")),
    ContrastPair(
      "user research, or research",
      .dataScientist("Conduct user research with dispatchers.", .owns, "product"),
      .dataScientist("Conduct research on learning algorithms.", .owns, "ai-researcher")),
    ContrastPair(
      "tools, or architectures",
      .mlopsEngineer("Evaluate new tools for model monitoring.", .owns),
      .mlopsEngineer("Investigate novel architectures for language models.", .owns, "ai-researcher")),
    ContrastPair(
      "published, or reads",
      .mlEngineer(
        "You have published at NeurIPS or ICML.", in: .must, .requires, "ai-researcher", crosses: true),
      .mlEngineer("You read a paper and know what to take from it.", in: .must, .requires)),
    ContrastPair(
      "the market, or prices",
      .dataScientist("Do market research for the new tariff.", .owns, "product"),
      .dataScientist("Run experiments on the new tariff.", .owns, "data-scientist")),
    ContrastPair(
      "advance it, or ship it",
      .aiResearcher("Advance the state of the art in forecasting.", .owns, "ai-researcher"),
      .aiResearcher("Ship state-of-the-art forecasting models.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "invent, or choose",
      .mlEngineer("Invent new learning algorithms.", .owns, "ai-researcher", crosses: true),
      .mlEngineer("Choose a learning algorithm that fits the task.", .owns)),
    ContrastPair(
      "agenda, or roadmap",
      .aiResearcher("Set the research agenda for the lab.", .owns, "ai-researcher"),
      .aiResearcher("Set the product roadmap for the lab.", .owns, "product")),
    ContrastPair(
      "go there, or present there",
      .mlEngineer("One conference of your choice each year", in: .benefit, .none, "none"),
      .mlEngineer("Present your own papers at conferences.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "the group, or you",
      .mlEngineer("Our research group publishes at top conferences.", .none),
      .mlEngineer("You publish at top conferences.", .owns, "ai-researcher", crosses: true)),
  ]
}
