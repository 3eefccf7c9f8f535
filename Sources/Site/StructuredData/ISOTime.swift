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

  /// The day of `2027-01-29` or of a time on it, such as `2027-01-29T23:59:59+01:00`; nil for anything else.
  static func day(_ text: String) -> CalendarDate? {
    guard let day = CalendarDate(text.prefix(10)) else { return nil }
    let rest = text.dropFirst(10)
    return rest.isEmpty || isTime(rest) ? day : nil
  }

  /// Whether a text is `T23:59`, `T23:59:59` or `T23:59:59.9`, with or without `Z` or an offset.
  private static func isTime(_ text: Substring) -> Bool {
    guard text.first == "T" else { return false }
    let clock = text.dropFirst().prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let zone = String(text.dropFirst(1 + clock.count))
    guard zone.isEmpty || UTCOffset(zone) != nil else { return false }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts[0].count == 2, parts[1].count == 2,
      let hours = Int(parts[0]), hours < 24, let minutes = Int(parts[1]), minutes < 60
    else { return false }
    guard parts.count == 3 else { return true }
    let whole = parts[2].prefix { $0 != "." }
    return whole.count == 2 && Double(parts[2]).map { $0 < 61 } ?? false
  }
}
