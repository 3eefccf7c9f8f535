internal import Content
internal import Diagnostics
internal import Judgement

extension BoundaryRules {
  static let contentMismatch = Rule(
    "boundary/content-mismatch", .warning, .practice,
    summary: "a role whose work is another family's for the most part",
    why: """
      Whoever applies because of the family will be disappointed in the second week, and whoever could do the work does \
      not apply. Mostly the family is wrong, and then pay, interview and page are wrong with it.
      """,
    source: "\(roles); the numbers are ours",
    examples: [
      .bad(
        .role,
        """
        summary: Berths are planned better.
        family: «data-scientist»
        responsibilities:
          - Deploy the departure model to production.
          - Release models to production each week.
          - Optimise models for low latency inference in production.
          - Deploy machine learning models that customers use.
        success-measures: []
        """),
      .bad(
        .posting,
        """
        # «AI Researcher»

        ## What you will do

        - Deploy machine learning models to production.
        - Productionise models that customers use each day.
        - Optimise models for inference on GPUs.
        - Integrate models into the product.
        """),
      .good(
        .role,
        """
        summary: Berths are planned better.
        family: ml-engineer
        responsibilities:
          - Deploy the departure model to production.
          - Release models to production each week.
          - Optimise models for low latency inference in production.
          - Deploy machine learning models that customers use.
        success-measures: []
        """),
    ],
    check: .roleOrPosting { review, findings in
      guard !review.leadsPeople, let mixture = Mixture(review), mixture.verdict == .anothers,
        let other = mixture.other, !mixture.isDeclared
      else { return }
      let named = review.title(of: other.family)
      findings.report(
        .another(other.count, mixture.all, named, review.familyTitle), at: review.familyLabel,
        help: review.isPosting ? .retitle(named) : .rename(other.family))
    })
}

extension Message {
  fileprivate static func another(_ count: Int, _ all: Int, _ other: String, _ family: String) -> Message {
    """
    most of this is \(WorkWording.whose(other)) work, not \(WorkWording.whose(family)): \(count) of \(all) statements \
    of work
    """
  }

  fileprivate static func rename(_ id: String) -> Message {
    "write family: \(id), or say what the role does of its own family's work"
  }

  fileprivate static func retitle(_ title: String) -> Message {
    "name \(WorkWording.whom(title)) in the title, or say what the role does of the work that its title promises"
  }
}
