internal import Content
internal import Diagnostics
internal import Judgement

extension BoundaryRules {
  static let twoJobs = Rule(
    "boundary/two-jobs", .warning, .practice,
    summary: "a role that is two families' jobs",
    why: """
      The skills of two families are rarely combined in one person, and almost never at the same seniority. A role \
      that is half the one and half the other attracts people for one half, who leave because of the other. Where it is \
      one job on purpose, `second-family` says so and why, the page tells candidates, and this becomes an info.
      """,
    source: "\(roles); the numbers are ours",
    thresholds: [Mixture.least, Mixture.ownShare, Mixture.otherShare],
    examples: [
      .bad(
        .role,
        """
        summary: Berths are planned better.
        family: «data-scientist»
        responsibilities:
          - Analyse the data of ships that leave late.
          - Design experiments on planning rules.
          - Deploy the departure model to production.
          - Optimise models for low latency inference in production.
        success-measures: []
        """),
      .bad(
        .posting,
        """
        # «Data Scientist»

        ## What you will do

        - Analyse churn and present insights to the leadership.
        - Run A/B tests on prices.
        - Deploy machine learning models to production.
        - Build CI/CD pipelines for model training.
        - Monitor models in production.
        """),
      .good(
        .role,
        """
        summary: Berths are planned better.
        family: data-scientist
        responsibilities:
          - Analyse the data of ships that leave late.
          - Design experiments on planning rules.
          - Present the findings to planners each month.
          - Hand the prototype to the ML engineer who serves it.
        success-measures: []
        """),
    ],
    check: .roleOrPosting { review, findings in
      guard let mixture = Mixture(review), let other = mixture.other else { return }
      let verdict = mixture.verdict(
        least: findings[Mixture.least], ownShare: findings[Mixture.ownShare],
        otherShare: findings[Mixture.otherShare])
      guard verdict == .twoJobs else { return }
      let (own, second) = (review.familyTitle, review.title(of: other.family))
      let lines = review.lines(of: review.role.family.value, own) + review.lines(of: other.family, second)
      let counts = (all: mixture.all, own: mixture.own, other: other.count)
      if mixture.isDeclared {
        findings.report(
          .declared(counts, own, second), at: review.familyLabel, also: lines, help: .keepReason,
          severity: .info)
      } else {
        findings.report(
          .twoJobs(counts, own, second), at: review.familyLabel, also: lines,
          help: review.isPosting ? .split : .splitOrDeclare(other.family))
      }
    })
}

extension RoleReview {
  /// The lines of what it owns that is a family's work, from the top: as many as one can look at.
  fileprivate func lines(of family: String, _ title: String) -> [Label] {
    let owned = profile?.statements.filter { $0.isOwnWork && $0.remit == family } ?? []
    return owned.prefix(4).map { statement in
      var label =
        statement.decisive.map { statement.passage.labels(of: $0.words)[0] } ?? statement.passage.label
      label.text = "\(WorkWording.whose(title)) work"
      return label
    }
  }
}

extension Message {
  fileprivate static func twoJobs(_ counts: (all: Int, own: Int, other: Int), _ own: String, _ other: String)
    -> Message
  {
    """
    these are two jobs: of \(counts.all) statements of work, \(counts.own) \(counts.own == 1 ? "is" : "are") \
    \(WorkWording.whose(own)) and \(counts.other) \(WorkWording.whose(other))
    """
  }

  fileprivate static func declared(_ counts: (all: Int, own: Int, other: Int), _ own: String, _ other: String)
    -> Message
  {
    """
    two jobs, as `second-family` says: of \(counts.all) statements of work, \(counts.own) \
    \(counts.own == 1 ? "is" : "are") \(WorkWording.whose(own)) and \(counts.other) \(WorkWording.whose(other))
    """
  }

  fileprivate static let split: Message = "write two job descriptions, or say openly why it is one job"
  fileprivate static let keepReason: Message = "keep its `why` true, since the page shows it to candidates"

  fileprivate static func splitOrDeclare(_ family: String) -> Message {
    """
    make two roles of it, or hand one part over to somebody in `works-with`; if it is one job on purpose, write \
    second-family: {family: \(family), why: …}
    """
  }
}
