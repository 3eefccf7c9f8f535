internal import Diagnostics

extension ContentRules {
  static let unusedAllow = Rule(
    "content/unused-allow", .warning, .fact,
    summary: "a finding that is accepted and does not occur",
    why: """
      The text was mended, or the rule does not look there. What is left over would hide the next \
      finding of that rule, which nobody has accepted.
      """,
    source: "The content format",
    examples: [
      .bad(
        .role,
        """
        allow:
          - {rule: «posting/closes-before-posted», reason: We were late.}
        posted: 2026-11-02
        """),
      .bad(
        .role,
        """
        # remit: allow «posting/closes-before-posted» because we were late
        closes: 2027-01-29
        """),
      .good(
        .role,
        """
        posted: 2026-11-02
        # remit: allow posting/closes-before-posted because the form was open earlier
        closes: 2026-10-30
        """),
    ],
    check: .reading)
}
