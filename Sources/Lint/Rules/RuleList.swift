extension Rule {
  /// All rules, by category and in the order of the reference.
  package static let all: [Rule] =
    SpecRules.all
    + VagueRules.all
    + FairRules.all
    + PayRules.all
    + EvpRules.all
    + StoryRules.all
    + PostingRules.all
}
