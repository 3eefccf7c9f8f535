internal import Content
internal import Diagnostics
internal import Judgement

extension PostingRules {
  private static let most = Threshold(
    "days", 90, "how many days a role may stay open without being confirmed")

  static let stale = Rule(
    "posting/stale", .warning, .practice,
    summary: "an open role that nobody has confirmed for 90 days",
    why: """
      A role that stays open for months may have been filled, frozen or forgotten. People who apply for it and hear \
      nothing will not apply again.
      """,
    source: """
      Our own reading; search engines act against pages with jobs that are gone (Google Search Central, job postings)
      """,
    thresholds: [most],
    examples: [
      .bad(
        .file(path: "roles/tides.yaml"),
        """
        title: Data Scientist, Tides
        family: data-scientist
        posted: «2026-06-01»
        must-haves: [Python]
        nice-to-haves: []
        success-measures: []
        """),
      .bad(
        .role,
        """
        posted: 2026-03-02
        confirmed: «2026-08-01»
        """, "today is 2026-11-20"),
      .good(
        .role,
        """
        posted: 2026-03-02
        confirmed: 2026-11-02
        closes: rolling
        """),
      .good(
        .role,
        """
        status: filled
        posted: 2026-03-02
        confirmed: 2026-03-02
        """, "nobody waits for an answer any more"),
    ],
    check: .role { review, findings in
      let role = review.role
      guard review.isOpen, let last = role.confirmed ?? role.posted else { return }
      let days = review.today.daysSinceEpoch - last.value.daysSinceEpoch
      guard days > findings.count(most) else { return }
      findings.report(
        role.confirmed == nil ? .neverConfirmed(days) : .unconfirmed(days), at: review.label(last.place),
        help: .confirm)
    })
}

extension Message {
  fileprivate static func neverConfirmed(_ days: Int) -> Message {
    "this role has been open for \(days) days, and nobody has confirmed it"
  }

  fileprivate static func unconfirmed(_ days: Int) -> Message {
    "nobody has confirmed this role for \(days) days"
  }

  fileprivate static let confirm: Message = """
    ask whether it is still wanted: if so, write the day below `confirmed`, else `status: closed`
    """
}
