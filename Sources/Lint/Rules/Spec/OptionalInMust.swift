internal import Diagnostics
internal import Judgement

extension SpecRules {
  static let optionalInMust = Rule(
    "spec/optional-in-must", .warning, .practice,
    summary: "a must-have that is only a wish",
    why: """
      Careful people read a must-have as one, and stay away for a wish. Whoever screens the applications reads it the \
      other way round. Two lists keep the two apart.
      """,
    source: """
      An article on hiring data scientists and ML engineers, Vision Training Systems; Coffman, Collis and Kulkarni, \
      Whether to Apply, Management Science 2023
      """,
    examples: [
      .bad(.must, "Experience with forecasting is «a plus»."),
      .bad(.must, "German «would be great»."),
      .bad(.must, "Has worked with maps, «ideally» at sea."),
      .good(.must, "Has shipped a forecast that planners preferred to their own."),
      .good(.nice, "Experience with forecasting is a plus.", "it is among the nice-to-haves already"),
      .good(.must, "Has tuned a model on preferred answers and rejected ones."),
    ],
    check: .words(
      WordCheck(
        lists: ["optional-in-must"], in: [.must],
        message: { .optional($0.words) },
        help: { _ in "move it to the nice-to-haves" })))
}

extension Message {
  fileprivate static func optional(_ words: String) -> Message {
    "\"\(words)\" is a wish among the must-haves"
  }
}
