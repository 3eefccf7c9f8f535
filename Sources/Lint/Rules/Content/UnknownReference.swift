internal import Diagnostics

extension ContentRules {
  static let unknownReference = Rule(
    "content/unknown-reference", .error, .fact,
    summary: "a role, story, place or rule that is named and is not there",
    why: """
      One file names another by its file's name. Where that was renamed or misspelt, a page would \
      lack what its author meant to show.
      """,
    source: "The content format",
    examples: [
      .bad(.role, "growth: {text: People lead after two years., promoted: [«the-ranker»]}"),
      .bad(
        .role,
        """
        compensation:
          pay: {min: 95000, max: 120000, currency: EUR, per: year, places: [«Munich»]}
        """, "`location` has Berlin alone"),
      .good(.role, "growth: {text: People lead after two years., promoted: [ranker]}"),
    ],
    check: .reading)
}
