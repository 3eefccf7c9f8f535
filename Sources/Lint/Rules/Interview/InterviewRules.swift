internal import Content

/// How a company decides, and whether that tells who will do the work well.
enum InterviewRules {
  static let all: [Rule] = [
    missing, tooManyStages, takeHomeTooLong, takeHomeUnpaid, puzzle, noRubric, noCommunication,
    noFamilySignal,
    accuracyOnly, noTimeline, noGovernance, sameLoopForAll, repeatedAssessment, noTeammate, noFailureQuestion,
    pairingLength,
  ]
}

extension InterviewRules {
  /// The articles that most of these rules follow.
  static let talent = """
    "Hiring AI Talent: Role Definitions, Interview Gaps, and What Actually Predicts Success", TechnoLynx, 2026
    """
  static let strategy = "An article on hiring data scientists and ML engineers, Vision Training Systems"
  static let evaluate = "\"How to Evaluate Machine Learning Engineers Before Hiring\", HireML, 2026"
}
