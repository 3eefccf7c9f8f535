import Judgement

extension ContrastPair {
  /// Pairs of which a statement's work is still taken for another family's.
  static let misreadWork = [
    ContrastPair(
      "user stories, or a story",
      .dataScientist("Write user stories for the booking app.", .owns, "product"),
      .dataScientist("Tell the story that the booking data hold.", .owns, "data-scientist")),
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
      "all deployments, or one's own",
      .mlEngineer("Automate model deployment for all teams.", .owns, "mlops-engineer"),
      .mlEngineer("Deploy your own models.", .owns, "ml-engineer")),
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
      "a cause, or a method",
      .mlopsEngineer("Investigate why deployments fail.", .owns, "mlops-engineer"),
      .mlopsEngineer("Investigate new algorithms that predict failures.", .owns, "ai-researcher")),
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
