internal import Content
internal import Diagnostics

extension SpecRules {
  static let missingSummary = Rule(
    "spec/missing-summary", .info, .practice,
    summary: "a role without a summary",
    why: """
      The summary is what stands under the title in lists, in search results and where a link is shared. Without it \
      people decide by the title alone, and titles are much the same everywhere.
      """,
    source: "Our own reading",
    examples: [
      .bad(
        .role,
        """
        title: «MLOps Engineer, Platform»
        # no summary
        """),
      .bad(
        .role,
        """
        title: «AI Researcher, Speech»
        # no summary
        """),
      .good(
        .role,
        """
        summary: A model that was trained on Monday serves customers on Tuesday.
        """),
      .good(
        .role,
        """
        summary: Fewer empty lorries.
        """, "short is fine"),
    ],
    check: .role { review, findings in
      guard review.role.summary?.isEmpty ?? true else { return }
      findings.report(.noSummary, at: review.titleLabel, help: .saySummary)
    })
}

extension Message {
  fileprivate static let noSummary: Message = "nothing says in one sentence what this role is for"
  fileprivate static let saySummary: Message =
    "write a summary: one sentence with what will be better once this person is here"
}
