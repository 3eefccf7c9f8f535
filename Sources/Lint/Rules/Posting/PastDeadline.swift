internal import Content
internal import Diagnostics
internal import Judgement

extension PostingRules {
  static let pastDeadline = Rule(
    "posting/past-deadline", .info, .fact,
    summary: "a role whose last day to apply has passed",
    why: """
      Its page says closed, and lists and feeds leave it out. That is right for a while; later the page only shows that \
      nobody looked.
      """,
    source: "The date, and the day that counts as today",
    examples: [
      .bad(
        .role,
        """
        posted: 2026-09-01
        closes: «2026-10-30»
        """, "today is 2026-11-20"),
      .good(
        .role,
        """
        posted: 2026-09-01
        closes: 2026-11-20
        """, "one can apply until the end of the last day"),
      .good(
        .role,
        """
        status: filled
        posted: 2026-09-01
        closes: 2026-10-30
        """),
    ],
    check: .role { review, findings in
      guard review.role.publication(on: review.today) == .ended(.expired), let closes = review.role.closes
      else { return }
      findings.report(.passed, at: review.label(closes.place), help: .decide)
    })
}

extension Message {
  fileprivate static let passed: Message = "the last day to apply has passed, and the page says closed"
  fileprivate static let decide: Message = """
    write `status: filled` or `status: closed`, a later day, or `closes: rolling` if you still look for somebody
    """
}
