import Judgement

extension ContrastPair {
  /// What the company, the team and the offer are, and what success is.
  static let company = [
    ContrastPair(
      "you, or our models",
      .dataScientist(
        "You deploy the models that plan our trucks.", in: .summary, .owns, "ml-engineer", crosses: true),
      .dataScientist("Our models plan ten thousand trucks a day.", in: .summary, .none)),
    ContrastPair(
      "we run it, or you do",
      .mlEngineer("We run the largest data platform in Europe.", in: .summary, .none),
      .mlEngineer("You run our data platform.", in: .summary, .owns, "data-engineer")),
    ContrastPair(
      "the group, or you",
      .aiResearcher("Our group publishes on how models reason.", in: .summary, .none),
      .aiResearcher("You publish on how models reason.", in: .summary, .owns, "ai-researcher")),
    ContrastPair(
      "looking for, or being",
      .dataScientist(
        "We are looking for a data scientist to analyse freight data.", in: .summary, .owns,
        "data-scientist"),
      .dataScientist("We are a company that analyses freight data.", in: .summary, .none)),
    ContrastPair(
      "may, or must",
      .mlEngineer("Time to publish papers, if you like", in: .benefit, .none),
      .mlEngineer("Publish one paper a year.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "the platform, or the role",
      .mlopsEngineer("The platform serves forty teams.", .none),
      .mlopsEngineer("Maintain the ML platform for forty teams.", .owns, "mlops-engineer")),
    ContrastPair(
      "leave as a benefit, or as data",
      .dataScientist("Flexible hours and thirty days of paid leave.", .none, "none"),
      .dataScientist("Analyse data on hours and leave across the depots.", .owns, "data-scientist")),
    ContrastPair(
      "a team that builds, or you",
      .mlEngineer("You will join a team that builds data pipelines.", .none),
      .mlEngineer("You will build data pipelines in a team.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "a bonus, or a forecast of it",
      .dataScientist("A yearly bonus and stock options.", .none, "none"),
      .dataScientist("Forecast sales, bonus payments and stock.", .owns, "data-scientist")),
    ContrastPair(
      "what customers get, or what you do",
      .mlEngineer("Our customers get their forecasts within a second.", .none),
      .mlEngineer("Cut inference latency to under a second.", .owns, "ml-engineer")),
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
      "problems scoped, or answered",
      .mlEngineer(
        "Three business problems are scoped by March.", in: .success, .owns, "data-scientist", crosses: true),
      .mlEngineer("Three models are deployed by March.", in: .success, .owns, "ml-engineer")),
    ContrastPair(
      "pay for compute, or care for it",
      .mlopsEngineer("A budget for books and courses", in: .benefit, .none, "none"),
      .mlopsEngineer("Track the budget for cloud cost.", .owns, "mlops-engineer")),
  ]
}
