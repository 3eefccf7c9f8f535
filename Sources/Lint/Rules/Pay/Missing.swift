internal import Content
internal import Diagnostics
internal import Judgement

extension PayRules {
  static let missing = Rule(
    "pay/missing", .warning, .study,
    summary: "a role without a figure of pay",
    why: """
      Pay is what most people look for first, and advertisements that name it get more applications. Who learns the figure \
      in the third conversation has cost you two. In many places the law wants it in the posting.
      """,
    source: """
      Reed, 27 % more applications with a salary; LinkedIn, 61 % of readers mark pay as what helps most; Arnold, Quach and \
      Taska 2023 on Colorado: pay went up by 3.6 % and postings did not become fewer
      """,
    examples: [
      .bad(
        .role,
        """
        title: «Data Scientist, Returns»
        # no compensation
        """),
      .bad(
        .role,
        """
        title: «ML Engineer, Invoices»
        compensation:
          bonus: Up to 10 %, paid each March.
          benefits: [30 days of leave]
        """, "a bonus is no pay"),
      .bad(
        .posting,
        """
        # «Data Scientist»

        ## What you will do

        - Design experiments for 40 markets.

        ## Benefits

        - A competitive salary and a $500 learning budget
        """),
      .good(
        .role,
        """
        compensation:
          pay: {amount: 72000, currency: EUR, per: year}
        """),
      .bad(
        .role,
        """
        title: «ML Engineer, Claims»
        summary: Claims between EUR 20,000 and 30,000 are settled in a day.
        # no compensation
        """),
      .good(
        .role,
        """
        status: draft
        # no compensation
        """, "a draft may have no budget yet"),
      .good(
        .role,
        """
        compensation:
          benefits: ["EUR 70,000 to 84,000 a year"]
        """, "said, though in an odd place"),
      .good(
        .posting,
        """
        # Data Scientist

        You will design experiments. The salary is between $120,000 and $150,000 a year.
        """),
      .good(
        .posting,
        """
        # Data Scientist

        ### Pay: 65k–80k EUR

        You will design experiments for a market of $20 billion.
        """, "in a heading"),
    ],
    check: .roleOrPosting { review, findings in
      guard review.isForApplicants, review.role.compensation?.pay.isEmpty ?? true, !review.saysPayInWords
      else { return }
      findings.report(.noPay, at: review.titleLabel, help: review.isPosting ? .sayFigures : .sayPay)
    })
}

extension RoleReview {
  /// Whether somebody is meant to apply: it is no draft, and nobody was found.
  var isForApplicants: Bool {
    switch role.status?.value ?? .open {
    case .open, .paused: true
    case .draft, .filled, .closed: false
    }
  }

  /// Whether a figure of pay stands in its text.
  var saysPayInWords: Bool {
    if let posting { return !posting.pay.isEmpty || Salary.isAnywhere(in: posting.file.bytes) }
    return passages([.benefit, .conditions, .apply, .location]).contains { passage in
      Salary.all(in: passage).contains { $0.currency != nil && $0.value >= 10_000 }
    }
  }
}

extension Message {
  fileprivate static let noPay: Message = "this role does not say what it pays"
  fileprivate static let sayPay: Message =
    "write the range under compensation: pay: {min: …, max: …, currency: EUR, per: year}"
  fileprivate static let sayFigures: Message =
    "write the lowest and the highest figure, the currency, and what they are for: a year, an hour"
}
