internal import Content
internal import Diagnostics

extension ReadinessRules {
  static let nothingToDeploy = Rule(
    "readiness/nothing-to-deploy", .warning, .practice,
    summary: "a senior engineer for production, hired before there is anything to put into production",
    why: """
      Early on, a company finds out which problem is worth a model and whether one can be built. A senior ML engineer or \
      MLOps engineer has little to do there, and leaves before there is something. Data scientists and researchers come \
      first.
      """,
    source: source,
    examples: [
      .bad([
        (path: "company.yaml", keys: "stage: early"),
        (path: "roles/good.yaml", keys: "title: «Senior ML Engineer, Serving»\nlevel: senior"),
      ]),
      .bad([
        (path: "company.yaml", keys: "stage: early"),
        (
          path: "roles/good.yaml",
          keys: "title: «MLOps Engineer, Platform»\nfamily: mlops-engineer\nlevel: [senior, staff]"
        ),
      ]),
      .good([
        (path: "company.yaml", keys: "stage: production"),
        (path: "roles/good.yaml", keys: "title: Senior ML Engineer, Serving\nlevel: senior"),
      ]),
      .good([
        (path: "company.yaml", keys: "stage: early"),
        (
          path: "roles/good.yaml",
          keys: "title: Senior Data Scientist, Claims\nfamily: data-scientist\nlevel: senior"
        ),
      ]),
      .good(
        [
          (path: "company.yaml", keys: "stage: early"),
          (path: "roles/good.yaml", keys: "level: senior\nemphasis: research"),
        ], "an engineer who proves that something can be built"),
    ],
    check: .wholeCompany { review, findings in
      guard let stage = review.company.stage, stage.value == .early else { return }
      for role in review.rolesToFill {
        guard ["ml-engineer", "mlops-engineer"].contains(role.role.family.value),
          !role.role.levels.isEmpty, role.role.levels.allSatisfy({ $0.value.isSenior }),
          role.role.emphasis?.value != .research
        else { continue }
        findings.report(
          .tooEarly, at: role.titleLabel,
          also: [Label(review.file, stage.place, "the company is at this stage")],
          help: .first)
      }
    })
}

extension Level {
  fileprivate var isSenior: Bool { self == .senior || self == .staff || self == .principal }
}

extension Message {
  fileprivate static let tooEarly: Message = """
    this role is for work in production, and the company has nothing to put there yet
    """
  fileprivate static let first: Message = """
    hire a data scientist or a researcher first, or correct `stage` in company.yaml
    """
}
