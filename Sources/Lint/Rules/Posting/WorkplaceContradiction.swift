internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension PostingRules {
  static let workplaceContradiction = Rule(
    "posting/workplace-contradiction", .error, .fact,
    summary: "words or days that say something else about the workplace than `location` does",
    why: """
      A role that calls itself remote in one place and wants two days at the office in another wins applications from \
      people who can't come, and loses those who would.
      """,
    source: "The two places contradict each other",
    examples: [
      .bad(
        .role,
        """
        location:
          workplace: remote
          onsite-days: «2»
          remote-from: [DE]
        """),
      .bad(
        .role,
        """
        summary: You build the ranker in a «fully remote role».
        location: {workplace: hybrid, onsite-days: 2, places: [{city: Berlin, country: DE}]}
        """),
      .bad(
        .role,
        """
        title: Senior ML Engineer, Ranking («Remote»)
        location: {workplace: onsite, places: [{city: Berlin, country: DE}]}
        """),
      .bad(
        .role,
        """
        problem: |
          Planners sit in Berlin, and you sit with them: you are «three days a week in the office».
        location: {workplace: hybrid, onsite-days: 2, places: [{city: Berlin, country: DE}]}
        """),
      .bad(
        .role,
        """
        location: {workplace: hybrid, onsite-days: «5», places: [{city: Berlin, country: DE}]}
        """),
      .good(
        .role,
        """
        title: Remote Sensing Scientist
        summary: You map ice with remote sensing data, a hybrid search index and on-site search.
        location: {workplace: onsite, places: [{city: Berlin, country: DE}]}
        """, "these words are of the work, not of the workplace"),
      .good(
        .role,
        """
        summary: At least one day a week in the office, for the review of the ranker.
        location: {workplace: hybrid, onsite-days: 2, places: [{city: Berlin, country: DE}]}
        """),
      .good(
        .role,
        """
        problem: This is not a fully remote role. Our customers are a fully remote team.
        location: {workplace: hybrid, onsite-days: 2, places: [{city: Berlin, country: DE}]}
        """),
      .good(
        .role,
        """
        title: Senior ML Engineer, Ranking (Remote)
        location: {workplace: remote, remote-from: [DE, PT]}
        """),
    ],
    check: .role { review, findings in
      guard let location = review.role.location else { return }
      checkFigures(location, review, &findings)
      guard review.isEnglish else { return }
      for passage in review.passages(WorkplaceClaim.fields) {
        for claim in WorkplaceClaim.claims(in: passage) {
          // A title may call the emphasis hybrid, too.
          if claim.workplace == .hybrid, claim.days == nil, review.role.emphasis?.value == .hybrid {
            continue
          }
          guard let other = location.contradiction(to: claim) else { continue }
          findings.report(
            .otherwise(passage.text.text(of: claim.words)), at: passage.label(claim.words),
            also: [review.label(other.place, other.says)], help: .agree)
        }
      }
    })

  private static func checkFigures(
    _ location: Location, _ review: RoleReview, _ findings: inout Findings
  ) {
    guard let workplace = location.workplace, let days = location.onsiteDays else { return }
    let types = review.role.employment?.types.map(\.value) ?? []
    let isContradiction =
      switch workplace.value {
      case .remote: days.value > 0
      case .hybrid: days.value >= 5
      // Of a part-time week, one or two days may be all.
      case .onsite: days.value == 0 || (days.value <= 3 && types == [.fullTime])
      }
    guard isContradiction else { return }
    findings.report(
      .days(days.value, workplace.value), at: review.label(days.place),
      also: [review.label(workplace.place, "and this")], help: .agree)
  }
}

extension Location {
  /// The value that says something else than a claim does, and what it says; nil where both agree, or may.
  fileprivate func contradiction(to claim: WorkplaceClaim) -> (place: SourceRange, says: String)? {
    if let days = claim.days, let onsiteDays {
      let agrees = claim.isLeast ? onsiteDays.value >= days : onsiteDays.value == days
      return agrees ? nil : (onsiteDays.place, "`onsite-days` says this")
    }
    guard let workplace, workplace.value != claim.workplace else { return nil }
    if let days = claim.days {
      let agrees =
        switch workplace.value {
        case .remote: false
        case .hybrid: days < 5
        case .onsite: days > 3
        }
      if agrees { return nil }
    }
    return (workplace.place, "`workplace` says this")
  }
}

extension Message {
  fileprivate static func otherwise(_ words: String) -> Message {
    "\"\(words)\" contradicts what `location` says"
  }

  fileprivate static func days(_ days: Double, _ workplace: Workplace) -> Message {
    let count = days == days.rounded() ? "\(Int(days))" : "\(days)"
    return "\(count) days a week at the office, and the workplace is \(workplace.rawValue)"
  }

  fileprivate static let agree: Message = "decide which of the two holds, and correct the other"
}
