internal import Content
internal import Diagnostics

extension ReadinessRules {
  static let lateDataScientist = Rule(
    "readiness/late-data-scientist", .info, .practice,
    summary: "a first data scientist after production began, and nobody named who deploys",
    why: """
      Where models run already, engineers own the way into production. A data scientist who comes then builds prototypes \
      that nobody waits for, unless it is said with whom they go on.
      """,
    source: source,
    examples: [
      .bad([
        (path: "company.yaml", keys: "stage: production"),
        (
          path: "roles/good.yaml",
          keys: """
          title: «Data Scientist, Claims»
          family: data-scientist
          works-with: [{family: product, for: the order of work}]
          """
        ),
      ]),
      .bad([
        (path: "company.yaml", keys: "stage: portfolio\npeople: {ml-engineer: 6, data-scientist: 0}"),
        (
          path: "roles/good.yaml",
          keys: "title: «Data Scientist, Claims»\nfamily: data-scientist\nworks-with: []"
        ),
      ]),
      .good(
        [
          (path: "company.yaml", keys: "stage: production"),
          (
            path: "roles/good.yaml",
            keys:
              "family: data-scientist\nworks-with: [{family: ml-engineer, for: putting it into production}]"
          ),
        ], "somebody who deploys is named"),
      .good(
        [
          (path: "company.yaml", keys: "stage: production\npeople: {ml-engineer: 6, data-scientist: 3}"),
          (path: "roles/good.yaml", keys: "family: data-scientist\nworks-with: []"),
        ], "not the first one"),
      .good([
        (path: "company.yaml", keys: "stage: early"),
        (path: "roles/good.yaml", keys: "family: data-scientist\nworks-with: []"),
      ]),
    ],
    check: .wholeCompany { review, findings in
      guard let stage = review.company.stage, stage.value != .early else { return }
      let isFirst = !review.company.people.contains {
        $0.key.value == "data-scientist" && $0.value.value > 0
      }
      guard isFirst else { return }
      for role in review.rolesToFill
      where role.role.family.value == "data-scientist" && !review.namesDeployer(role) {
        findings.report(
          .late, at: role.titleLabel, also: [Label(review.file, stage.place, "the company is at this stage")],
          help: .name)
      }
    })
}

extension CompanyReview {
  /// Whether a role names somebody who puts models into production, or may: of a team nobody knows who is in it.
  fileprivate func namesDeployer(_ role: RoleReview) -> Bool {
    let deploying = ["ml-engineer", "mlops-engineer"]
    return role.role.worksWith.contains { neighbour in
      if neighbour.team != nil { return true }
      if let family = neighbour.family { return deploying.contains(family.value) }
      guard let name = neighbour.role else { return false }
      return role.known.family(ofRole: name.value).map(deploying.contains) ?? true
    } || (role.team?.covers ?? []).contains { deploying.contains($0.value) }
  }
}

extension Message {
  fileprivate static let late: Message = """
    models run in production already, and this data scientist is told of nobody who would deploy theirs
    """
  fileprivate static let name: Message = """
    name in `works-with` who takes a prototype into production, such as {family: ml-engineer, for: building what is proved}
    """
}
