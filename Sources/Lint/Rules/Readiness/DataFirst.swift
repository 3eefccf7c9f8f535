internal import Content
internal import Diagnostics

extension ReadinessRules {
  static let dataFirst = Rule(
    "readiness/data-first", .warning, .practice,
    summary: "roles that build models, where the data is not ready for them",
    why: """
      A model is as good as the data behind it. Where data can't be reached, is not documented or nobody knows how good \
      it is, whoever is hired to build models spends the first year on it, and is the wrong person for that.
      """,
    source: source,
    examples: [
      .bad([
        (
          path: "company.yaml",
          keys: "readiness: {data-maturity: «2», process-clarity: 4, technical-foundation: 4}"
        ),
        (path: "roles/good.yaml", keys: "title: Senior ML Engineer, Claims"),
      ]),
      .bad([
        (path: "company.yaml", keys: "readiness: {data-maturity: «1»}"),
        (path: "roles/good.yaml", keys: "title: Data Scientist, Claims\nfamily: data-scientist"),
      ]),
      .good([
        (path: "company.yaml", keys: "readiness: {data-maturity: 3, process-clarity: 4}"),
        (path: "roles/good.yaml", keys: "title: Senior ML Engineer, Claims"),
      ]),
      .good(
        [
          (path: "company.yaml", keys: "readiness: {data-maturity: 1}"),
          (
            path: "roles/good.yaml",
            keys:
              "title: Data Engineer, Claims\nfamily: data-engineer\nworks-with: [{family: data-scientist}]"
          ),
        ], "somebody who mends the data"),
    ],
    check: .wholeCompany { review, findings in
      guard let maturity = review.company.readiness?.dataMaturity, maturity.value <= 2,
        !review.rolesToFill.contains(where: { $0.role.family.value == "data-engineer" })
      else { return }
      let roles = review.rolesToFill.filter {
        ["ml-engineer", "data-scientist", "ai-researcher"].contains($0.role.family.value)
      }
      guard !roles.isEmpty else { return }
      findings.report(
        .notReady(roles.count), at: Label(review.file, maturity.place),
        also: roles.prefix(3).map { $0.titleNoted("this role needs data") }, help: .mendData)
    })
}

extension RoleReview {
  /// The title, with a few words beside it.
  func titleNoted(_ note: String) -> Label { label(role.title.place, note) }
}

extension Message {
  fileprivate static func notReady(_ count: Int) -> Message {
    "the data is not ready, and \(count == 1 ? "a role is" : "\(count) roles are") to build models on it"
  }

  fileprivate static let mendData: Message = """
    start with the quality of the data: hire a data engineer first, or say what has changed and correct the figure
    """
}
