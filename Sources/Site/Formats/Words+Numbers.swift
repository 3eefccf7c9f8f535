internal import Content
internal import Rulebook

extension Words {
  /// A number as the language writes it, with at most two decimals and thousands in groups.
  func number(_ value: Double) -> String {
    let hundredths = (abs(value) * 100).rounded()
    guard hundredths < 1e15 else { return "\(value)" }
    let whole = Int(hundredths) / 100
    let rest = Int(hundredths) % 100
    var digits = String(whole)
    if digits.count > 3 {
      var groups: [String] = []
      while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits.removeLast(3)
      }
      digits = ([digits] + groups).joined(separator: self("group-mark"))
    }
    let sign = value < 0 ? "−" : ""
    guard rest > 0 else { return sign + digits }
    let decimals = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
    return sign + digits + self("decimal-mark") + decimals
  }

  /// An amount of money, which has two decimals or none.
  private func amount(_ value: Double) -> String {
    let text = number(value)
    let mark = self("decimal-mark")
    guard let last = text.last, text.hasSuffix(mark + String(last)) else { return text }
    return text + "0"
  }

  /// `€95,000–120,000` or `€95,000`; one end alone says so.
  func money(_ pay: Pay) -> String? {
    let sign = Codes.sign(of: pay.currency.value)
    let key = sign == nil ? "-code" : ""
    func single(_ value: Double) -> String {
      self("money\(key)", ["amount": amount(value), "symbol": sign ?? "", "code": pay.currency.value])
    }
    if let figure = pay.amount { return single(figure.value) }
    switch (pay.min?.value, pay.max?.value) {
    case (let min?, let max?) where min == max: return single(min)
    case (let min?, let max?):
      return self(
        "money-range\(key)",
        ["min": amount(min), "max": amount(max), "symbol": sign ?? "", "code": pay.currency.value])
    case (let min?, nil): return self("pay-from", ["amount": single(min)])
    case (nil, let max?): return self("pay-up-to", ["amount": single(max)])
    case (nil, nil): return nil
    }
  }

  /// `€95,000–120,000 a year`.
  func payText(_ pay: Pay) -> String? {
    money(pay).map { self("pay-\(pay.period.value.rawValue)", ["pay": $0]) }
  }
}
