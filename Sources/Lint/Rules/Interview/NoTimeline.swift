internal import Content
internal import Diagnostics

extension InterviewRules {
  static let noTimeline = Rule(
    "interview/no-timeline", .warning, .practice,
    summary: "an interview that does not say when the answer comes",
    why: """
      Good candidates talk to several companies at a time. Who knows the day of the decision can wait for it; who does \
      not takes the first offer. A date that is published also keeps those who decide to it.
      """,
    source: strategy,
    examples: [
      .bad(
        .role,
        """
        «interview»:
          stages: [{name: Talk about your work, takes: 45 minutes}]
        """),
      .bad(
        Example.Form.company,
        """
        interview:
          «ml-engineer»:
            stages: [{name: Debugging together, kind: pair-programming, takes: 75 minutes}]
        """),
      .good(
        .role,
        """
        interview:
          decision-within: 5 days
          stages: [{name: Talk about your work, takes: 45 minutes}]
        """),
      .good(
        .role,
        """
        interview:
          stages: [{name: Last talk, prepare: You hear from us within two days.}]
        """, "said in words"),
    ],
    check: .interview { review, findings in
      guard review.decisionWithin == nil else { return }
      if review.isEnglish, review.mentions(answers) { return }
      findings.report(.noDay, at: review.label, help: .addDay)
    })

  private static let answers = WordMatcher(lists: ["interview-answer"])
}

extension Message {
  fileprivate static let noDay: Message = "nothing says how long the decision takes after the last stage"
  fileprivate static let addDay: Message = "add `decision-within: 5 days`, or what you can keep to"
}
