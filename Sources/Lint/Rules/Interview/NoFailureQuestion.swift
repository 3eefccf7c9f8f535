internal import Content
internal import Diagnostics

extension InterviewRules {
  static let noFailureQuestion = Rule(
    "interview/no-failure-question", .info, .practice,
    summary: "an interview that asks for nothing that went wrong",
    why: """
      Somebody who has run models for others has seen them fail, and can say what they changed. Who has no failure to \
      tell has not been near production, or does not look. No other question is as cheap and tells as much.
      """,
    source: "\(strategy); \(evaluate)",
    examples: [
      .bad(
        .role,
        """
        «interview»:
          stages:
            - {name: Your career, kind: hiring-manager, prepare: Tell us about projects that you are proud of.}
        """),
      .bad(
        Example.Form.company,
        """
        interview:
          «ml-engineer»:
            stages: [{name: First talk}, {name: Serving design, kind: system-design}]
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: A project of yours, kind: hiring-manager, prepare: What would you do differently today?}
        """),
      .good(
        .role,
        """
        interview:
          stages: [{name: A model that was fine in test and poor in production, kind: technical}]
        """),
    ],
    check: .interview { review, findings in
      guard review.isEnglish, !review.mentions(failures) else { return }
      findings.report(.noFailure, at: review.label, help: .ask)
    })

  private static let failures = WordMatcher(lists: ["interview-failure"])
}

extension Message {
  fileprivate static let noFailure: Message =
    "no stage asks for something that went wrong, and what came of it"
  fileprivate static let ask: Message = """
    ask in one stage for a failure and what was changed after it, and say so in `prepare`
    """
}
