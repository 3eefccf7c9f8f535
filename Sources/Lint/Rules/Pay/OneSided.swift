internal import Content
internal import Diagnostics
internal import Judgement

extension PayRules {
  static let oneSided = Rule(
    "pay/one-sided", .warning, .practice,
    summary: "a range of pay with one end only",
    why: """
      "Up to 120,000" says what almost nobody gets, and "from 60,000" hides what is possible: both read as a trick. In several \
      states of the United States neither counts as a range.
      """,
    source: """
      7 CCR 1103-18 (Colorado), Minn. Stat. 181.173 and others: an open end is no range; that it reads as a trick is our \
      own reading
      """,
    examples: [
      .bad(.role, "compensation:\n  pay: {min: «95000», currency: EUR, per: year}"),
      .bad(
        .role,
        """
        compensation:
          pay:
            - {min: 66000, max: 82000, currency: EUR, per: year, level: mid}
            - {max: «102000», currency: EUR, per: year, level: senior}
        """),
      .bad(
        .posting,
        """
        # Data Scientist

        You will design experiments. The salary is up to «$150,000» a year.
        """),
      .good(.role, "compensation:\n  pay: {amount: 72000, currency: EUR, per: year}"),
      .good(
        .role,
        """
        compensation:
          pay: {min: 66000, max: 82000, currency: EUR, per: year}
          bonus: Up to 10 %, paid each March.
        """, "a bonus may have one end"),
      .good(
        .posting,
        """
        # Data Scientist

        You will design experiments. The salary is $120,000 to $150,000 a year, and up to $3,000 go to courses.
        """),
    ],
    check: .roleOrPosting { review, findings in
      let inWords = review.posting?.pay ?? []
      // Beside a range with two ends, an open one is of something else, such as courses.
      let isSaid = inWords.contains { $0.min != nil && $0.max != nil }
      for mention in inWords where !isSaid && (mention.min == nil) != (mention.max == nil) {
        findings.report(
          mention.min == nil ? .noLowest : .noHighest, at: review.label(mention.place), help: .sayBoth)
      }
      for pay in review.role.compensation?.pay ?? [] where pay.amount == nil {
        if let end = pay.min, pay.max == nil {
          findings.report(.noHighest, at: review.label(end.place), help: .sayBoth)
        } else if let end = pay.max, pay.min == nil {
          findings.report(.noLowest, at: review.label(end.place), help: .sayBoth)
        }
      }
    })
}

extension Message {
  fileprivate static let noHighest: Message = "this range has no highest figure"
  fileprivate static let noLowest: Message = "this range has no lowest figure"
  fileprivate static let sayBoth: Message =
    "write both ends, as narrow as you mean them; where there is just one figure, call it amount"
}
