internal import Diagnostics
internal import Judgement

extension FairRules {
  static let genderedTerm = Rule(
    "fair/gendered-term", .warning, .practice,
    summary: "words that name a gender where a person or a job is meant",
    why: """
      A job that is called after a man is read as one for men, and a plain word for it is nearly always there. Studies \
      disagree on how many more people apply; nobody has found that plain words cost an application.
      """,
    source: "The wording of joblint, and our own reading",
    examples: [
      .bad(.summary, "You and the «guys» of the platform team keep search online."),
      .bad(.duty, "Act as the «middleman» between sales and research."),
      .bad(.must, "Knows how to estimate work in «man-days»."),
      .good(.must, "Has solved a travelling salesman problem in production."),
      .good(.nice, "Knows The Mythical Man-Month, and where it is wrong."),
      .good(.duty, "Own the size model for women's shoes."),
    ],
    check: .words(
      WordCheck(
        lists: ["gendered-term"],
        message: { .gender($0.words) },
        help: { _ in "use a word that holds for everybody" })))
}

extension Message {
  fileprivate static func gender(_ words: String) -> Message {
    "\"\(words)\" names a gender, where a person or a job is meant"
  }
}
