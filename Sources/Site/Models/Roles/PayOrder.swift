internal import Content

/// By what roles can be put in the order of their pay: what they pay in a year, where all pay in one currency.
struct PayOrder: Sendable {
  private let currency: String?
  private let words: Words

  /// Looks at the pay of open roles.
  init(_ roles: RoleList, _ words: Words) {
    let currencies = Set(roles.compactMap { words.wholePay(of: $0)?.currency.value })
    currency = currencies.count == 1 ? currencies.first : nil
    self.words = words
  }

  /// Whether there are two roles that could stand in an order.
  func tells(_ roles: RoleList) -> Bool { roles.lazy.compactMap(amount).prefix(2).count == 2 }

  /// The most that a role pays in a year. What is paid by the hour or the day depends on how many of them there are.
  func amount(of role: Role) -> Int? {
    guard let currency, let pay = words.wholePay(of: role), pay.currency.value == currency,
      let most = (pay.max ?? pay.amount ?? pay.min)?.value, most < 1e12
    else { return nil }
    switch pay.period.value {
    case .year: return Int(most)
    case .month: return Int(12 * most)
    case .week: return Int(52 * most)
    case .day, .hour: return nil
    }
  }
}
