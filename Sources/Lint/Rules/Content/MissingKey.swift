internal import Diagnostics

extension ContentRules {
  static let missingKey = Rule(
    "content/missing-key", .error, .fact,
    summary: "a key that has to be there and is not",
    why: """
      Without it there is no page, or none that tells what it is for: a role needs a title and a \
      family, a picture its file, an amount of pay its currency.
      """,
    source: "The content format",
    examples: [
      .bad(
        .role,
        """
        location:
          places:
            - «city»: Berlin
        """, "a city needs its country"),
      .bad(
        .file(path: "roles/tides.yaml"),
        """
        «title»: Data Scientist, Tides
        must-haves: [Python]
        nice-to-haves: []
        success-measures: []
        """, "whose work is it?"),
      .good(
        .role,
        """
        location:
          places:
            - city: Berlin
              country: DE
        """),
    ],
    check: .reading)
}
