internal import Diagnostics

extension ContentRules {
  static let allowWithoutReason = Rule(
    "content/allow-without-reason", .error, .fact,
    summary: "a finding that is accepted, and nobody says why",
    why: """
      In a year nobody knows whether the reason still holds. A sentence is enough; without one the \
      finding stays.
      """,
    source: "The content format",
    examples: [
      .bad(.role, "allow: [{rule: «posting/no-reply-promise»}]"),
      .bad(
        .role,
        """
        # remit: allow «spec/must-haves-too-many»
        level: senior
        """),
      .good(
        .role,
        """
        posted: 2026-11-02
        closes: 2026-10-30
        allow: [{rule: posting/closes-before-posted, reason: The form was open earlier.}]
        """),
    ],
    check: .reading)
}
