internal import Content

extension FuzzTarget {
  /// Days, lengths of time, quantities and sums of money.
  static let values = FuzzTarget("values", longest: 64, dictionary: "values") { input, promises in
    let text = String(decoding: input, as: UTF8.self)
    if let date = CalendarDate(text) {
      promises.expect(date.iso == text, "\(text) is written \(date.iso)")
      promises.expect(
        CalendarDate(daysSinceEpoch: date.daysSinceEpoch) == date, "\(text) is another day when counted")
      if text != "9999-12-31" {
        promises.expect(date < date.adding(days: 1), "the day after \(text) comes before it")
      }
    }
    if input.count >= 4 {
      let days = Int(input[0]) << 16 | Int(input[1]) << 8 | Int(input[2]) - 719_162 + Int(input[3])
      let date = CalendarDate(daysSinceEpoch: days)
      promises.expect(CalendarDate(date.iso) == date, "\(date.iso) can't be read")
      promises.expect(
        (-719_162...2_932_896).contains(days) ? date.daysSinceEpoch == days : true, "day \(days) is another")
    }
    if let span = TimeSpan(text) {
      promises.expect(span.count > 0 && span.minutes.isFinite, "\(text) has no length")
      promises.expect(TimeSpan("\(span.count) \(span.unit.rawValue)") == span, "\(span) can't be read again")
    }
    if let quantity = Quantity(text) {
      promises.expect(quantity.number.isFinite, "\(text) has no number")
      let unit = quantity.unit
      // A unit that begins or ends with what belongs to a number would be read with it.
      if unit.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }), abs(quantity.number) < 1e15 {
        promises.expect(Quantity("\(quantity.number) \(unit)") == quantity, "\(quantity) can't be read again")
      }
    }
    for start in input.indices {
      guard let amount = MoneyAmount(input, at: start) else { continue }
      promises.expect(
        amount.bytes.lowerBound == start && amount.bytes.upperBound <= input.count && !amount.bytes.isEmpty,
        "an amount stands at \(amount.bytes)")
      promises.expect(amount.value.isFinite && amount.value >= 0, "an amount is \(amount.value)")
      if let end = amount.rangeEnd(input) {
        promises.expect(end <= input.count, "a range of amounts ends at \(end)")
      }
    }
  }
}
