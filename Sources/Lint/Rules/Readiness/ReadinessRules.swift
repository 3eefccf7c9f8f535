/// Whether the company can use the work that it hires for.
enum ReadinessRules {
  static let all: [Rule] = [nothingToDeploy, dataFirst, defineTheProblemFirst, commitment, lateDataScientist]

  static let source = """
    "Hiring AI Talent: Role Definitions, Interview Gaps, and What Actually Predicts Success", TechnoLynx 2026
    """
}
