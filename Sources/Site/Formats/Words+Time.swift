internal import Content

extension Words {
  /// `2 November 2026`.
  func date(_ date: CalendarDate) -> String {
    let day = date.day == 1 ? self("day-first") : String(date.day)
    return self("date", ["day": day, "month": self("month-\(date.month)"), "year": String(date.year)])
  }

  /// `6 months`.
  func span(_ span: TimeSpan) -> String { count(span.unit.rawValue, span.count) }

  /// `within 6 months`.
  func within(_ span: TimeSpan) -> String { count("within-\(span.unit.rawValue)", span.count) }

  /// `4 h 15 min`: the sum of several lengths of time, with the signs that all languages share.
  func total(minutes: Double) -> String {
    let whole = Int(minutes.rounded())
    let parts = [(whole / 60, "h"), (whole % 60, "min")].filter { $0.0 > 0 }
    return parts.map { "\($0.0)\u{A0}\($0.1)" }.joined(separator: " ")
  }
}
