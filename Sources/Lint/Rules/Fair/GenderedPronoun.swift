internal import Diagnostics
internal import Judgement

extension FairRules {
  static let genderedPronoun = Rule(
    "fair/gendered-pronoun", .warning, .practice,
    summary: "\"he\" or \"she\" for the person who will be hired",
    why: """
      Nobody knows yet who that is. "You" is shorter, and lets each reader see themselves in the work; "he or she" still \
      leaves some people out.
      """,
    source: "The wording of joblint, and our own reading",
    examples: [
      .bad(.duty, "The engineer plans «his» releases with the platform team."),
      .bad(.must, "«He» has put a model into production."),
      .bad(.summary, "The lead helps «his or her» team to ship each week."),
      .good(.duty, "Plan your releases with the platform team."),
      .good(.text(.story), "Ada joined us in May, and her ranker went live in June.", "somebody with a name"),
      .good(.growth, "Ivo leads a second team by now. He began as an analyst.", "somebody with a name"),
    ],
    check: .words(
      WordCheck(
        lists: ["gendered-pronoun"],
        message: { .pronoun($0.words) },
        help: { _ in "write \"you\", or \"they\"" })))
}

extension Message {
  fileprivate static func pronoun(_ words: String) -> Message {
    "\"\(words)\" gives a gender to somebody whom you have not met"
  }
}
