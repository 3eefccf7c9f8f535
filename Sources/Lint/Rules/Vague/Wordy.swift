internal import Content
internal import Diagnostics
internal import Judgement

extension VagueRules {
  static let wordy = Rule(
    "vague/wordy", .info, .practice, persona: .pedantic,
    summary: "many words where one does",
    why: "People skim a posting in a minute. Each word that can go leaves room for one that says something.",
    source: "plainlanguage.gov",
    examples: [
      .bad(.duty, "Read logs «in order to» find slow queries."),
      .bad(.duty, "«Prior to» a release, compare both models."),
      .good(.duty, "Read logs to find slow queries, in the order of their time."),
    ],
    check: .words(
      WordCheck(
        lists: ["wordy"], isReplaced: true,
        message: { .many($0.words) },
        help: { .instead($0.instead) })))
}

extension Message {
  fileprivate static func many(_ words: String) -> Message { "\"\(words)\" can be said shorter" }
  fileprivate static func instead(_ words: String) -> Message { "write \"\(words)\"" }
}
