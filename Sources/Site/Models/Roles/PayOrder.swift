internal import Content

/// By what roles can be put in the order of their pay: the most that they pay in a year, in the site's main currency.
struct PayOrder: Sendable {
  /// The currency of most ranges of pay.
  private let currency: String?

  /// Looks at the pay of open roles.
  init(_ roles: RoleList) {
    var ranges: [String: Int] = [:]
    for role in roles {
      for pay in role.compensation?.pay ?? [] where PayOrder.yearly(pay) != nil {
        ranges[pay.currency.value, default: 0] += 1
      }
    }
    // Of two that are as frequent always the same one.
    currency = ranges.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  /// Whether there are two roles that could stand in an order.
  func tells(_ roles: RoleList) -> Bool { roles.lazy.compactMap(amount).prefix(2).count == 2 }

  /// The most that a role pays in a year, of all its ranges in the main currency.
  func amount(of role: Role) -> Int? {
    (role.compensation?.pay ?? []).filter { $0.currency.value == currency }.compactMap(PayOrder.yearly).max()
  }

  /// The end of a range, for a year. What is paid by the hour or the day depends on how many of them there are.
  private static func yearly(_ pay: Pay) -> Int? {
    guard let most = (pay.max ?? pay.amount ?? pay.min)?.value, most < 1e12 else { return nil }
    switch pay.period.value {
    case .year: return Int(most)
    case .month: return Int(12 * most)
    case .week: return Int(52 * most)
    case .day, .hour: return nil
    }
  }
}
