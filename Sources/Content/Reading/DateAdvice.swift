internal import Text

extension Advice {
  /// What was meant by a text that is no day of the form 2027-03-01.
  static func date(_ text: String) -> Advice? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map { dropOrdinal($0.lowercased()) }
      .filter { !["of", "the"].contains($0) }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    if let index = parts.firstIndex(where: { month($0) != nil }), let month = month(parts[index]) {
      return named(month, parts.indices.filter { $0 != index }.compactMap { Int(parts[$0]) })
    }
    let numbers = parts.compactMap { $0.utf8.allSatisfy(\.isASCIIDigit) ? Int($0) : nil }
    guard numbers.count == parts.count else { return nil }
    if numbers[0] > 999 { return ordered(numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : nil) }
    guard numbers.count == 3, numbers[2] > 999 else { return nil }
    return yearLast(numbers[0], numbers[1], of: numbers[2], isDayFirst: text.contains("."))
  }

  /// `2027-3-1`, `2027-02-30`, `2027-03`.
  private static func ordered(_ year: Int, _ month: Int, _ day: Int?) -> Advice? {
    guard (1...9999).contains(year) else { return nil }
    guard (1...12).contains(month) else {
      return Advice(help: "write year-month-day: \(year)-03-01", reason: "and a year has 12 months")
    }
    guard let day else { return missingDay(year, month) }
    if let date = CalendarDate(year: year, month: month, day: day) { return write(date) }
    let name = monthNames[month - 1]
    let days = (28...31).last { CalendarDate(year: year, month: month, day: $0) != nil } ?? 31
    return Advice(
      help: "write a day that exists", reason: "and \(name) \(year) has \(days) days")
  }

  /// `1.3.2027`, where a point stands between the numbers, and `01/03/2027`, where either may be the day.
  private static func yearLast(_ first: Int, _ second: Int, of year: Int, isDayFirst: Bool) -> Advice? {
    let dayFirst = CalendarDate(year: year, month: second, day: first)
    let monthFirst = isDayFirst ? nil : CalendarDate(year: year, month: first, day: second)
    guard let dayFirst else { return monthFirst.map { write($0) } ?? ordered(year, second, first) }
    guard let monthFirst, monthFirst != dayFirst else { return write(dayFirst) }
    return Advice(
      help:
        "write \(dayFirst.iso) if \(words(dayFirst)) is meant, or \(monthFirst.iso) if it is \(words(monthFirst))"
    )
  }

  /// `March 1, 2027`, with the numbers that are left.
  private static func named(_ month: Int, _ numbers: [Int]) -> Advice? {
    guard let year = numbers.first(where: { $0 > 999 }), numbers.count <= 2 else { return nil }
    return ordered(year, month, numbers.first { $0 <= 999 })
  }

  private static func missingDay(_ year: Int, _ month: Int) -> Advice? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    return Advice(help: "write the day too: \(first.iso)", reason: "which says no day")
  }

  private static func write(_ date: CalendarDate) -> Advice {
    Advice(help: "write year-month-day: \(date.iso)", replacement: date.iso, isSafe: true)
  }

  private static func words(_ date: CalendarDate) -> String { "\(date.day) \(monthNames[date.month - 1])" }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  private static let germanMonthNames = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
  ]

  /// The number of a month by its English or German name or the first three letters of it, or more.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let index = monthNames.indices.first {
      monthNames[$0].lowercased().hasPrefix(word) || germanMonthNames[$0].hasPrefix(word)
    }
    return index.map { $0 + 1 }
  }

  /// `1st` is 1.
  private static func dropOrdinal(_ word: String) -> String {
    let digits = word.prefix { $0.isNumber }
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
      ? String(digits) : word
  }
}
