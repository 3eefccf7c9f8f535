internal import Content
internal import Diagnostics
internal import Judgement

extension InterviewRules {
  private static let most = Threshold("hours", 8, "how many hours a task at home may take")

  static let takeHomeTooLong = Rule(
    "interview/take-home-too-long", .warning, .practice,
    summary: "a task at home of more than eight hours",
    why: """
      A task of four to eight hours on realistic data shows how somebody works. A longer one shows who has free \
      weekends: people with children or a demanding job leave, and they do so without telling you.
      """,
    source: "\(talent); \(strategy)",
    thresholds: [most],
    examples: [
      .bad(
        .role,
        """
        interview:
          stages:
            - {name: Forecast of our demand, kind: take-home, takes: «12 hours», paid: true}
        """),
      .bad(
        Example.Form.company,
        """
        interview:
          data-scientist:
            stages:
              - {name: Case study, kind: take-home, takes: «2 days», paid: true}
        """, "a day of work has eight hours"),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: Forecast of our demand, kind: take-home, takes: 8 hours, return-within: 10 days, paid: true}
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: Onsite, kind: cross-functional, takes: 9 hours, where: onsite}
        """, "no task at home"),
    ],
    check: .interview { review, findings in
      let most = findings[most]
      for stage in review.stages where stage.isTakeHome {
        guard let takes = stage.stage.takes, takes.value.workingHours > most else { continue }
        findings.report(
          .tooLong, at: review.label(takes.place), help: .shorten(findings.count(InterviewRules.most)))
      }
    })
}

extension Message {
  fileprivate static let tooLong: Message =
    "so long a task at home shows who has free weekends, not who works well"

  fileprivate static func shorten(_ most: Int) -> Message {
    "cut it to \(most) hours at most: give the data prepared, and ask for one question instead of three"
  }
}
