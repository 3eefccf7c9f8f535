extension Rule {
  /// All rules, by category and in the order of the reference.
  package static let all: [Rule] =
    SpecRules.all
    + SuccessRules.all
    + VagueRules.all
    + FairRules.all
    + EvpRules.all
    + StoryRules.all
    + InterviewRules.all
    + PostingRules.all
}
