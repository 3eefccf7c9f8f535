internal import Diagnostics

extension ContentRules {
  static let duplicateKey = Rule(
    "content/duplicate-key", .error, .fact,
    summary: "a key that is there twice",
    why: """
      Most programs take the last of the two and drop the other without a word. Which one was meant, \
      only its author knows.
      """,
    source: "The content format; YAML 1.2, chapter 3.2.1.1: keys are unique",
    examples: [
      .bad(
        .role,
        """
        location:
          workplace: hybrid
          «workplace»: remote
          places: [{city: Berlin, country: DE}]
        """),
      .good(
        .role,
        """
        location:
          workplace: hybrid
          places: [{city: Berlin, country: DE}, {city: Utrecht, country: NL}]
        """),
    ],
    check: .reading)
}
