internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension SuccessRules {
  static let noTarget = Rule(
    "success/no-target", .info, .practice,
    summary: "a metric without the figure that it should reach",
    why: """
      A metric alone says where to look, and not what is enough. A target, even a rough one, shows how large the \
      problem is and how much is expected within the time.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Serving costs less, metric: «monthly cost of serving»}
        """),
      .bad(
        .role,
        """
        success-measures:
          - within: 12 months
            outcome: Customers stay
            metric: «monthly churn of paying customers»
            from: 3.1 %
        """),
      .good(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Serving costs less, metric: monthly cost of serving, from: 40 kEUR, to: 22 kEUR}
        """),
      .good(
        .role,
        """
        success-measures:
          - {within: 6 months, outcome: Releases are routine, metric: at least three releases a week}
        """, "the metric names its figure"),
    ],
    check: .role { review, findings in
      for measure in review.role.successMeasures where !measure.isMilestone {
        guard let metric = measure.metric, measure.to == nil, measure.shownBy == nil,
          !namesFigure(metric), !namesFigure(measure.outcome)
        else { continue }
        findings.report(.noTarget, at: review.label(metric.place), help: .addTarget)
      }
    })

  /// Whether a text has a number of its own; `p99` is none.
  private static func namesFigure(_ text: PlainText) -> Bool {
    WordedText(text.value).words.contains { word in
      word.isNumber || word.startsWithDigit || amounts.contains(word)
    }
  }

  private static let amounts: WordSet = ["no", "none", "zero", "every", "all", "half", "twice"]
}

extension Message {
  fileprivate static let noTarget: Message = "nothing says which figure would be success"
  fileprivate static let addTarget: Message = """
    add `to` with the figure to reach; `private: [from, to]` keeps figures off the page
    """
}
