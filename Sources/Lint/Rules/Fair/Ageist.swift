internal import Diagnostics
internal import Judgement

extension FairRules {
  static let ageist = Rule(
    "fair/ageist", .warning, .law,
    summary: "words that name an age, or stand for one",
    why: """
      Words for an age tell people of another that they are not meant. In the United States the law names some of \
      them: "young", "recent college graduate". The work needs a skill, and that can be said.
      """,
    source: "29 CFR 1625.4(a); Burn, Button, Munguia Corella and Neumark 2022",
    examples: [
      .bad(.duty, "Join a «young team» that ships every day."),
      .bad(.must, "«Recent graduate» of a university.", "the law names these words: an error"),
      .bad(.nice, "You are a «digital native» who lives online."),
      .bad(.apply, "A CV; «no older than 35»"),
      .good(.duty, "Build a tutor that young people learn mathematics with."),
      .good(.must, "Has made features from records that are no older than 30 days."),
      .good(.statement, "We hire people of every age, young and old."),
    ],
    check: .words(
      WordCheck(
        lists: ["ageist"],
        message: { .age($0.words) },
        help: { _ in "say which skill or how much experience the work needs" })))
}

extension Message {
  fileprivate static func age(_ words: String) -> Message { "\"\(words)\" speaks of an age, not of the work" }
}
