import Testing

@testable import Content

@Suite("days of the calendar")
struct CalendarDateTests {
  @Test(
    "a day that exists is read, and written as it was",
    arguments: ["0001-01-01", "1970-01-01", "2024-02-29", "2000-02-29", "2026-11-02", "9999-12-31"])
  func days(_ text: String) { #expect(CalendarDate(text)?.iso == text) }

  @Test(
    "anything else is no day",
    arguments: [
      "2026-02-31", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
      "0000-01-01",
      "2026-1-2", "26-11-02", "2026-11-02 ", " 2026-11-02", "2026/11/02", "02.11.2026", "+026-11-02",
      "２026-11-02", "",
    ])
  func others(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test("100,000 days in a row follow each other, and count back")
  func roundTrip() throws {
    var expected = try #require(CalendarDate("1899-12-31"))
    let first = expected.daysSinceEpoch
    for offset in 1...100_000 {
      let date = CalendarDate(daysSinceEpoch: first + offset)
      let next =
        CalendarDate(year: expected.year, month: expected.month, day: expected.day + 1)
        ?? CalendarDate(year: expected.year, month: expected.month + 1, day: 1)
        ?? CalendarDate(year: expected.year + 1, month: 1, day: 1)
      guard date == next, date.daysSinceEpoch == first + offset, expected < date else {
        Issue.record("\(date.iso) follows \(expected.iso)")
        return
      }
      expected = date
    }
    #expect(expected.iso == "2173-10-15")
  }

  @Test("days before 1970 and at the ends of time")
  func ends() {
    #expect(CalendarDate(daysSinceEpoch: 0).iso == "1970-01-01")
    #expect(CalendarDate(daysSinceEpoch: -1).iso == "1969-12-31")
    #expect(CalendarDate(daysSinceEpoch: 20_777).iso == "2026-11-20")
    #expect(CalendarDate(daysSinceEpoch: .min).iso == "0001-01-01")
    #expect(CalendarDate(daysSinceEpoch: .max).iso == "9999-12-31")
    #expect(CalendarDate("2024-02-28")?.adding(days: 2).iso == "2024-03-01")
    #expect(CalendarDate("2026-03-01")?.adding(days: -1).iso == "2026-02-28")
  }
}
