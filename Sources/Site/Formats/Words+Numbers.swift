internal import Content
internal import Rulebook
internal import Text

extension Words {
  /// A number as the language writes it, with at most two decimals and thousands in groups.
  func number(_ value: Double) -> String { number(value, hasBothDecimals: false) }

  /// An amount of money, which has two decimals or none.
  private func amount(_ value: Double) -> String { number(value, hasBothDecimals: true) }

  /// - Parameter hasBothDecimals: whether there are two decimals where there is one.
  private func number(_ value: Double, hasBothDecimals: Bool) -> String {
    let hundredths = (abs(value) * 100).rounded()
    guard hundredths < 1e15 else { return "\(value)" }
    let whole = Int(hundredths) / 100
    let rest = Int(hundredths) % 100
    // Most numbers are small and whole.
    if whole < 1000, rest == 0, value >= 0 { return String(whole) }
    var text = ByteBuffer(capacity: 32)
    if value < 0 { text.append("−") }
    append(grouped: whole, to: &text)
    if rest > 0 {
      text.append(self("decimal-mark"))
      text.append(digit: rest / 10)
      if hasBothDecimals || rest % 10 > 0 { text.append(digit: rest % 10) }
    }
    return text.string
  }

  private func append(grouped number: Int, to text: inout ByteBuffer) {
    guard number >= 1000 else { return text.append(decimal: number) }
    append(grouped: number / 1000, to: &text)
    text.append(self("group-mark"))
    text.append(digit: number / 100 % 10)
    text.append(digit: number / 10 % 10)
    text.append(digit: number % 10)
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

extension ByteBuffer {
  fileprivate mutating func append(digit: Int) { append(UInt8(ascii: "0") + UInt8(digit)) }
}
