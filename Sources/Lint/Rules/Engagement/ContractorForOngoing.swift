internal import Content
internal import Diagnostics
internal import Judgement

extension EngagementRules {
  private static let ongoing = WordMatcher(lists: ["ongoing-work"])

  static let contractorForOngoing = Rule(
    "engagement/contractor-for-ongoing", .warning, .practice,
    summary: "a contractor for work that does not end",
    why: """
      Somebody has to maintain, watch and retrain a model for as long as it runs. A contract that ends leaves it with \
      nobody, and what was learned leaves too.
      """,
    source: source,
    examples: [
      .bad(
        .role,
        """
        employment:
          type: «contractor»
          work: ongoing
        """),
      .bad(
        .role,
        """
        responsibilities:
          - Maintain the ranking model in production.
          - Retrain the model each month, and watch its drift.
        employment: {type: «contractor»}
        """, "nobody says when it ends, and the work does not"),
      .good(.role, "employment: {type: contractor, work: time-bounded, lasts: 6 months}"),
      .good(.role, "employment: {type: [full-time, contractor], work: ongoing}", "either will do"),
      .good(
        .role,
        """
        responsibilities:
          - Train one model on the labelled invoices.
          - Deploy it on the serving stack that is there.
        employment: {type: contractor}
        """),
    ],
    check: .role { review, findings in
      guard !review.isOver, let employment = review.role.employment, let type = employment.contractor else {
        return
      }
      if let work = employment.work {
        guard work.value == .ongoing else { return }
        findings.report(
          .endless, at: review.label(type.place), also: [review.label(work.place, "the work goes on")],
          help: .employ)
        return
      }
      guard employment.lasts == nil, review.isEnglish else { return }
      let hints = review.passages([.duty]).compactMap { passage in
        ongoing.matches(in: passage).first.map { passage.label($0.words, "this goes on") }
      }
      guard hints.count > 1 else { return }
      findings.report(.endless, at: review.label(type.place), also: Array(hints.prefix(3)), help: .employ)
    })
}

extension Employment {
  /// The place of `contractor`, where nothing else will do.
  var contractor: Placed<EmploymentType>? {
    types.allSatisfy { $0.value == .contractor } ? types.first : nil
  }
}

extension Message {
  fileprivate static let endless: Message = "a contractor is to do work that does not end"
  fileprivate static let employ: Message = """
    employ somebody, or cut out a piece that ends: write `work: time-bounded`, and `lasts:` with how long it takes
    """
}
