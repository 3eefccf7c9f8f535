internal import Text

/// A day of the Gregorian calendar.
///
/// Conversions to and from a count of days follow the proleptic calendar; the epoch is 1970-01-01.
package struct CalendarDate: Sendable, Hashable, Comparable {
  /// Year, month and day in one number, which orders as they do.
  private let code: UInt32

  /// The year, 1…9999.
  package var year: Int { Int(code >> 9) }
  /// The month, 1…12.
  package var month: Int { Int(code >> 5 & 0xF) }
  /// The day of the month, 1…31.
  package var day: Int { Int(code & 0x1F) }

  /// Makes a day; nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= CalendarDate.daysIn(month: month, of: year) else { return nil }
    self.init(checked: year, month, day)
  }

  private init(checked year: Int, _ month: Int, _ day: Int) {
    code = UInt32(year << 9 | month << 5 | day)
  }

  /// Reads `2026-11-02`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte.isASCIIDigit else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Makes a day from the days since 1970-01-01, clamped to the years 1…9999.
  package init(daysSinceEpoch: Int) {
    // 400 years have 146,097 days; years begin in March, so that the leap day is the last.
    let shifted = min(max(daysSinceEpoch, -719_162), 2_932_896) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      checked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The days since 1970-01-01.
  package var daysSinceEpoch: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day `count` days later, or earlier where negative.
  package func adding(days count: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: daysSinceEpoch + count)
  }

  /// `2026-11-02`.
  package var iso: String {
    String(unsafeUninitializedCapacity: 10) { digits in
      func write(_ number: Int, at place: Int, width: Int) {
        var rest = number
        for index in stride(from: place + width - 1, through: place, by: -1) {
          digits[index] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      write(year, at: 0, width: 4)
      digits[4] = UInt8(ascii: "-")
      write(month, at: 5, width: 2)
      digits[7] = UInt8(ascii: "-")
      write(day, at: 8, width: 2)
      return 10
    }
  }

  /// Orders by time.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.code < right.code
  }

  private static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
