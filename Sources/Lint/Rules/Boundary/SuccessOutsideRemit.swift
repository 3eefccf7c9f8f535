internal import Content
internal import Diagnostics
internal import Judgement
internal import Text

extension BoundaryRules {
  static let successOutsideRemit = Rule(
    "boundary/success-outside-remit", .error, .practice,
    summary: "a success measure that another family answers for",
    why: """
      Each family answers for other results: a data scientist for decisions that became better, an ML engineer for \
      models that serve, a researcher for methods, an MLOps engineer for pipelines and quiet nights. Who is measured by \
      a neighbour's result will do the neighbour's work, or fail by somebody else's.
      """,
    source: roles,
    examples: [
      .bad(
        .role,
        """
        family: data-scientist
        success-measures:
          - within: 6 months
            outcome: Customers stay
            metric: «models deployed» to production each month
            from: 1 a month
            to: 4 a month
        """),
      .bad(
        .role,
        """
        success-measures:
          - within: 12 months
            outcome: Our methods are known
            metric: «publications» a year
            from: 0 a year
            to: 2 a year
        """),
      .good(
        .role,
        """
        family: data-scientist
        success-measures:
          - within: 6 months
            outcome: The churn analysis changes what we offer
            shown-by: Two offers that were decided by an experiment.
        """),
      .good(
        .role,
        """
        success-measures:
          - within: 6 months
            outcome: Ranking answers faster
            metric: p99 latency of the ranking service
            from: 140 ms
            to: 60 ms
        """, "latency is an ML engineer's own"),
    ],
    check: .roleOrPosting { review, findings in
      guard let profile = review.profile, let own = profile.book.remit(profile.family) else { return }
      for measure in profile.measures(of: review) {
        let found = measure.all.flatMap { $0.reading.clauses.flatMap(\.found) }
        guard !found.contains(where: { $0.remit == own }) else { continue }
        for statement in measure.subjects {
          guard let (words, work, owner) = review.anothers(in: statement, profile) else { continue }
          var labels = statement.passage.labels(of: words)
          let primary = labels.removeFirst()
          findings.report(
            .answers(work, owner, review.familyTitle), at: primary, also: labels, help: .ownMeasure(owner))
          break
        }
      }
    })
}

/// What is said of one success measure.
private struct Measure {
  /// What becomes better, and what is measured.
  var subjects: [RoleProfile.Statement]
  /// The same, and the evidence, which may well be somebody else's work.
  var all: [RoleProfile.Statement]
}

extension RoleProfile {
  /// The success measures; in a job description in another format each statement is one.
  fileprivate func measures(of review: RoleReview) -> [Measure] {
    let all = statements.filter { $0.field == .success }
    guard !review.isPosting else { return all.map { Measure(subjects: [$0], all: [$0]) } }
    let ordered = all.sorted { $0.passage.start < $1.passage.start }
    func first(from offset: Int) -> Int { ordered.partitioningIndex { $0.passage.start >= offset } }
    return review.role.successMeasures.map { measure in
      let subjects = [measure.outcome, measure.metric].compactMap { $0?.place.start }
      let place = measure.place.indices
      let inside = Array(ordered[first(from: place.lowerBound)..<first(from: place.upperBound)])
      return Measure(subjects: inside.filter { subjects.contains(UInt32($0.passage.start)) }, all: inside)
    }
  }
}

extension RoleReview {
  /// Work in a success measure that another family answers for: by the list of what the role's family does not do, or
  /// by what is read from the words.
  fileprivate func anothers(
    in statement: RoleProfile.Statement, _ profile: RoleProfile
  ) -> (words: [Range<Int>], work: String, owner: String)? {
    if let crossing = profile.mentioned(in: statement), let owner = crossing.owner, owner != secondFamily {
      return (crossing.words, crossing.work, title(of: owner))
    }
    let remit = statement.reading.remit
    guard remit < profile.book.shared, statement.remit != role.family.value, statement.remit != secondFamily,
      let found = statement.reading.clauses.flatMap(\.found).first(where: { $0.remit == remit })
    else { return nil }
    return (found.words, profile.book.name(found), title(of: statement.remit))
  }
}

extension Message {
  fileprivate static func answers(_ work: String, _ owner: String, _ family: String) -> Message {
    "\(WorkWording.whom(owner)) answers for this, not \(WorkWording.whom(family)): \(work)"
  }

  fileprivate static func ownMeasure(_ owner: String) -> Message {
    """
    measure what this role changes by its own work, and leave this to \(WorkWording.whom(owner))
    """
  }
}
