internal import Content
internal import Diagnostics
internal import Judgement

extension EngagementRules {
  private static let least = Threshold(
    "months", 12, "how many months of work that ends are worth hiring somebody full-time")

  static let fullTimeForOneOff = Rule(
    "engagement/full-time-for-one-off", .warning, .practice,
    summary: "a full-time job for a piece of work that soon ends",
    why: """
      One model on one data set, or one deployment on a stack that stands, is done after some months. Whoever gave up \
      a job for it is then without work, or has work that nobody planned.
      """,
    source: source,
    thresholds: [least],
    examples: [
      .bad(
        .role,
        """
        employment:
          type: «full-time»
          work: time-bounded
          lasts: 4 months
        """),
      .bad(.role, "employment: {type: «full-time», work: time-bounded}", "nobody says how long it takes"),
      .good(.role, "employment: {type: full-time, work: ongoing}"),
      .good(
        .role, "employment: {type: full-time, work: time-bounded, lasts: 2 years}", "a fixed term of years"),
      .good(.role, "employment: {type: intern, work: time-bounded, lasts: 6 months}"),
      .good(.role, "employment: {type: [full-time, contractor], work: time-bounded, lasts: 4 months}"),
    ],
    check: .role { review, findings in
      guard !review.isOver, let employment = review.role.employment, let type = employment.types.first,
        employment.types.allSatisfy({ $0.value == .fullTime || $0.value == .partTime }),
        employment.types.contains(where: { $0.value == .fullTime }),
        let work = employment.work, work.value == .timeBounded
      else { return }
      let least = TimeSpan(max(findings[least], 0.001), .months)
      if let lasts = employment.lasts, lasts.value.minutes >= least.minutes { return }
      var others = [review.label(work.place, "the work ends")]
      if let lasts = employment.lasts { others.append(review.label(lasts.place, "after this")) }
      findings.report(
        .ends, at: review.label(type.place), also: others,
        help: employment.lasts == nil ? .howLong : .contract)
    })
}

extension Message {
  fileprivate static let ends: Message = "this is a full-time job for work that ends"
  fileprivate static let contract: Message = """
    write `type: contractor`, or say what the person does afterwards and write `work: ongoing`
    """
  fileprivate static let howLong: Message = """
    add `lasts:` with how long it takes; for less than a year, write `type: contractor`
    """
}
