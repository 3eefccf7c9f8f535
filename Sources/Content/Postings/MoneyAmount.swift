internal import Rulebook
internal import Text

/// A number at a place in a text, with the currency written at it: `$120,000`, `EUR 60.000`, `90k €`.
package struct MoneyAmount {
  /// The bytes that it takes, currency included.
  package private(set) var bytes: Range<Int>
  /// The number.
  package private(set) var value: Double
  /// The currency's code; nil where none stands there.
  package private(set) var currency: String?
  /// Whether the currency is named without doubt: a dollar sign alone is not.
  package private(set) var isCertain = false
  /// Whether a `k` made thousands of it.
  package private(set) var isThousands = false
  /// Whether it is in millions, which nobody is paid.
  package private(set) var isHuge = false

  /// Reads the amount that begins at a place; nil where none does.
  package init?(_ text: [UInt8], at start: Int) {
    guard MoneyAmount.mayBegin(text, start) else { return nil }
    if start > 0,
      text[start - 1].isASCIILetter || text[start - 1].isASCIIDigit || text[start - 1] == UInt8(ascii: ".")
    {
      return nil
    }
    var index = start
    if let found = MoneyAmount.currency(text, at: start) {
      currency = found.code
      isCertain = found.isCertain
      index = found.end
      if index < text.count, text[index] == 0x20 { index += 1 }
      // `USD $90,000`
      if found.isCertain, let sign = MoneyAmount.currency(text, at: index) { index = sign.end }
    }
    guard let number = MoneyAmount.number(text, at: index) else { return nil }
    (value, index) = number
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "k"), !MoneyAmount.isLetter(text, index + 1) {
      isThousands = true
      value *= 1_000
      index += 1
    }
    let rest = WordSpan.all(in: text[index...].prefix(10)).first?.word
    isHuge = ["m", "b", "bn", "mm", "million", "billion", "mio"].contains(rest ?? "")
    bytes = start..<index
    let after = index < text.count && text[index] == 0x20 ? index + 1 : index
    if let found = MoneyAmount.currency(text, at: after) ?? word(text, at: after),
      !isCertain || found.code == currency
    {
      currency = found.code
      isCertain = found.isCertain
      bytes = start..<found.end
    }
  }

  /// The first of some places at which an amount may begin; nil where none is.
  package static func next(in text: [UInt8], _ places: Range<Int>) -> Int? {
    places.first { mayBegin(text, $0) }
  }

  /// Whether a digit, a sign of currency or a code in capitals begins at a place: it does at few.
  private static func mayBegin(_ text: [UInt8], _ start: Int) -> Bool {
    guard start < text.count else { return false }
    switch text[start] {
    case 0x30...0x39, UInt8(ascii: "$"), UInt8(ascii: "z"), 0x80...: return true
    case 0x41...0x5A:
      return start + 1 < text.count && ((0x41...0x5A).contains(text[start + 1]) || text[start + 1] == 0x24)
    default: return false
    }
  }

  /// The currency that a word behind the number names: `85,000 euros`.
  private func word(_ text: [UInt8], at start: Int) -> (code: String, end: Int, isCertain: Bool)? {
    guard start < text.count, let span = WordSpan.all(in: text[start...].prefix(12)).first,
      span.bytes.lowerBound == 0
    else { return nil }
    let end = start + span.bytes.upperBound
    switch span.word {
    case "euro", "euros": return ("EUR", end, true)
    case "dollar", "dollars": return (currency ?? "USD", end, false)
    // A few pounds are a weight.
    case "pound", "pounds": return value < 10_000 ? nil : ("GBP", end, true)
    default: return nil
    }
  }

  /// Where the second amount of a range begins.
  package func rangeEnd(_ text: [UInt8]) -> Int? {
    var index = bytes.upperBound
    func skipBlanks() { while index < text.count, text[index] == 0x20 { index += 1 } }
    // `$50/hr – $60/hr`
    if index < text.count, text[index] == UInt8(ascii: "/") {
      index += 1
      while MoneyAmount.isLetter(text, index) { index += 1 }
    }
    skipBlanks()
    let joints = ["-", "–", "—", "to ", "and ", "bis "]
    guard let joint = joints.first(where: { text[index...].starts(with: $0.utf8) }) else { return nil }
    index += joint.utf8.count
    skipBlanks()
    return index
  }

  private static func isLetter(_ text: [UInt8], _ index: Int) -> Bool {
    index < text.count && text[index].isASCIILetter
  }

  /// A number with commas, full stops, blanks or apostrophes between groups of three digits.
  private static func number(_ text: [UInt8], at start: Int) -> (Double, Int)? {
    var index = start
    var digits = ""
    func isDigit(_ index: Int) -> Bool { index < text.count && text[index].isASCIIDigit }
    while isDigit(index) {
      digits.unicodeScalars.append(Unicode.Scalar(text[index]))
      index += 1
      let isGroup =
        index + 3 < text.count + 0 && isDigit(index + 1) && isDigit(index + 2) && isDigit(index + 3)
      if index < text.count, ",.' ".utf8.contains(text[index]), isGroup, !isDigit(index + 4) { index += 1 }
    }
    guard (1...9).contains(digits.utf8.count) else { return nil }
    if index + 1 < text.count, text[index] == UInt8(ascii: "."), isDigit(index + 1) {
      digits += "."
      index += 1
      while isDigit(index), digits.utf8.count < 16 {
        digits.unicodeScalars.append(Unicode.Scalar(text[index]))
        index += 1
      }
    }
    return Double(digits).map { ($0, index) }
  }

  /// A sign or a code of a currency.
  private static func currency(_ text: [UInt8], at start: Int) -> (code: String, end: Int, isCertain: Bool)? {
    guard start < text.count else { return nil }
    let rest = text[start...]
    for (sign, code) in signs where rest.starts(with: sign.utf8) {
      return (code, start + sign.utf8.count, sign != "$")
    }
    guard rest.count >= 3, !isLetter(text, start + 3) else { return nil }
    let code = String(decoding: rest.prefix(3), as: UTF8.self)
    return Codes.currencies.contains(code) ? (code, start + 3, true) : nil
  }

  private static let signs = [
    ("US$", "USD"), ("CA$", "CAD"), ("C$", "CAD"), ("AU$", "AUD"), ("A$", "AUD"), ("$", "USD"), ("€", "EUR"),
    ("£", "GBP"), ("₹", "INR"), ("¥", "JPY"), ("zł", "PLN"),
  ]
}
