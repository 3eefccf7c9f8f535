internal import Content
internal import Diagnostics
internal import Judgement

extension SuccessRules {
  static let unprovable = Rule(
    "success/unprovable", .error, .practice,
    summary: "an outcome that nobody could check",
    why: """
      An outcome with no measure and no evidence is a matter of opinion on the day it is due. The person cannot work \
      towards it, and the conversation about it will be about impressions.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: «Recommendations are better»}
        """),
      .bad(
        .role,
        """
        success-measures:
          - within: 9 months
            outcome: «Releases are faster»
            from: 3 days
            to: 4 hours
        """, "from and to, and nothing says of what"),
      .good(
        .role,
        """
        success-measures:
          - within: 6 months
            outcome: Recommendations lead to more orders
            metric: orders that began with a recommendation
            from: 4 %
            to: 6 %
        """),
      .good(
        .role,
        """
        success-measures:
          - {within: 9 months, outcome: Planners trust the forecast, shown-by: Three ports plan their crews by it alone.}
        """),
    ],
    check: .role { review, findings in
      for measure in review.role.successMeasures where measure.metric == nil && measure.shownBy == nil {
        let hasFigures = measure.from != nil || measure.to != nil
        findings.report(
          hasFigures ? .ofWhat : .howToTell, at: review.label(measure.outcome.place),
          help: hasFigures ? .nameMetric : .addProof)
      }
    })
}

extension Message {
  fileprivate static let howToTell: Message = "nothing says how one could tell that this was achieved"
  fileprivate static let addProof: Message = """
    add `metric` with `from` and `to`, or `shown-by` with the evidence that both sides would accept
    """
  fileprivate static let ofWhat: Message = "there are figures here, and nothing says what they measure"
  fileprivate static let nameMetric: Message = "add `metric`: what is counted or timed, and where"
}
