import Judgement

extension ContrastPair {
  /// What is built: pipelines for models, or for data.
  static let pipelines = [
    ContrastPair(
      "training pipelines, or data pipelines",
      .mlEngineer("Build training pipelines.", .owns, "mlops-engineer"),
      .mlEngineer("Build data pipelines.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "the other way round in a data scientist's role",
      .dataScientist("Build training pipelines.", .owns, "mlops-engineer", crosses: true),
      .dataScientist("Build data pipelines.", .owns, "data-engineer")),
    ContrastPair(
      "retraining, or ingestion",
      .mlopsEngineer("Automate the retraining pipeline.", .owns, "mlops-engineer"),
      .mlopsEngineer("Automate the ingestion pipeline.", .owns, "data-engineer")),
    ContrastPair(
      "store of features, or of data",
      .mlopsEngineer("Operate the feature store.", .owns, "mlops-engineer"),
      .mlopsEngineer("Operate the data warehouse.", .owns, "data-engineer")),
    ContrastPair(
      "jobs, or features",
      .mlEngineer("Design the ETL jobs behind the ranking model.", .owns, "data-engineer", crosses: true),
      .mlEngineer("Design the features behind the ranking model.", .owns)),
    ContrastPair(
      "drift, or quality",
      .mlopsEngineer("Monitor drift in the models we serve.", .owns, "mlops-engineer"),
      .mlopsEngineer("Monitor data quality in the warehouse.", .owns, "data-engineer")),
    ContrastPair(
      "train on it, or build it",
      .mlEngineer("Train models on streams of sensor data.", .owns),
      .mlEngineer("Build streaming pipelines for sensor data.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "serving, or ingestion",
      .mlEngineer("Build the serving pipeline for recommendations.", .owns),
      .mlEngineer("Build the ingestion pipeline for recommendations.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "for one's analysis, or for all",
      .dataScientist("Clean the data for your analysis.", .owns),
      .dataScientist("Run the ETL jobs that load the warehouse every night.", .owns, "data-engineer")),
    ContrastPair(
      "from the pipeline, or the pipeline",
      .mlEngineer("Use data from the ingestion pipeline to retrain models.", .owns),
      .mlEngineer("Use Spark to build the ingestion pipeline.", .owns, "data-engineer", crosses: true)),
    ContrastPair(
      "one data set, or the pipelines",
      .aiResearcher("Collect a data set to test your hypothesis.", .owns),
      .aiResearcher("Maintain the pipelines that collect our data.", .owns, "data-engineer")),
    ContrastPair(
      "governance of models, or of data",
      .mlopsEngineer("Own the model registry and its access rules.", .owns, "mlops-engineer"),
      .mlopsEngineer("Own data governance and its access rules.", .owns, "data-engineer")),
  ]
}
