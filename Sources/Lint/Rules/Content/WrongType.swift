internal import Diagnostics

extension ContentRules {
  static let wrongType = Rule(
    "content/wrong-type", .error, .fact,
    summary: "a list where a text belongs, a text where a list belongs, and the like",
    why: """
      What a key holds is known, so nothing has to be guessed: a number that reads like a text stays \
      a text where a text belongs, and a text is no list.
      """,
    source: "The content format",
    examples: [
      .bad(.role, "title: «[ML Engineer, Search]»", "brackets make a list"),
      .bad(.role, "compensation: {pay: «120000»}"),
      .good(.role, "title: \"[internal] ML Engineer\""),
      .good(.role, "title: 2024", "a text of four digits"),
    ],
    check: .reading)
}
