internal import Diagnostics

extension ContentRules {
  static let encoding = Rule(
    "content/encoding", .error, .fact,
    summary: "characters that are no text",
    why: """
      A file that was saved in an older encoding, or holds characters that no editor shows, looks \
      right on one computer and wrong on the next.
      """,
    source: "The content format; YAML 1.2, chapter 5.1: the characters that it allows",
    examples: [
      .bad(.role, "summary: Search answers«\u{0}» in 60 ms.", "a NUL character"),
      .bad(.role, "summary: Search answers«\u{7}» in 60 ms.", "a control character"),
      .good(.role, "summary: Die Suche für Zürich antwortet in 60 ms."),
    ],
    check: .reading)
}
