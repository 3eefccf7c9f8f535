internal import Content
internal import Rulebook

extension PayLaw {
  /// What the law asks a posting to say, and a role plainly does not: in words that complete "must say …".
  ///
  /// What cannot be told from a file, such as whether there is a bonus at all or whether software screens, is not here.
  func gaps(in review: RoleReview, at place: CoveredPlace) -> [String] {
    let role = review.role
    return mustCarry.compactMap { item -> String? in
      switch item {
      case .payRange: payGap(in: review, at: place)
      case .benefits:
        review.company.map {
          $0.benefits.isEmpty && (role.compensation?.benefits.isEmpty ?? true)
        } ?? false ? "the benefits" : nil
      case .deadline: role.closes == nil ? "the last day to apply" : nil
      case .howToApply:
        role.apply?.url == nil && role.apply?.email == nil ? "how to apply" : nil
      case .vacancyStatus: role.vacancy == nil ? "whether the position is vacant now" : nil
      case .otherPay, .aiStatement, .noCanadianExperience: nil
      }
    }
  }

  private func payGap(in review: RoleReview, at place: CoveredPlace) -> String? {
    let all = review.role.compensation?.pay ?? []
    // Pay that is said in words was read by nobody here: another rule asks for figures.
    if all.isEmpty { return review.saysPayInWords ? nil : "the range of pay" }
    let here = all.filter { pay in
      pay.places.isEmpty || pay.places.contains { place.names.contains($0.value) }
    }
    guard !here.isEmpty else { return "the range of pay there" }
    if forbidsOpenEnd, here.contains(where: { $0.amount == nil && ($0.min == nil || $0.max == nil) }) {
      return "both ends of the range of pay"
    }
    if let spread, here.contains(where: { $0.isWider(than: spread) }) {
      return "a range of pay of at most \(grouped(spread.amount)) \(spread.currency)"
    }
    return nil
  }
}

extension Pay {
  fileprivate func isWider(than spread: PayLaw.Spread) -> Bool {
    guard let low = min?.value, let high = max?.value, period.value == .year,
      currency.value == spread.currency
    else { return false }
    return high - low > Double(spread.amount) && high <= Double(spread.freeAbove ?? .max)
  }
}

/// `50,000`.
private func grouped(_ number: Int) -> String {
  let digits = Array("\(number)")
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
    text.append(digit)
  }
  return text
}
