extension Rule {
  /// All rules, by category and in the order of the reference.
  package static let all: [Rule] = [
    ContentRules.all, BoundaryRules.all, SpecRules.all, SuccessRules.all, VagueRules.all, FairRules.all,
    PayRules.all, EvpRules.all, StoryRules.all, InterviewRules.all, EngagementRules.all, OnboardingRules.all,
    ReadinessRules.all, PostingRules.all,
  ].flatMap(\.self)
}
