internal import Content
internal import Diagnostics

extension ReadinessRules {
  static let defineTheProblemFirst = Rule(
    "readiness/define-the-problem-first", .warning, .practice,
    summary: "engineers for models, where nobody can say yet what success would be",
    why: """
      Good data and no clear aim lead to a model that works and that nobody uses. To find the aim is a matter of some \
      workshops with those who would decide by it, and comes before an engineer who builds.
      """,
    source: source,
    examples: [
      .bad([
        (path: "company.yaml", keys: "readiness: {data-maturity: 4, process-clarity: «2»}"),
        (path: "roles/good.yaml", keys: "title: ML Engineer, Claims"),
      ]),
      .bad([
        (path: "company.yaml", keys: "readiness: {process-clarity: «1»}"),
        (path: "roles/good.yaml", keys: "title: MLOps Engineer, Claims\nfamily: mlops-engineer"),
      ]),
      .good(
        [
          (path: "company.yaml", keys: "readiness: {data-maturity: 4, process-clarity: 2}"),
          (path: "roles/good.yaml", keys: "title: Data Scientist, Claims\nfamily: data-scientist"),
        ], "to frame the problem is a data scientist's work"),
      .good([
        (path: "company.yaml", keys: "readiness: {data-maturity: 4, process-clarity: 4}"),
        (path: "roles/good.yaml", keys: "title: ML Engineer, Claims"),
      ]),
      .good(
        [
          (path: "company.yaml", keys: "readiness: {data-maturity: 1, process-clarity: 1}"),
          (path: "roles/good.yaml", keys: "title: ML Engineer, Claims"),
        ], "the data comes first, and another rule says so"),
    ],
    check: .wholeCompany { review, findings in
      guard let readiness = review.company.readiness, let clarity = readiness.processClarity,
        clarity.value <= 2, readiness.dataMaturity.map({ $0.value > 2 }) ?? true
      else { return }
      let roles = review.rolesToFill.filter {
        ["ml-engineer", "mlops-engineer"].contains($0.role.family.value)
      }
      guard !roles.isEmpty else { return }
      findings.report(
        .noAim(roles.count), at: Label(review.file, clarity.place),
        also: roles.prefix(3).map { $0.titleNoted("this role builds it") }, help: .workshop)
    })
}

extension Message {
  fileprivate static func noAim(_ count: Int) -> Message {
    "nobody can say yet what success would be, and \(count == 1 ? "a role is" : "\(count) roles are") to build for it"
  }

  fileprivate static let workshop: Message = """
    define the problem first, with those who decide by the result; a data scientist can lead that
    """
}
