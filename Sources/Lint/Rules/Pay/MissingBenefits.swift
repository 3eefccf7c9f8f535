internal import Content
internal import Diagnostics

extension PayRules {
  static let missingBenefits = Rule(
    "pay/missing-benefits", .info, .practice,
    summary: "a role of which neither it nor the company says what comes with the pay",
    why: """
      Leave, pension, insurance and hours decide between two offers of the same pay, and several laws want them named. Said \
      once in company.yaml, they stand on each role.
      """,
    source:
      "An article on hiring data scientists and ML engineers, Vision Training Systems: offers are explicit",
    examples: [
      .bad(
        [
          (
            path: "roles/good.yaml",
            keys: "title: «Data Scientist»\ncompensation:\n  pay: {amount: 72000, currency: EUR, per: year}"
          ),
          (path: "company.yaml", keys: "# no benefits"),
        ]),
      .bad(
        [
          (path: "roles/good.yaml", keys: "title: «ML Engineer, Invoices»\n# no compensation"),
          (path: "company.yaml", keys: "# no benefits"),
        ]),
      .good(
        .role, "compensation:\n  pay: {amount: 72000, currency: EUR, per: year}", "the company's are there"),
      .good([(path: "company.yaml", keys: "# no benefits")], "the role has its own"),
      .good(
        [
          (
            path: "roles/good.yaml",
            keys:
              "employment: {type: contractor}\ncompensation:\n  pay: {amount: 700, currency: EUR, per: day}"
          ),
          (path: "company.yaml", keys: "# no benefits"),
        ], "a contractor has none"),
    ],
    check: .role { review, findings in
      // Of a role that is read without its company, the company may say it.
      guard let company = review.company, company.benefits.isEmpty, review.isForApplicants,
        review.role.compensation?.benefits.isEmpty ?? true
      else { return }
      let types = review.role.employment?.types.map(\.value) ?? []
      guard types.isEmpty || !types.allSatisfy({ $0 == .contractor }) else { return }
      findings.report(.none, at: review.titleLabel, help: .name)
    })
}

extension Message {
  fileprivate static let none: Message = "neither this role nor the company says what comes with the pay"
  fileprivate static let name: Message =
    "write under benefits what everybody has, each with its number: days of leave, share of the pension, insurance"
}
