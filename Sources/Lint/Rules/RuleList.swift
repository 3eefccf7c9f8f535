extension Rule {
  /// All rules, by category and in the order of the reference.
  package static let all: [Rule] =
    ContentRules.all
    + SpecRules.all
    + VagueRules.all
    + FairRules.all
    + EngagementRules.all
    + OnboardingRules.all
    + ReadinessRules.all
    + PostingRules.all
}
