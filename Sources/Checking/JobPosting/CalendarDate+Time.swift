internal import Content

extension CalendarDate {
  /// The day of `2027-01-29` or of a time on it, such as `2027-01-29T23:59:59+01:00`; nil for anything else.
  ///
  /// Source: ISO 8601, as search engines read it.
  init?(ofTime text: String) {
    let rest = text.dropFirst(10)
    guard rest.isEmpty || CalendarDate.isTime(rest) else { return nil }
    self.init(text.prefix(10))
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
