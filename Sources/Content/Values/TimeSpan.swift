internal import Text

/// A length of time as people write it: a number and a unit.
package struct TimeSpan: Sendable, Hashable {
  /// The unit of a length of time.
  package enum Unit: String, Sendable, CaseIterable {
    /// 60 seconds.
    case minutes
    /// 60 minutes.
    case hours
    /// A calendar day where dates are meant, a working day where work is.
    case days
    /// Seven days.
    case weeks
    /// A month of the calendar.
    case months
    /// A year of the calendar.
    case years

    /// The unit's length in minutes; a month counts as 30.4375 days, a year as 365.25.
    var minutes: Double {
      switch self {
      case .minutes: 1
      case .hours: 60
      case .days: 1440
      case .weeks: 10_080
      case .months: 43_830
      case .years: 525_960
      }
    }

    /// The unit of a word in small letters, in the plural or the singular.
    fileprivate init?(word: String) {
      switch word {
      case "minutes", "minute": self = .minutes
      case "hours", "hour": self = .hours
      case "days", "day": self = .days
      case "weeks", "week": self = .weeks
      case "months", "month": self = .months
      case "years", "year": self = .years
      default: return nil
      }
    }
  }

  /// How many of the unit; above zero.
  package let count: Double
  /// The unit.
  package let unit: Unit

  /// Makes a length of time.
  package init(_ count: Double, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `6 months`, `1 year`, `1.5 hours`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: " "))
    guard parts.count == 2, parts[0].allSatisfy({ $0 == UInt8(ascii: ".") || $0.isASCIIDigit }) else {
      return nil
    }
    guard let count = Double(String(Substring(parts[0]))), count > 0, count < 1_000_000 else { return nil }
    guard let unit = Unit(word: String(Substring(parts[1])).lowercased()) else { return nil }
    self.init(count, unit)
  }

  /// The length in minutes, for comparing and adding.
  package var minutes: Double { count * unit.minutes }
}
