internal import Content
internal import Diagnostics
internal import Judgement

extension SuccessRules {
  private static let earliest = Threshold("from", 6, "the months after which a measure shows a result")
  private static let latest = Threshold("to", 12, "the months until which a measure guides the first year")

  static let horizon = Rule(
    "success/horizon", .warning, .practice,
    summary: "no success measure that is due after 6 to 12 months",
    why: """
      In the first weeks a person learns, and what can be shown then is a milestone. What lies beyond a year guides \
      nobody through the first one. Between 6 and 12 months a result is possible, and near enough to be planned for.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    thresholds: [earliest, latest],
    examples: [
      .bad(
        .role,
        """
        success-measures:
          - {within: 30 days, outcome: Has met all teams, shown-by: A page with their questions.}
          - {within: «3 months», outcome: First model live, shown-by: 1 % of traffic for a week.}
        """, "the one that comes nearest is marked"),
      .bad(
        .role,
        """
        success-measures:
          - within: «2 years»
            outcome: The platform carries all models
            metric: models on the platform
            from: 3 models
            to: 40 models
        """),
      .good(
        .role,
        """
        success-measures:
          - {within: 2 months, kind: milestone, outcome: First change live, shown-by: One port for a week.}
          - {within: 26 weeks, outcome: Forecasts reach planners sooner, shown-by: Planners of three ports plan by them.}
        """),
      .good(
        .role,
        """
        employment: {type: contractor, work: time-bounded, lasts: 4 months}
        success-measures:
          - {within: 4 months, outcome: The labels are trusted, shown-by: Two annotators agree on nine of ten.}
        """, "work that ends sooner is measured sooner"),
    ],
    check: .role { review, findings in
      // Half a year is 26 weeks to some, and 180 days to others.
      let month = TimeSpan(1, .months).minutes
      let earliest = findings[earliest] * month * 0.98
      let latest = findings[latest] * month * 1.02
      let measures = review.role.successMeasures
      guard !measures.isEmpty, !review.endsBefore(earliest) else { return }
      var nearest: (place: SourceRange, distance: Double)?
      for measure in measures {
        let due = measure.within.value.minutes
        let distance = due < earliest ? earliest - due : due - latest
        if distance <= 0 || (earliest...max(earliest, latest)).contains(due) { return }
        if distance < (nearest?.distance ?? .infinity) { nearest = (measure.within.place, distance) }
      }
      guard let nearest else { return }
      let months = "\(findings.count(SuccessRules.earliest)) and \(findings.count(SuccessRules.latest))"
      findings.report(.notDue(months), at: review.label(nearest.place), help: .addOne(months))
    })
}

extension RoleReview {
  /// Whether the work itself ends before some minutes have passed, or may.
  fileprivate func endsBefore(_ minutes: Double) -> Bool {
    if let lasts = role.employment?.lasts { return lasts.value.minutes < minutes }
    let types = role.employment?.types.map(\.value) ?? []
    return !types.isEmpty && types.allSatisfy { $0 == .intern || $0 == .temporary || $0 == .contractor }
  }
}

extension Message {
  fileprivate static func notDue(_ months: String) -> Message {
    "no success measure is due between \(months) months after the first day; this one comes nearest"
  }

  fileprivate static func addOne(_ months: String) -> Message {
    """
    add what must be better between \(months) months after the first day, and mark what comes sooner with \
    `kind: milestone`
    """
  }
}
