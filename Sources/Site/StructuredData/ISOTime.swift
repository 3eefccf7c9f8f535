internal import Content

/// Days and times as ISO 8601 writes them.
enum ISOTime {
  /// `2027-01-29T23:59:59+01:00`: the last second of a day; in UTC where no offset is known.
  static func endOfDay(_ day: CalendarDate, _ offset: UTCOffset?) -> String {
    "\(day.iso)T23:59:59\(text(offset?.minutes ?? 0))"
  }

  private static func text(_ minutes: Int) -> String {
    guard minutes != 0 else { return "Z" }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let size = abs(minutes)
    return "\(minutes < 0 ? "-" : "+")\(padded(size / 60)):\(padded(size % 60))"
  }
}
