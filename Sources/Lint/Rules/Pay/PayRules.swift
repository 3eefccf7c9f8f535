/// What the work is worth, and what the law wants to be said of it.
enum PayRules {
  static let all: [Rule] = [
    missing, oneSided, rangeTooWide, missingCurrencyOrPeriod, invertedLevels, missingBenefits, jurisdiction,
  ]
}
