import Judgement

extension ContrastPair {
  /// Business problems, metrics and the product.
  static let business = [
    ContrastPair(
      "own the roadmap, or inform it",
      .dataScientist("Own the product roadmap.", .owns, "product"),
      .dataScientist("Inform decisions about the product with what the data say.", .owns, "data-scientist")),
    ContrastPair(
      "frame, or solve what is framed",
      .mlEngineer(
        "Frame business problems as machine learning problems.", .owns, "data-scientist", crosses: true),
      .mlEngineer("Solve machine learning problems that the business has framed.", .owns)),
    ContrastPair(
      "metrics, or requirements",
      .dataScientist("Define the success metrics of the booking app.", .owns, "data-scientist"),
      .dataScientist("Define the product requirements of the booking app.", .owns, "product")),
    ContrastPair(
      "use cases, or a model",
      .mlEngineer("Identify the use cases we take on.", .owns, "data-scientist", crosses: true),
      .mlEngineer("Decide which model we take to production.", .owns)),
    ContrastPair(
      "opportunities, or bottlenecks",
      .mlEngineer(
        "Identify business opportunities for machine learning.", .owns, "data-scientist", crosses: true),
      .mlEngineer("Identify bottlenecks in model inference.", .owns, "ml-engineer")),
    ContrastPair(
      "questions, or code",
      .mlEngineer(
        "Translate business questions into machine learning tasks.", .owns, "data-scientist", crosses: true),
      .mlEngineer("Translate research code into services.", .owns)),
    ContrastPair(
      "findings, or strategy",
      .dataScientist("Present findings to the board.", .owns, "data-scientist"),
      .dataScientist("Own the product strategy before the board.", .owns, "product")),
    ContrastPair(
      "interviews with users, or candidates",
      .dataScientist("Conduct user interviews about the planner.", .owns, "product"),
      .dataScientist("Interview candidates for the planner team.", .owns)),
    ContrastPair(
      "what to build, or how fast it is",
      .mlEngineer("Prioritise the product backlog.", .owns, "product"),
      .mlEngineer("Optimise the throughput of the model server.", .owns, "ml-engineer")),
    ContrastPair(
      "sell, or measure",
      .dataScientist("Support presales with product demos.", .collaborates),
      .dataScientist("Measure the business impact of product launches.", .owns, "data-scientist")),
    ContrastPair(
      "a KPI to define, or to reach",
      .mlopsEngineer("Define business KPIs with the sales team.", .owns, "data-scientist"),
      .mlopsEngineer("Define SLOs with the platform team.", .owns, "mlops-engineer")),
    ContrastPair(
      "requirements of the business, or of machines",
      .mlopsEngineer(
        "Translate business requirements into use cases.", .owns, "data-scientist", crosses: true),
      .mlopsEngineer("Translate capacity requirements into clusters.", .owns, "mlops-engineer")),
  ]
}
