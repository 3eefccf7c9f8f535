internal import Diagnostics
internal import Judgement

extension VagueRules {
  static let hedge = Rule(
    "vague/hedge", .info, .taste,
    summary: "words that take back half of what a statement says",
    why: """
      Who reads "from time to time" in a posting asks how often, and does not get an answer before the third interview.
      """,
    source: "Our own reading of postings; Coffman, Collis and Kulkarni 2023 for the effect of clear bars",
    examples: [
      .bad(.duty, "Retrain models «from time to time»."),
      .bad(.must, "«Some exposure to» Kubernetes."),
      .good(.duty, "Retrain models each Monday."),
      .good(.nice, "Has deployed to Kubernetes once."),
    ],
    check: .words(
      WordCheck(
        lists: ["hedge"], in: fields,
        message: { .half($0.words) },
        help: { _ in "say how much, how often or where the limit is" })))
}

extension Message {
  fileprivate static func half(_ words: String) -> Message { "\"\(words)\" takes back half of what you say" }
}
