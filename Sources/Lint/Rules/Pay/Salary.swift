internal import Content
internal import Judgement
internal import Language
internal import Rulebook

/// A figure of pay, or a range, in running text.
struct Salary: Sendable {
  /// The bytes of the passage's text that it takes.
  var bytes: Range<Int>
  /// The number; the lower one of a range.
  var value: Double
  /// The currency's code; nil where none is named.
  var currency: String?

  /// The figures in a passage that its words call pay.
  ///
  /// An amount with a currency counts where it is a range or stands in a sentence about a salary; one without, only where
  /// it is written as thousands are (`90k`, `60,000`) in such a sentence.
  static func all(in passage: Passage) -> [Salary] {
    let text = passage.text
    guard mayBeOfPay(text) else { return [] }
    var found: [Salary] = []
    for sentence in text.sentences {
      let words = text.words[sentence]
      guard words.contains(where: { salaryWords.contains($0) || $0.isNumber || isThousands($0, of: text) })
      else { continue }
      let isOfPay = words.contains { salaryWords.contains($0) }
      for amount in amounts(text, sentence) {
        let isOfElse = isOfElse(amount.bytes, words)
        let isWritten = amount.first.isThousands || isGrouped(text.bytes[amount.bytes])
        let isSaid = amount.currency == nil ? isOfPay && isWritten : isOfPay || amount.isRange
        guard isSaid, !isOfElse else { continue }
        found.append(Salary(bytes: amount.bytes, value: amount.value, currency: amount.currency))
      }
    }
    return found
  }

  /// Whether a text has a digit, and a word about a salary or what may be a sign, a code or a name of a currency: most
  /// have not, and need no closer look.
  private static func mayBeOfPay(_ text: WordedText) -> Bool {
    var hasDigit = false
    var hasMark = false
    var wasCapital = false
    for byte in text.bytes {
      // Most bytes are these.
      if byte &- 0x61 < 26 || byte == 0x20 {
        wasCapital = false
        continue
      }
      let isCapital = byte &- 0x41 < 26
      if byte >= 0x80 || byte == UInt8(ascii: "$") || isCapital && wasCapital { hasMark = true }
      if byte &- 0x30 < 10 { hasDigit = true }
      wasCapital = isCapital
    }
    guard hasDigit, !hasMark else { return hasDigit }
    return text.words.contains { word in
      // `90keur`, `85,000euros`
      word.startsWithDigit && !word.isNumber || salaryWords.contains(word) || namesCurrency(word, text)
    }
  }

  private static func namesCurrency(_ word: Word, _ text: WordedText) -> Bool {
    switch word.firstByte {
    case UInt8(ascii: "e"): text.begins(word, with: "euro".utf8)
    case UInt8(ascii: "d"): text.begins(word, with: "dollar".utf8)
    case UInt8(ascii: "p"): text.begins(word, with: "pound".utf8)
    default: false
    }
  }

  /// Whether a text has an amount with a currency that somebody may earn, wherever that stands.
  static func isAnywhere(in bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      guard let amount = MoneyAmount(bytes, at: index) else {
        index += 1
        continue
      }
      index = max(amount.bytes.upperBound, index + 1)
      if amount.currency != nil, !amount.isHuge, (15_000...2_000_000).contains(amount.value) { return true }
    }
    return false
  }

  private struct Amount {
    var first: MoneyAmount
    var bytes: Range<Int>
    var value: Double
    var currency: String?
    var isRange: Bool
  }

  /// The amounts of a sentence, a range as one.
  private static func amounts(_ text: WordedText, _ sentence: Range<Int>) -> [Amount] {
    var found: [Amount] = []
    // A sign of currency stands up to four bytes before its number.
    var index = max(0, text.range(of: sentence).lowerBound - 4)
    let end = text.range(of: sentence).upperBound
    // A sign of currency behind the last word takes the amount beyond the sentence's end.
    while index < end, let next = MoneyAmount.next(in: text.bytes, index..<end) {
      guard let first = MoneyAmount(text.bytes, at: next) else {
        index = next + 1
        continue
      }
      let second = first.rangeEnd(text.bytes).flatMap { MoneyAmount(text.bytes, at: $0) }
      index = max(second?.bytes.upperBound ?? first.bytes.upperBound, next + 1)
      let bytes = first.bytes.lowerBound..<index
      // `401k` is a pension, and 2026 a year.
      guard !first.isHuge, first.value != 401_000, first.value != 401 else { continue }
      let isShort = second?.isThousands == true && !first.isThousands && first.value < 1_000
      let currency = second?.currency ?? first.currency
      guard currency != nil || first.value >= 10_000 || isShort else { continue }
      found.append(
        Amount(
          first: second?.isThousands == true ? second ?? first : first, bytes: bytes,
          value: isShort ? first.value * 1_000 : first.value, currency: currency, isRange: second != nil))
    }
    return found
  }

  /// Whether the words around an amount say that it is something else than pay: `a bonus of 10k`, `120k users`.
  private static func isOfElse(_ amount: Range<Int>, _ words: ArraySlice<Word>) -> Bool {
    let before = words.prefix { $0.range.upperBound <= amount.lowerBound }.suffix(4)
    let after = words.drop { $0.range.lowerBound < amount.upperBound }.prefix(2)
    return (before + after).contains { otherWords.contains($0) }
  }

  private static func isThousands(_ word: Word, of text: WordedText) -> Bool {
    word.startsWithDigit && text.withLower(word) { $0.last } == UInt8(ascii: "k")
  }

  /// Whether thousands are set apart, as in `60,000`.
  private static func isGrouped(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst(1)).contains { ",.'".utf8.contains($0) && (0x30...0x39).contains($1) }
  }
}

private let salaryWords: WordSet = [
  "salary", "salaries", "wage", "wages", "pay", "compensation", "remuneration", "ote", "earn", "gehalt",
  "jahresgehalt",
]

private let otherWords: WordSet = [
  "bonus", "budget", "stipend", "allowance", "reimbursement", "donation", "credit", "credits", "match",
  "referral", "funding", "sign", "raised", "revenue", "valuation", "investors", "savings", "option",
  "options",
  "share", "shares", "units", "rsus", "customers", "users", "members", "insurance", "voucher", "claims",
  "requests", "records", "patients", "employees", "people",
]
