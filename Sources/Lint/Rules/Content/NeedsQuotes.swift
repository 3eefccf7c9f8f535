internal import Diagnostics

extension ContentRules {
  static let needsQuotes = Rule(
    "content/needs-quotes", .error, .fact,
    summary: "a text that YAML reads as something else without quotation marks",
    why: """
      A colon and a space end a key; `[`, `{`, `*`, `&`, `@`, `%` and a backtick have a meaning at \
      the start. In quotation marks a text is what it is.
      """,
    source: "The content format; YAML 1.2, chapter 7.3.3: plain scalars",
    examples: [
      .bad(.role, "title: «ML Engineer: Search»"),
      .bad(.role, "summary: «@night, search answers in 60 ms.»"),
      .good(.role, "title: \"ML Engineer: Search\""),
      .good(.role, "title: ML Engineer, 10:00–15:00 in common", "a colon without a space is fine"),
    ],
    check: .reading)
}
