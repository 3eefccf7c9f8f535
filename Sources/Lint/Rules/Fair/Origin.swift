internal import Diagnostics

extension FairRules {
  static let origin = Rule(
    "fair/origin", .warning, .practice,
    summary: "words for where somebody comes from, where a language level or a permit is meant",
    why: """
      "Native speaker" asks for a birthplace. Many people write a language better that they learned later, and many courts \
      have read the phrase as a preference for an origin. A level, and what it is for, says what the work needs.
      """,
    source: "The lists of rolecomply.com and ere.net, and our own reading",
    examples: [
      .bad(.must, "«Native English», spoken and written."),
      .bad(.nice, "German as a «mother tongue»."),
      .bad(.must, "You are a «US citizen» with a clearance."),
      .bad(.apply, "«Local candidates only», please."),
      .good(.must, "English C1, to write to customers."),
      .good(.duty, "Measure how well speech models work for non-native speakers."),
      .good(.location, "You must be allowed to work in the United States; we sponsor no visa."),
    ],
    check: .words(
      WordCheck(
        lists: ["origin"],
        message: { .origin($0.words) },
        help: { _ in "name the level, the permit or the place that the work needs" })))
}

extension Message {
  fileprivate static func origin(_ words: String) -> Message {
    "\"\(words)\" asks where somebody comes from, not what they can do"
  }
}
