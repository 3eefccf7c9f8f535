internal import Content
internal import Diagnostics
internal import Judgement

extension EngagementRules {
  private static let handover = WordMatcher(lists: ["handover"])

  static let noHandover = Rule(
    "engagement/no-handover", .warning, .practice,
    summary: "a contractor's work that nobody takes over",
    why: """
      A contract ends, and what was built goes on running. If nobody is named who learns how it works, the first fault \
      afterwards costs more than the contract did.
      """,
    source: source + "; that somebody must take the knowledge over is our own reading",
    examples: [
      .bad(
        .role,
        """
        works-with: []
        employment:
          type: «contractor»
          work: time-bounded
          lasts: 6 months
        """),
      .bad(
        .role,
        """
        works-with: [{family: data-scientist, for: which error matters}]
        employment: {type: «contractor», work: time-bounded, lasts: 3 months}
        """),
      .good(
        .role,
        """
        works-with: [{family: ml-engineer, for: taking over the model and its runbook}]
        employment: {type: contractor, work: time-bounded, lasts: 6 months}
        """),
      .good(
        .role,
        """
        responsibilities:
          - Train the model, and hand it over to the search team in the last month.
        employment: {type: contractor, work: time-bounded, lasts: 6 months}
        """),
      .good(.role, "works-with: []\nemployment: {type: full-time, work: ongoing}"),
    ],
    check: .role { review, findings in
      guard !review.isOver, let employment = review.role.employment, let type = employment.contractor else {
        return
      }
      // In another language nobody knows what a neighbour is for.
      if !review.isEnglish, !review.role.worksWith.isEmpty { return }
      let fields: FieldSet = [
        .summary, .problem, .duty, .must, .success, .neighbour, .exclusion, .onboarding,
      ]
      guard !review.passages(fields).contains(where: { !handover.matches(in: $0).isEmpty }) else { return }
      findings.report(.whoNext, at: review.label(type.place), help: .name)
    })
}

extension Message {
  fileprivate static let whoNext: Message = "when this contract ends, nobody knows how the work is done"
  fileprivate static let name: Message = """
    name in `works-with` who takes the work over, such as {family: ml-engineer, for: taking over the model}
    """
}
