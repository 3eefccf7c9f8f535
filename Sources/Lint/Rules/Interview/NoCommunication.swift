internal import Content
internal import Diagnostics

extension InterviewRules {
  static let noCommunication = Rule(
    "interview/no-communication", .warning, .practice,
    summary: "an interview in which nobody has to explain anything to a layperson",
    why: """
      Whoever cannot explain a result to those who decide has not finished the work, and a data scientist does so every \
      week. It is rarely tested, and a talk among specialists does not test it. Others need it less often: for them \
      this is worth a thought.
      """,
    source: "\(talent); \(evaluate)",
    examples: [
      .bad(
        Example.Form.company,
        """
        interview:
          «data-scientist»:
            stages:
              - {name: SQL and statistics, kind: technical}
              - {name: Meeting the manager, kind: hiring-manager}
        """),
      .bad(
        .role,
        """
        «interview»:
          stages:
            - {name: Debugging our service, kind: pair-programming, takes: 75 minutes}
        """, "an engineer: worth a thought"),
      .good(
        Example.Form.company,
        """
        interview:
          data-scientist:
            stages:
              - {name: An analysis of yours, kind: technical, prepare: You present it to two buyers and take their questions.}
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: The people who use your tables, kind: cross-functional}
        """),
    ],
    check: .interview { review, findings in
      let isThere = review.stages.contains { stage in
        switch stage.stage.kind?.value {
        case .communication, .crossFunctional: return true
        // What a stage of no kind is about can't be told in a language that we do not read.
        case nil where !review.isEnglish: return true
        default:
          return stage.stage.assesses.contains { $0.value == "communication" }
            || (review.isEnglish && stage.mentions(explaining))
        }
      }
      guard !isThere else { return }
      let isDataScientist = review.families.contains("data-scientist")
      findings.report(
        isDataScientist ? .scientist : .anybody, at: review.label, help: .addSlot,
        severity: isDataScientist ? .warning : .info)
    })

  private static let explaining = WordMatcher(lists: ["interview-communication"])
}

extension Message {
  fileprivate static let scientist: Message = """
    nobody hears this data scientist explain a result to somebody who is none
    """
  fileprivate static let anybody: Message =
    "in none of these stages does the candidate explain something to a person of another trade"
  fileprivate static let addSlot: Message = """
    add a stage with `kind: communication`: a result of theirs, or a wrong answer of yours, explained to somebody who \
    decides and reads no code
    """
}
