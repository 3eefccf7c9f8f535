internal import Content
internal import Diagnostics
internal import Judgement

extension SuccessRules {
  static let noBaseline = Rule(
    "success/no-baseline", .info, .practice,
    summary: "a target without the figure of today",
    why: """
      60 ms is a month's work from 70, and a new architecture from 600. Without the figure of today nobody can \
      judge how hard the target is, and a year later nobody can say what the person changed.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems; our own reading",
    examples: [
      .bad(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Search answers faster, metric: p99 latency of search, to: «60 ms»}
        """),
      .bad(
        .role,
        """
        success-measures:
          - within: 12 months
            outcome: Drift is seen
            metric: models with drift monitoring
            to: «31 models»
        """),
      .good(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Search answers faster, metric: p99 latency, from: 140 ms, to: 60 ms}
        """),
      .good(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Search answers faster, metric: p99 latency, from: not measured yet, to: 60 ms}
        """, "that nobody has measured it is worth knowing, too"),
    ],
    check: .role { review, findings in
      for measure in review.role.successMeasures where !measure.isMilestone {
        guard measure.metric != nil, let to = measure.to, measure.from == nil else { continue }
        findings.report(.noBaseline, at: review.label(to.place), help: .addBaseline)
      }
    })
}

extension Message {
  fileprivate static let noBaseline: Message = "nothing says where this figure stands today"
  fileprivate static let addBaseline: Message = """
    add `from` with the figure of today, or with "not measured yet"; `private: [from]` keeps it off the page
    """
}
