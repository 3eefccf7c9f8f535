internal import Content
internal import Diagnostics
internal import Judgement

extension BoundaryRules {
  static let outsideRemit = Rule(
    "boundary/outside-remit", .error, .practice,
    summary: "work that the role's own family does not do",
    why: """
      Each family builds something else, is reviewed differently and answers for other results. The two commonest \
      mistakes are to expect production systems of a data scientist, and of an ML engineer to choose which business \
      problem comes first. Working beside the neighbour is normal and good; owning the neighbour's work is a second \
      job. It is an error where the role owns the work, a warning where a must-have asks for it or the family only \
      typically does not do it, and an info among the nice-to-haves. Where two jobs are one on purpose, \
      `second-family` says so.
      """,
    source: "\(roles); a family's file says what it does not do",
    examples: [
      .bad(
        .role,
        """
        family: data-scientist
        responsibilities:
          - Analyse why customers cancel, and present the findings.
          - «Deploy the churn model» to production each week.
        """),
      .bad(
        .role,
        """
        family: data-scientist
        must-haves:
          - Experience «deploying models» to production.
        """, "a requirement is a warning"),
      .bad(
        .role,
        """
        family: ml-engineer
        responsibilities:
          - Train and deploy the ranking model.
          - «Build the data pipelines» for click logs from scratch.
        """),
      .bad(
        .posting,
        """
        # ML Engineer

        ## What you will do

        - Deploy and optimise our ranking models.
        - «Publish papers» each year.
        """),
      .good(
        .role,
        """
        family: data-scientist
        responsibilities:
          - Partner with ML engineers to deploy models.
          - Hand the prototype to the ML engineer who serves it.
        """, "beside those whose work it is"),
      .good(
        .role,
        """
        family: data-scientist
        second-family: {family: ml-engineer, why: Two people do all of it until 2028.}
        responsibilities:
          - Deploy the churn model to production each week.
        """),
      .good(
        .role,
        """
        family: data-scientist
        not-this-role:
          - {text: Deploying models to production, who: ml-engineer}
        """),
    ],
    check: .roleOrPosting { review, findings in
      guard let profile = review.profile else { return }
      for crossing in profile.crossings(besides: review.secondFamily)
      where fields.contains(crossing.statement.field) {
        let owner = crossing.owner.map { review.title(of: $0) }
        var labels = crossing.statement.passage.labels(of: crossing.words)
        let primary = labels.removeFirst()
        if var boundary = review.family?.place(of: crossing.boundary) {
          boundary.text = "does not do this"
          labels.append(boundary)
        }
        findings.report(
          .outside(crossing.work, owner, review.familyTitle), at: primary, also: labels,
          help: crossing.isOwned ? .sayBeside(crossing, owner) : .askLess(crossing, owner),
          severity: crossing.severity)
      }
    })

  /// Where a role says what it does and asks for; success measures have a rule of their own.
  private static let fields: FieldSet = [.summary, .problem, .duty, .must, .nice, .background]
}

extension Crossing {
  /// Whether the role does the work, rather than asking who comes to know how.
  fileprivate var isOwned: Bool { clause.stance == .owns }

  /// How much it weighs: what a family only typically does not do is no error.
  fileprivate var severity: Severity {
    if isOwned { return boundary.certainty?.value == .typically ? .warning : .error }
    return statement.field == .nice || statement.field == .background ? .info : .warning
  }
}

extension Message {
  fileprivate static func outside(_ work: String, _ owner: String?, _ family: String) -> Message {
    guard let owner else { return "\(WorkWording.isWork(work)) not \(WorkWording.whose(family)) work" }
    return "\(WorkWording.isWork(work)) \(WorkWording.whose(owner)) work, not \(WorkWording.whose(family))"
  }

  fileprivate static func sayBeside(_ crossing: Crossing, _ owner: String?) -> Message {
    guard let owner else {
      return "say who does it, and what this role does beside them; or leave it to a role whose work it is"
    }
    guard let instead = crossing.boundary.instead?.value else {
      return
        "write \"support \(WorkWording.whom(owner)) with …\", or leave it to a role of the family \(owner)"
    }
    return "write \"\(instead)\", or leave it to a role of the family \(owner)"
  }

  fileprivate static func askLess(_ crossing: Crossing, _ owner: String?) -> Message {
    guard let owner else { return "ask for it in a role whose work it is" }
    guard let instead = crossing.boundary.instead?.value else {
      return
        "ask for work beside \(WorkWording.whom(owner)), or ask for this in a role of the family \(owner)"
    }
    return "ask for what it takes to \(instead), or ask for this in a role of the family \(owner)"
  }
}
