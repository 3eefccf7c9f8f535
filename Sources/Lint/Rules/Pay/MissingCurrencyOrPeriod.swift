internal import Content
internal import Diagnostics
internal import Judgement

extension PayRules {
  static let missingCurrencyOrPeriod = Rule(
    "pay/missing-currency-or-period", .warning, .fact,
    summary: "a figure of pay without a currency, or of which nobody can tell what it is for",
    why: """
      "120k" is another sum in Zurich, London and Toronto, and 4,500 may be a month's pay or a fortnight's. Readers from \
      elsewhere guess, and so do the search engines that sort by pay.
      """,
    source: "Google for Jobs asks for the currency and the period of baseSalary; two countries, two sums",
    examples: [
      .bad(
        .posting,
        """
        # Data Scientist

        You will design experiments. The salary is «120k» plus a bonus.
        """),
      .bad(
        .posting,
        """
        # Data Scientist

        You will design experiments. The salary is «€4,500 to €5,500».
        """, "a month, or two weeks?"),
      .bad(.benefit, "A salary of «60,000 to 75,000», and 30 days of leave"),
      .good(.benefit, "A 401k with 4 % match, and $500 for books"),
      .good(.pay, "1,000 options over four years."),
      .good(.benefit, "A learning budget of 2,000 €", "the sign stands at the very end"),
      .good(.benefit, "Lunch for 5 $. Salaries are paid on the 25th"),
      .good(
        .posting,
        """
        # Data Scientist

        You will design experiments for 120k users. The salary is $120,000 to $150,000.
        """, "so much is for a year"),
    ],
    check: .roleOrPosting { review, findings in
      for mention in review.posting?.pay ?? [] where mention.period == nil {
        guard let value = mention.max ?? mention.min, !isYearly(value, mention.currency),
          review.passages.contains(where: { passage in
            let all = passage.label.range
            return all.start <= mention.place.start && mention.place.end <= all.end
              && !Salary.all(in: passage).isEmpty
          })
        else { continue }
        findings.report(.noPeriod, at: review.label(mention.place), help: .sayPeriod)
      }
      let silent: FieldSet = [.duty, .must, .nice, .success, .story, .team, .interview, .exclusion]
      for passage in review.passages where !silent.contains(passage.field) {
        for salary in Salary.all(in: passage) where salary.currency == nil {
          findings.report(.noCurrency, at: passage.label(bytes: salary.bytes), help: .sayCurrency)
        }
      }
    })

  /// Whether a figure in a currency can only be for a year.
  private static func isYearly(_ value: Double, _ currency: String) -> Bool {
    value >= 20_000 && ["USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"].contains(currency)
  }
}

extension Message {
  fileprivate static let noCurrency: Message = "this figure has no currency"
  fileprivate static let noPeriod: Message =
    "this figure does not say whether it is for an hour, a month or a year"
  fileprivate static let sayCurrency: Message = "write the currency's code with it, as in EUR 60,000 a year"
  fileprivate static let sayPeriod: Message = "write what it is for: an hour, a month, a year"
}
