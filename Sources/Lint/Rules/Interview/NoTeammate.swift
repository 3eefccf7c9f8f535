internal import Content
internal import Diagnostics
internal import Judgement

extension InterviewRules {
  static let noTeammate = Rule(
    "interview/no-teammate", .info, .practice,
    summary: "an interview in which the candidate meets nobody of the team",
    why: """
      Who will work beside somebody asks what managers do not, and the candidate learns what the days are like. Both \
      sides decide better after an hour with a future colleague.
      """,
    source: strategy,
    examples: [
      .bad(
        .role,
        """
        «interview»:
          stages:
            - {name: First talk, kind: recruiter-screen, with: [Recruiter]}
            - {name: Second talk, kind: hiring-manager, with: [Head of Data, CTO]}
        """),
      .bad(
        .role,
        """
        «interview»:
          stages: [{name: A slow service, kind: technical}]
        """, "nothing says who is there"),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: A slow service, kind: pair-programming, with: [A future teammate]}
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: A slow service, kind: pair-programming, with: [Imke Oyelaran]}
        """, "she may be one"),
    ],
    check: .interview { review, findings in
      let people = review.stages.flatMap(\.stage.with)
      if review.isEnglish {
        guard !review.mentions(teammates) else { return }
        // Somebody whose place is not said may be a teammate.
        let isOutside = people.allSatisfy {
          !outsiders.matches(in: Passage($0, .interview, in: review.file)).isEmpty
        }
        guard isOutside else { return }
      } else if !people.isEmpty {
        return
      }
      findings.report(people.isEmpty ? .nobody : .noTeammate, at: review.label, help: .invite)
    })

  private static let teammates = WordMatcher(lists: ["interview-teammate"])
  private static let outsiders = WordMatcher(lists: ["interview-outsider"])
}

extension Message {
  fileprivate static let nobody: Message = "nothing says that the candidate meets a future teammate"
  fileprivate static let noTeammate: Message = "the candidate meets nobody who will work beside them"
  fileprivate static let invite: Message = "let a future teammate lead one stage, and name them in `with`"
}
