package import Diagnostics
internal import Markdown
internal import Rulebook
internal import Text

/// A figure or a range of pay in a posting.
package struct PayMention: Sendable, Equatable {
  /// The words, from the first figure to the last, currency included.
  package var place: SourceRange
  /// The lowest figure; nil for `up to`.
  package var min: Double?
  /// The highest figure; nil for `from`.
  package var max: Double?
  /// The currency's code: `EUR`. A dollar sign alone is taken for the dollar of the United States.
  package var currency: String
  /// What the figure is for; nil where nothing near it tells.
  package var period: PayPeriod?

  /// All that a statement names.
  static func all(in statement: Posting.Statement) -> [PayMention] {
    let bytes = Array(statement.text.utf8)
    let words = WordSpan.all(in: bytes).map(\.word)
    let all = Set(words)
    let general = period(among: words)
    var mentions: [PayMention] = []
    var index = 0
    while index < bytes.count {
      guard let first = MoneyAmount(bytes, at: index) else {
        index += 1
        continue
      }
      index = first.bytes.upperBound
      let second = first.rangeEnd(bytes).flatMap { MoneyAmount(bytes, at: $0) }
      if let second { index = second.bytes.upperBound }
      let named = [second, first].compactMap { $0 }
      let certain = named.first(where: \.isCertain) ?? named.first { $0.currency != nil }
      guard let currency = certain?.currency, !first.isHuge, !(second?.isHuge ?? false),
        isPay(isRange: second != nil, all, statement.kind)
      else { continue }
      var low = first.value
      if let second, second.isThousands, !first.isThousands, low < 1_000 { low *= 1_000 }
      let range = first.bytes.lowerBound..<index
      let place = statement.block.range(of: range)
      let period = period(after: index, bytes) ?? general
      var mention = PayMention(
        place: place, min: low, max: second?.value ?? low, currency: currency, period: period)
      if second == nil { mention.open(before: bytes[..<range.lowerBound], after: bytes[index...]) }
      mentions.append(mention)
    }
    return mentions
  }

  /// Takes an end away that `up to` and `from` leave open.
  private mutating func open(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    let words = WordSpan.all(in: before.suffix(40)).suffix(2).map(\.word)
    if words == ["up", "to"] { min = nil }
    if words.last == "from" || words == ["starting", "at"] || after.first == UInt8(ascii: "+") { max = nil }
  }

  /// Whether an amount is pay rather than a budget or what investors gave.
  private static func isPay(isRange: Bool, _ all: Set<String>, _ kind: Posting.Kind) -> Bool {
    guard all.isDisjoint(with: ["funding", "raised", "revenue", "valuation", "investors", "savings"]) else {
      return false
    }
    if isRange || kind == .pay { return true }
    let isExtra = !all.isDisjoint(with: [
      "budget", "stipend", "allowance", "reimbursement", "bonus", "donation", "credit", "match", "referral",
    ])
    return !isExtra
      && !all.isDisjoint(with: ["salary", "salaries", "pay", "compensation", "wage", "ote", "gehalt"])
  }

  private static func period(after index: Int, _ bytes: [UInt8]) -> PayPeriod? {
    let near = WordSpan.all(in: bytes[index...].prefix(30)).prefix(3).map(\.word)
    return period(among: near)
  }

  private static func period(among words: [String]) -> PayPeriod? {
    for word in words {
      switch word {
      case "hour", "hourly", "hr": return .hour
      case "day", "daily": return .day
      case "week", "weekly": return .week
      case "month", "monthly": return .month
      case "year", "yearly", "yr", "annum", "annual", "annually", "jahr": return .year
      default: continue
      }
    }
    return nil
  }
}
