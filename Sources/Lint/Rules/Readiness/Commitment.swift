internal import Content
internal import Diagnostics

extension ReadinessRules {
  private static let least = Threshold(
    "months", 6, "for how many months the budget should be promised at least")

  static let commitment = Rule(
    "readiness/commitment", .warning, .practice,
    summary: "roles for which the budget is promised for less than six months",
    why: """
      From the first hire to work that pays it takes 6 to 18 months. With a budget that ends before, people are let go \
      just when they begin to be of use, and the next ones have heard of it.
      """,
    source: source,
    thresholds: [least],
    examples: [
      .bad([
        (path: "company.yaml", keys: "readiness: {leadership-commitment: 2, commitment: «3 months»}"),
        (path: "roles/good.yaml", keys: "title: ML Engineer, Claims"),
      ]),
      .bad([
        (path: "company.yaml", keys: "readiness:\n  commitment: «20 weeks»"),
        (path: "roles/good.yaml", keys: "employment: {type: full-time}"),
      ]),
      .good([(path: "company.yaml", keys: "readiness: {commitment: 6 months}")]),
      .good(
        [
          (path: "company.yaml", keys: "readiness: {commitment: 4 months}"),
          (
            path: "roles/good.yaml",
            keys: "employment: {type: contractor, work: time-bounded, lasts: 3 months}"
          ),
        ], "work that ends within the budget"),
    ],
    check: .wholeCompany { review, findings in
      guard let commitment = review.company.readiness?.commitment else { return }
      let least = TimeSpan(max(findings[least], 0.001), .months)
      guard commitment.value.minutes < least.minutes else { return }
      let roles = review.rolesToFill.filter { role in
        guard role.role.employment?.work?.value == .timeBounded else { return true }
        return role.role.employment?.lasts.map { $0.value.minutes > commitment.value.minutes } ?? true
      }
      guard !roles.isEmpty else { return }
      findings.report(
        .short(roles.count), at: Label(review.file, commitment.place),
        also: roles.prefix(3).map { $0.titleNoted("this role takes longer") }, help: .promise)
    })
}

extension Message {
  fileprivate static func short(_ count: Int) -> Message {
    "the budget ends before \(count == 1 ? "the person who is hired" : "those who are hired") can be of use"
  }

  fileprivate static let promise: Message = """
    get the budget promised for 6 to 18 months, or hire a contractor for a piece of work that ends sooner
    """
}
