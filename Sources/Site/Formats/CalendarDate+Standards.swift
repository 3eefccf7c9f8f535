internal import Content

/// Days as feeds, job boards and search engines write them.
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
