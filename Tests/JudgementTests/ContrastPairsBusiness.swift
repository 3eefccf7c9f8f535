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
    ContrastPair(
      "the team, or the role",
      .dataScientist("Our team of six owns pricing, search and ads.", .none),
      .dataScientist("Own the analysis of pricing, search and ads.", .owns, "data-scientist")),
    ContrastPair(
      "productionise, British",
      .dataScientist("Productionise the forecast models.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Visualise what the forecasts say.", .owns, "data-scientist")),
    ContrastPair(
      "productionize, American",
      .dataScientist("Productionize the forecast models.", .owns, "ml-engineer", crosses: true),
      .dataScientist("Visualize what the forecasts say.", .owns, "data-scientist")),
    ContrastPair(
      "insights, or models",
      .dataScientist("Ship insights, not slides.", .owns, "data-scientist"),
      .dataScientist("Ship models, not slides.", .owns, "ml-engineer", crosses: true)),
    ContrastPair(
      "a test of hypotheses, or of code",
      .dataScientist("Test hypotheses on how prices move demand.", .owns, "data-scientist"),
      .dataScientist("Test the code of your colleagues.", .owns, "shared")),
    ContrastPair(
      "reliability of systems, or of numbers",
      .mlopsEngineer("Improve the reliability of the serving platform.", .owns, "mlops-engineer"),
      .mlopsEngineer("Improve the reliability of the data in our warehouse.", .owns, "data-engineer")),
    ContrastPair(
      "alerts on systems, or on sales",
      .mlopsEngineer("Set up alerting for the model services.", .owns, "mlops-engineer"),
      .mlopsEngineer("Build reports on sales for the board.", .owns, "data-scientist")),
    ContrastPair(
      "query, or design",
      .dataScientist("Query the warehouse for patterns in churn.", .owns, "data-scientist"),
      .dataScientist("Design the data warehouse behind the churn reports.", .owns, "data-engineer")),
    ContrastPair(
      "explore, or ingest",
      .dataScientist("Explore the data from the new sensors.", .owns, "data-scientist"),
      .dataScientist("Ingest the data from the new sensors into our lake.", .owns, "data-engineer")),
    ContrastPair(
      "for models, or for sales",
      .mlopsEngineer("Set up CI/CD for our models.", .owns, "mlops-engineer"),
      .mlopsEngineer("Set up dashboards for our sales figures.", .owns, "data-scientist")),
    ContrastPair(
      "version, or model",
      .mlopsEngineer("Version models and data sets in one registry.", .owns, "mlops-engineer"),
      .mlopsEngineer("Model the tables in the warehouse.", .owns, "data-engineer")),
    ContrastPair(
      "users, or methods",
      .dataScientist("Research what users need from the planner.", .owns, "product"),
      .dataScientist("Research new methods for the planner.", .owns, "ai-researcher")),
    ContrastPair(
      "papers",
      .dataScientist("Publish papers on forecasting.", .owns, "ai-researcher"),
      .mlEngineer("Publish papers on forecasting.", .owns, "ai-researcher", crosses: true)),
    ContrastPair(
      "models in production",
      .mlEngineer("Maintain the models in production.", .owns, "ml-engineer"),
      .aiResearcher("Maintain the models in production.", .owns, crosses: true)),
    ContrastPair(
      "verbs that share an object",
      .dataScientist("Define, track and explain our key metrics.", .owns, "data-scientist"),
      .dataScientist("Design, build and run our infrastructure.", .owns, "mlops-engineer", crosses: true)),
  ]
}
