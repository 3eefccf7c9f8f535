internal import Content
internal import Diagnostics
internal import Judgement

extension InterviewRules {
  private static let least = Threshold("hours", 4, "from how many hours on a task at home is paid")

  static let takeHomeUnpaid = Rule(
    "interview/take-home-unpaid", .warning, .practice,
    summary: "a task at home of four hours or more that is not said to be paid",
    why: """
      Half a day of work is worth something. Pay says that you will look at the result, it makes you think about how \
      many people you ask, and it keeps those who cannot give away a Saturday.
      """,
    source: "\(talent); \(strategy)",
    thresholds: [least],
    examples: [
      .bad(
        .role,
        """
        interview:
          stages:
            - {name: Forecast of our demand, kind: take-home, takes: «5 hours»}
        """),
      .bad(
        .role,
        """
        interview:
          stages:
            - {name: Forecast of our demand, kind: take-home, takes: 1 day, paid: «false»}
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: Forecast of our demand, kind: take-home, takes: 5 hours, paid: true}
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: Read our incident report, kind: take-home, takes: 90 minutes}
        """, "short enough to be a courtesy"),
    ],
    check: .interview { review, findings in
      let least = findings[least]
      for stage in review.stages where stage.isTakeHome {
        guard let takes = stage.stage.takes, takes.value.workingHours >= least,
          stage.stage.paid?.value != true
        else { continue }
        let isSaid = stage.stage.paid != nil
        findings.report(
          isSaid ? .unpaid : .notSaid, at: review.label(stage.stage.paid?.place ?? takes.place),
          help: .pay(findings.count(InterviewRules.least)))
      }
    })
}

extension Message {
  fileprivate static let unpaid: Message = "this is half a day of work or more, and nobody pays for it"
  fileprivate static let notSaid: Message =
    "this is half a day of work or more, and nothing says that it is paid"

  fileprivate static func pay(_ least: Int) -> Message {
    "pay for it and write `paid: true`, or cut the task to less than \(least) hours"
  }
}
