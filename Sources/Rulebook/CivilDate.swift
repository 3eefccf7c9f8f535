extension Rulebook {
  /// A month of a year.
  public struct Month: Comparable, Hashable, Sendable {
    /// The year, as in 2026.
    public let year: Int

    /// The month, 1 to 12.
    public let month: Int

    /// A month by its numbers; nil where the calendar has no such month.
    init?(year: Int, month: Int) {
      guard (1...12).contains(month) else { return nil }
      self.year = year
      self.month = month
    }

    /// Reads `2026-11`; nil where that is no month.
    public init?(_ text: some StringProtocol) {
      guard let numbers = Rulebook.numbers(text, count: 2), (1...12).contains(numbers[1]) else { return nil }
      year = numbers[0]
      month = numbers[1]
    }

    /// Whether a month is before another.
    public static func < (one: Month, other: Month) -> Bool {
      (one.year, one.month) < (other.year, other.month)
    }
  }

  /// A day of the calendar.
  public struct Day: Comparable, Hashable, Sendable {
    /// The year, as in 2026.
    public let year: Int

    /// The month, 1 to 12.
    public let month: Int

    /// The day of the month, from 1.
    public let day: Int

    /// A day by its numbers; nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
      guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...lengths[month - 1]).contains(day) else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }

    /// Reads `2026-11-20`; nil where that is no day.
    public init?(_ text: some StringProtocol) {
      guard let numbers = Rulebook.numbers(text, count: 3) else { return nil }
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// Whether a day is before another.
    public static func < (one: Day, other: Day) -> Bool {
      (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
  }

  /// The numbers between hyphens: four digits, then two each.
  fileprivate static func numbers(_ text: some StringProtocol, count: Int) -> [Int]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == count else { return nil }
    var numbers: [Int] = []
    for (index, part) in parts.enumerated() {
      guard part.utf8.count == (index == 0 ? 4 : 2), part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
