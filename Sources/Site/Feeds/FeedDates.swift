internal import Content

extension CalendarDate {
  /// A time of RFC 3339 at the beginning of the day, where the company is: `2026-11-02T00:00:00+01:00`.
  func begins(_ offset: UTCOffset?) -> String { "\(iso)T00:00:00\(CalendarDate.suffix(offset))" }

  /// The last second of the day.
  func ends(_ offset: UTCOffset?) -> String { "\(iso)T23:59:59\(CalendarDate.suffix(offset))" }

  /// `Mon, 02 Nov 2026 00:00:00 GMT`, as RFC 5322 writes it.
  var mailDate: String {
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    // 1970-01-01 was a Thursday.
    let weekday = ((daysSinceEpoch % 7) + 7) % 7
    let parts = iso.split(separator: "-")
    return "\(days[weekday]), \(parts[2]) \(months[month - 1]) \(parts[0]) 00:00:00 GMT"
  }

  /// `11/2/2026`, as the United States write it.
  var americanDate: String { "\(month)/\(day)/\(year)" }

  private static func suffix(_ offset: UTCOffset?) -> String {
    guard let minutes = offset?.minutes, minutes != 0 else { return "Z" }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + ":" + two(abs(minutes) % 60)
  }
}

extension FeedSite {
  /// A time of RFC 3339 at the beginning of a day.
  func time(_ date: CalendarDate) -> String { date.begins(settings.utcOffset?.value) }

  /// When a feed last changed, by the days that the content says: those of its roles; where none is open, those of the
  /// roles that were, and the day on which one closed. A feed that never had one says 1970.
  func lastChange(_ edition: FeedEdition, _ scope: FeedScope) -> CalendarDate {
    let open = edition.roles(scope).compactMap { $0.lastChange(until: today) }.max()
    return open ?? edition.index.endedRoles(scope).compactMap { ending($0) }.max()
      ?? CalendarDate(daysSinceEpoch: 0)
  }

  private func ending(_ role: Role) -> CalendarDate? {
    var days = [role.lastChange(until: today)]
    if case .on(let last) = role.closes?.value, last < today { days.append(last.adding(days: 1)) }
    return days.compactMap { $0 }.max()
  }
}
