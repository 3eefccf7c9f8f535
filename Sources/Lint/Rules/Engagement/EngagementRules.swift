/// The kind of contract for the kind of work.
enum EngagementRules {
  static let all: [Rule] = [contractorForOngoing, fullTimeForOneOff, noHandover]

  static let source = """
    "Hiring AI Talent: Role Definitions, Interview Gaps, and What Actually Predicts Success", TechnoLynx 2026: work \
    that is narrow and ends is for a contractor, continuous ownership for an employee
    """
}
