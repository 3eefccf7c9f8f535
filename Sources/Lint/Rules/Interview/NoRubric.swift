internal import Content
internal import Diagnostics
internal import Judgement

extension InterviewRules {
  static let noRubric = Rule(
    "interview/no-rubric", .warning, .practice,
    summary: "stages in which interviewers fill in no common form",
    why: """
      Without one form for all, each interviewer remembers what they happened to notice, and the most confident voice \
      decides. With one, two people who saw the same candidate can be compared, and so can two candidates.
      """,
    source: "\(strategy); \(evaluate)",
    examples: [
      .bad(
        .role,
        """
        «interview»:
          decision-within: 5 days
          stages:
            - {name: First talk, kind: recruiter-screen}
            - {name: Debugging together, kind: pair-programming, takes: 75 minutes}
        """),
      .bad(
        Example.Form.company,
        """
        interview:
          data-scientist:
            stages:
              - {name: Design of an experiment, kind: technical, rubric: true}
              - {name: «Findings for planners», kind: communication}
        """, "the other stage has one"),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: First talk, kind: recruiter-screen}
            - {name: Debugging together, kind: pair-programming, takes: 75 minutes, rubric: true}
            - {name: Your questions, kind: final}
        """, "the first and the last talk assess little"),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: Debugging together, kind: pair-programming, rubric: true}
        """),
    ],
    check: .interview { review, findings in
      let without = review.stages.filter { $0.stage.rubric?.value != true }
      guard without.count < review.stages.count else {
        findings.report(.nowhere, at: review.label, help: .write)
        return
      }
      let missing = without.filter { stage in
        guard let kind = stage.stage.kind?.value else { return false }
        return kind != .recruiterScreen && kind != .final
      }
      guard let first = missing.first else { return }
      findings.report(
        .notHere, at: review.label(first.stage.name.place),
        also: missing.dropFirst().map { review.label($0.stage.name.place, "here, too") }, help: .write)
    })
}

extension Message {
  fileprivate static let nowhere: Message = "nothing says that interviewers judge by the same form"
  fileprivate static let notHere: Message = "other stages are judged by one form, and this one is not"
  fileprivate static let write: Message = """
    give every interviewer the same form, with what a good and a poor answer looks like, and write `rubric: true`
    """
}
