internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension InterviewRules {
  static let repeatedAssessment = Rule(
    "interview/repeated-assessment", .info, .practice,
    summary: "two stages of the same kind that assess the same",
    why: """
      The second talk about the same thing tells you little, and it tells the candidate that the interviewers do not \
      speak with each other.
      """,
    source: strategy,
    examples: [
      .bad(
        .role,
        """
        interview:
          stages:
            - {name: Code with Ines, kind: technical, assesses: [code-quality]}
            - {name: «Code with Tariq», kind: technical, assesses: [code-quality]}
        """),
      .bad(
        .role,
        """
        interview:
          stages:
            - {name: Technical talk 1, kind: technical}
            - {name: «Technical talk 2», kind: technical}
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: Code with Ines, kind: technical, assesses: [code-quality]}
            - {name: An experiment with Tariq, kind: technical, assesses: [statistical-judgment]}
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: A failure of yours, kind: hiring-manager, assesses: [communication]}
            - {name: A chart for buyers, kind: communication, assesses: [communication]}
        """, "another kind of stage"),
    ],
    check: .interview { review, findings in
      var seen: [StageReview] = []
      for stage in review.stages {
        if let same = seen.first(where: { $0.repeats(stage) }) {
          findings.report(
            .again, at: review.label(stage.stage.name.place),
            also: [review.label(same.stage.name.place, "the first time")], help: .merge)
        } else {
          seen.append(stage)
        }
      }
    })
}

extension StageReview {
  /// Whether another stage is of the same kind and has the same focus.
  fileprivate func repeats(_ other: StageReview) -> Bool {
    guard let kind = stage.kind?.value, kind == other.stage.kind?.value else { return false }
    let focus = Set(stage.assesses.map(\.value))
    let otherFocus = Set(other.stage.assesses.map(\.value))
    guard focus.isEmpty, otherFocus.isEmpty else { return focus == otherFocus }
    return stage.prepare == nil && other.stage.prepare == nil && nameWithoutNumber == other.nameWithoutNumber
  }

  /// The words of the name, without a number by which it is told from others.
  private var nameWithoutNumber: [String] {
    let name = WordedText(stage.name.value)
    return name.words.map { name.lower($0) }.filter { word in
      !word.utf8.allSatisfy { (0x30...0x39).contains($0) } && !InterviewRules.ordinals.contains(word)
    }
  }
}

extension InterviewRules {
  fileprivate static let ordinals: Set<String> = [
    "i", "ii", "iii", "one", "two", "three", "first", "second", "third", "a", "b", "part", "again",
  ]
}

extension Message {
  fileprivate static let again: Message = "this stage assesses again what another of its kind has assessed"
  fileprivate static let merge: Message = "join the two, or give this one something that no other stage asks"
}
