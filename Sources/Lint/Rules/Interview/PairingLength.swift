internal import Content
internal import Diagnostics
internal import Judgement

extension InterviewRules {
  private static let least = Threshold("at-least", 60, "the minutes that working together needs")
  private static let most = Threshold("at-most", 90, "the minutes after which working together tires")

  static let pairingLength = Rule(
    "interview/pairing-length", .info, .practice,
    summary: "working in a pair for less than 60 or more than 90 minutes",
    why: """
      In half an hour nobody gets beyond reading the code, and after two hours one sees who is tired. Between 60 and \
      90 minutes there is time for a real task and a change of mind.
      """,
    source: talent,
    thresholds: [least, most],
    examples: [
      .bad(
        .role,
        """
        interview:
          stages: [{name: A slow service, kind: pair-programming, takes: «30 minutes»}]
        """),
      .bad(
        .role,
        """
        interview:
          stages: [{name: A slow service, kind: pair-programming, takes: «3 hours»}]
        """),
      .good(
        .role,
        """
        interview:
          stages: [{name: A slow service, kind: pair-programming, takes: 1.5 hours}]
        """),
      .good(
        .role,
        """
        interview:
          stages: [{name: Your questions, kind: hiring-manager, takes: 30 minutes}]
        """),
    ],
    check: .interview { review, findings in
      for stage in review.stages where stage.stage.kind?.value == .pairProgramming {
        guard let takes = stage.stage.takes else { continue }
        let minutes = takes.value.workingHours * 60
        let isShort = minutes < findings[least]
        guard isShort || minutes > findings[most] else { continue }
        findings.report(
          isShort ? .short : .long, at: review.label(takes.place),
          help: .between(findings.count(least), findings.count(most)))
      }
    })
}

extension Message {
  fileprivate static let short: Message = "this is too short to do more than read the code together"
  fileprivate static let long: Message = "after so long one sees who is tired, not who works well"

  fileprivate static func between(_ least: Int, _ most: Int) -> Message {
    "take \(least) to \(most) minutes for one task that is like your own work"
  }
}
