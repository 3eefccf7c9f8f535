internal import Diagnostics
internal import Judgement

extension VagueRules {
  static let buzzword = Rule(
    "vague/buzzword", .info, .practice,
    summary: "a word of fashion that plain words would replace",
    why:
      "Six in ten graduates do not apply where they do not understand the words, however well they would do the work.",
    source: "Milkround 2019, 2,010 graduates; Preply 2022",
    examples: [
      .bad(.duty, "Take a «holistic» view of churn."),
      .bad(.must, "Understands the «power of data»."),
      .good(.resources, "Training is bound by memory bandwidth, not by compute."),
      .good(.duty, "Look at churn together with price and delivery time."),
    ],
    check: .words(
      WordCheck(
        lists: ["buzzword"], in: fields,
        message: { .fashion($0.words) },
        help: { _ in "say it in the words that you would use at the desk" })))
}

extension Message {
  fileprivate static func fashion(_ words: String) -> Message {
    "\"\(words)\" sounds like more than it says"
  }
}
