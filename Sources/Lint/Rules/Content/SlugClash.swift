internal import Diagnostics

extension ContentRules {
  static let slugClash = Rule(
    "content/slug-clash", .error, .fact,
    summary: "two pages that want the same address",
    why: """
      An address leads to one page. Which of the two would win is a matter of chance, and old links \
      would lead to the other.
      """,
    source: "The content format",
    examples: [
      .bad(.role, "aliases: [ranking-engineer, «ranking-engineer»]"),
      .bad([
        (path: "roles/good.yaml", keys: "aliases: [ranking]"),
        (path: "roles/second.yaml", keys: "title: ML Engineer, Queries\naliases: [«ranking»]"),
      ]),
      .good(.role, "aliases: [ranking-engineer, search-engineer]"),
    ],
    check: .reading)
}
