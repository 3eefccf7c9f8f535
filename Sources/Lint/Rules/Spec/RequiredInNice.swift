internal import Diagnostics
internal import Judgement

extension SpecRules {
  static let requiredInNice = Rule(
    "spec/required-in-nice", .warning, .practice,
    summary: "a nice-to-have that is asked for",
    why: """
      What must be there and what helps are two lists. A demand among the wishes is overlooked by those who lack it, \
      and they learn of it in the last interview.
      """,
    source: """
      An article on hiring data scientists and ML engineers, Vision Training Systems; Coffman, Collis and Kulkarni, \
      Whether to Apply, Management Science 2023
      """,
    examples: [
      .bad(.nice, "Fluent Polish is «mandatory»."),
      .bad(.nice, "Experience with Kafka («required»)"),
      .good(
        .must, "Fluent Polish is required for talking to terminals.", "it is among the must-haves already"),
      .good(.nice, "Speech recognition, though it is not required."),
      .good(.nice, "Has turned vague business requirements into a question that data can answer."),
    ],
    check: .words(
      WordCheck(
        lists: ["required-in-nice"], in: [.nice],
        message: { .required($0.words) },
        help: { _ in "move it to the must-haves, or take the demand out" })))
}

extension Message {
  fileprivate static func required(_ words: String) -> Message {
    "\"\(words)\" makes this nice-to-have a demand"
  }
}
