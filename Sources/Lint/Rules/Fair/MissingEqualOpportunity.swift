internal import Content
internal import Diagnostics
internal import Judgement

extension FairRules {
  static let missingEqualOpportunity = Rule(
    "fair/missing-equal-opportunity", .info, .practice,
    summary: "a company that nowhere says whom it welcomes",
    why: """
      People who have been turned away elsewhere look for this sentence first. It helps most where it says what you do \
      (who reads applications, what you count) rather than what you feel. Said once for the company, it stands on each role.
      """,
    source: "Our own reading",
    examples: [
      .bad(
        Example.Form.company,
        """
        name: «Berthwise»
        url: https://example.org
        statements:
          accommodation: Tell us what you need in the interview, and you will have it.
        """),
      .bad(
        Example.Form.company,
        """
        name: «Berthwise»
        url: https://example.org
        statements:
          privacy: We delete what you send us after six months.
        """),
      .good(
        Example.Form.company,
        """
        statements:
          equal-opportunity: We hire for the work, and publish the pass rate of each stage.
        """),
      .good(
        [
          (path: "company.yaml", keys: "statements:\n  privacy: We delete everything after six months."),
          (path: "pages/privacy.md", keys: "---\nWe decide regardless of age, origin or disability."),
        ], "a page of the site says it"),
    ],
    check: .wholeCompany { review, findings in
      guard review.company.statements?.equalOpportunity?.source.isEmpty ?? true,
        !review.saysSomewhere(isAboutEqualOpportunity)
      else { return }
      findings.report(.noWelcome, at: review.nameLabel, help: .sayWelcome)
    })
}

extension Message {
  fileprivate static let noWelcome: Message = "nothing says whom you welcome, and by what alone you judge"
  fileprivate static let sayWelcome: Message =
    "write two sentences under statements, equal-opportunity: whom you welcome, and what you do so that it is true"
}
