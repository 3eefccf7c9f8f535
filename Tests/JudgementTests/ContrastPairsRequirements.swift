import Judgement

extension ContrastPair {
  /// What is asked for, and what is done.
  static let requirements = [
    ContrastPair(
      "a plus among the duties",
      .mlEngineer("Exposure to Kubernetes is a plus.", .requires, "mlops-engineer"),
      .mlEngineer("Manage our Kubernetes clusters.", .owns, "mlops-engineer")),
    ContrastPair(
      "written, or read",
      .mlEngineer("A record of published papers", in: .must, .requires, "ai-researcher", crosses: true),
      .mlEngineer("A habit of reading papers", in: .must, .requires)),
    ContrastPair(
      "know how they work, or build them",
      .mlEngineer("You know what happens in a data pipeline before your model.", in: .must, .requires),
      .mlEngineer("You build the data pipeline before your model.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "develop models, or run them",
      .mlopsEngineer("Experience developing models end to end", in: .must, .requires, crosses: true),
      .mlopsEngineer("Experience monitoring models that others developed", in: .must, .requires)),
    ContrastPair(
      "papers, or code",
      .aiResearcher("Publications at NeurIPS or ICML", in: .must, .requires, "ai-researcher"),
      .aiResearcher("Python and PyTorch", in: .must, .requires, "shared")),
    ContrastPair(
      "tools of all, or of MLOps",
      .dataScientist("Python, SQL and statistics", in: .must, .requires, "shared"),
      .dataScientist("Terraform and Kubernetes", in: .must, .requires, "mlops-engineer")),
    ContrastPair(
      "large data, or experiments",
      .dataScientist("Experience with Spark", in: .nice, .requires, "data-engineer"),
      .dataScientist("Experience with A/B tests", in: .nice, .requires, "data-scientist")),
    ContrastPair(
      "scope problems, or explain models",
      .mlEngineer(
        "Ability to scope business problems", in: .must, .requires, "data-scientist", crosses: true),
      .mlEngineer("Ability to explain a model to business people", in: .must, .requires)),
    ContrastPair(
      "serving, or warehouses",
      .mlEngineer("Three years of deploying and serving models", in: .must, .requires, "ml-engineer"),
      .mlEngineer("Three years of building data warehouses", in: .must, .requires, "data-engineer")),
    ContrastPair(
      "shipped yourself, or seen in use",
      .dataScientist(
        "You have shipped models to production yourself.", in: .must, .requires, "ml-engineer", crosses: true),
      .dataScientist("You have seen your analyses change a decision.", in: .must, .requires)),
    ContrastPair(
      "skills, or work, in SQL",
      .dataScientist("Strong SQL skills.", .requires, "shared"),
      .dataScientist("Write SQL that others can read.", .owns, "shared")),
    ContrastPair(
      "a degree, or those who take one",
      .aiResearcher("A PhD in machine learning or a related field.", .requires, "shared"),
      .aiResearcher("Supervise two PhD students in their research.", .owns)),
    ContrastPair(
      "fluent in a language, or in a tool",
      .mlopsEngineer("Fluent English", in: .must, .requires, "none"),
      .mlopsEngineer("Fluent in Terraform", in: .must, .requires, "mlops-engineer")),
    ContrastPair(
      "used, or built",
      .dataScientist("You have used a cloud platform before.", in: .nice, .requires),
      .dataScientist(
        "You have built ML infrastructure before.", in: .nice, .requires, "mlops-engineer", crosses: true)),
    ContrastPair(
      "maintained by others, or by you",
      .mlEngineer("Experience with data that others collect", in: .must, .requires),
      .mlEngineer(
        "Experience maintaining data pipelines", in: .must, .requires, "data-engineer", crosses: true)),
    ContrastPair(
      "asked for, or done",
      .dataScientist("Experience with experiment design", in: .must, .requires, "data-scientist"),
      .dataScientist("Design experiments for the sales team.", .owns, "data-scientist")),
    ContrastPair(
      "you bring, or you do",
      .mlEngineer("You bring experience with models in production.", .requires, "ml-engineer"),
      .mlEngineer("You bring models into production.", .owns, "ml-engineer")),
    ContrastPair(
      "a plus, or a duty",
      .dataScientist("Kubernetes is a plus.", in: .nice, .requires),
      .dataScientist("Administer our Kubernetes clusters.", .owns, "mlops-engineer", crosses: true)),
    ContrastPair(
      "willing to be on call, or to explain",
      .aiResearcher("Willingness to be on call", in: .must, .requires, "mlops-engineer", crosses: true),
      .aiResearcher("Willingness to explain your work", in: .must, .requires)),
  ]
}
