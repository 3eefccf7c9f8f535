internal import Diagnostics
internal import Judgement

extension SuccessRules {
  static let vagueOutcome = Rule(
    "success/vague-outcome", .warning, .practice,
    summary: "a success measure in words that could mean anything",
    why: """
      Everybody agrees with "make an impact", and nobody can say on which day it was made. Such words hide that the \
      result was never decided. A good candidate asks what they stand for; better to answer before they do.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems; our own reading",
    examples: [
      .bad(.success, "«Make a real impact» on how we price"),
      .bad(.success, "The team runs a «world-class» recommendation engine"),
      .bad(.success, "«Successfully deliver» the ranking roadmap"),
      .good(.success, "Orders that begin with a recommendation rise from 4 % to 6 %"),
      .good(.success, "A meteorite impact is classified within a minute", "the impact is the thing itself"),
    ],
    check: .words(
      WordCheck(
        lists: ["vague-outcome"], in: [.success],
        message: { .vague($0.words) },
        help: { _ in "name the figure that moves, from what to what" })))

  /// The same words, for rules that leave them to this one.
  static let vagueWords = WordMatcher(lists: ["vague-outcome"])
}

extension Message {
  fileprivate static func vague(_ words: String) -> Message {
    "\"\(words)\" could mean anything: nobody can tell when it is achieved"
  }
}
