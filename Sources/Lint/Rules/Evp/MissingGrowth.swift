internal import Content
internal import Diagnostics

extension EvpRules {
  static let missingGrowth = Rule(
    "evp/missing-growth", .info, .practice,
    summary: "a role that does not say how the person can grow",
    why: """
      A role without a way on reads as a dead end. A ladder, a date at which growth is talked about, or somebody who went \
      that way already: one of them is enough.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        title: «Data Scientist, Returns»
        # no growth
        """),
      .bad(
        .role,
        """
        title: «ML Engineer, Invoices»
        employment: {type: [full-time, part-time], work: ongoing}
        # no growth
        """),
      .good(
        .role,
        """
        growth:
          paths: [Staff engineer, Lead of a second team]
        """),
      .good(
        .role,
        """
        title: ML Engineer, Migration
        employment: {type: contractor, work: time-bounded, lasts: 4 months}
        # no growth
        """, "work that ends"),
      .good(
        [
          (path: "roles/good.yaml", keys: "# no growth"),
          (
            path: "company.yaml", keys: "evp:\n  growth: Two ladders with the same pay, and a panel in April."
          ),
        ], "the company says it for all"),
    ],
    check: .role { review, findings in
      guard review.role.growth?.isEmpty ?? true, !review.role.ends,
        review.company?.evp?.growth?.isEmpty ?? true
      else { return }
      findings.report(.noGrowth, at: review.titleLabel, help: .sayGrowth)
    })
}

extension Growth {
  /// Whether it says nothing.
  fileprivate var isEmpty: Bool {
    (text?.source.isEmpty ?? true) && paths.isEmpty && promoted.isEmpty && (review?.isEmpty ?? true)
      && (learningTime?.isEmpty ?? true)
  }
}

extension Role {
  /// Whether it is work that ends, or a contractor's.
  var ends: Bool {
    let types = self.employment?.types.map(\.value) ?? []
    return self.employment?.work?.value == .timeBounded
      || !types.isEmpty && types.allSatisfy { $0 == .contractor }
  }
}

extension Message {
  fileprivate static let noGrowth: Message = "this role does not say how the person can grow in it"
  fileprivate static let sayGrowth: Message =
    "write under growth where the role can lead, when that is talked about, and by what measure"
}
