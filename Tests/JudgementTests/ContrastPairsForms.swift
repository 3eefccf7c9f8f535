import Judgement

extension ContrastPair {
  /// British and American spellings, forms of verbs, nouns made of them.
  static let forms = [
    ContrastPair(
      "analyse, British",
      .mlEngineer("Analyse trends in churn for the board.", .owns, "data-scientist"),
      .mlEngineer("Optimise latency on the GPU for the app.", .owns, "ml-engineer")),
    ContrastPair(
      "analyze, American",
      .mlEngineer("Analyze trends in churn for the board.", .owns, "data-scientist"),
      .mlEngineer("Optimize latency on the GPU for the app.", .owns, "ml-engineer")),
    ContrastPair(
      "prioritize",
      .mlEngineer("Prioritize business problems.", .owns, "data-scientist", crosses: true),
      .mlEngineer("Prioritize bug fixes.", .owns)),
    ContrastPair(
      "modelling, or monitoring",
      .mlopsEngineer("Development of fraud models.", .owns, crosses: true),
      .mlopsEngineer("Monitoring of fraud models.", .owns, "mlops-engineer")),
    ContrastPair(
      "deployment, or evaluation",
      .dataScientist("Deployment of models to production.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Evaluation of models with planners.", .owns)),
    ContrastPair(
      "responsible for",
      .dataScientist("Responsible for deploying models.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Responsible for comparing models.", .owns)),
    ContrastPair(
      "model deployment, or selection",
      .dataScientist(
        "Experience with model deployment", in: .must, .requires, "ml-engineer", crosses: true),
      .dataScientist("Experience with model selection", in: .must, .requires, "shared")),
    ContrastPair(
      "building",
      .mlEngineer("Building data pipelines.", .owns, "data-engineer", crosses: true),
      .mlEngineer("Building ML services.", .owns, "ml-engineer")),
    ContrastPair(
      "construction, or use",
      .mlEngineer("Construction of data pipelines from scratch.", .owns, "data-engineer", crosses: true),
      .mlEngineer("Use of the features that our pipelines deliver.", .owns)),
    ContrastPair(
      "the role includes",
      .mlEngineer("The role includes building data pipelines.", .owns, "data-engineer", crosses: true),
      .mlEngineer("The role includes building ML services.", .owns, "ml-engineer")),
    ContrastPair(
      "you'll be",
      .dataScientist("You'll be deploying models.", .owns, "ml-engineer", crosses: true),
      .dataScientist("You'll be forecasting demand.", .owns, "data-scientist")),
    ContrastPair(
      "has built",
      .mlEngineer("Has built data pipelines", in: .must, .requires, "data-engineer", crosses: true),
      .mlEngineer("Has built recommender systems", in: .must, .requires, "ml-engineer")),
    ContrastPair(
      "hyphens",
      .dataScientist("Build re-training pipelines.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("Build re-usable dashboards.", .owns, "data-scientist")),
    ContrastPair(
      "roll out, rolling out",
      .dataScientist("Rolling out models to all depots.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Figuring out trends at all depots.", .owns)),
    ContrastPair(
      "you will have",
      .dataScientist(
        "You will have deployed your first model after three months.", .owns, "ml-engineer", crosses: true),
      .dataScientist(
        "You will have presented your first findings after three months.", .owns, "data-scientist")),
    ContrastPair(
      "developing, or deploying",
      .mlopsEngineer("Developing predictive models.", .owns, crosses: true),
      .mlopsEngineer("Monitoring predictive models.", .owns, "mlops-engineer")),
    ContrastPair(
      "model singular and plural",
      .dataScientist("Serve one model per market.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Study one market per model.", .owns)),
  ]
}
