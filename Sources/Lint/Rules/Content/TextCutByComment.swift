internal import Diagnostics

extension ContentRules {
  static let textCutByComment = Rule(
    "content/text-cut-by-comment", .error, .fact,
    summary: "a text that YAML ends at a `#`",
    why: """
      Behind a space, `#` begins a comment, and the rest of the line is gone. Whoever writes "C #" \
      or "issue #12" loses half a sentence and sees nothing of it.
      """,
    source: "The content format; YAML 1.2, chapter 6.6: comments",
    examples: [
      .bad(
        .role,
        """
        must-haves:
          - Has shipped the work of ticket «#12, or a similar one.»
        """),
      .good(
        .role,
        """
        must-haves:
          - "Has shipped the work of ticket #12, or a similar one."
        """),
      .good(.role, "level: senior  # the panel decides on staff", "two spaces, a comment"),
    ],
    check: .reading)
}
