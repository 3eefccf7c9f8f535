import Testing

@testable import Content

@Suite("values as people write them")
struct ValueTests {
  @Test(
    "lengths of time",
    arguments: [
      ("6 months", "6.0 months"), ("1 year", "1.0 years"), ("1.5 hours", "1.5 hours"),
      ("45  minutes", "45.0 minutes"),
      ("2 Weeks", "2.0 weeks"), ("1 days", "1.0 days"),
    ])
  func spans(_ text: String, _ expected: String) {
    #expect(TimeSpan(text).map { "\($0.count) \($0.unit.rawValue)" } == expected)
  }

  @Test(
    "what is no length of time",
    arguments: [
      "", "6", "months", "six months", "0 days", "-2 days", "1e3 days", "0x10 days", "nan days", "inf years",
      "1.2.3 days",
      "6 months ago", "6months", "6 moons", "1000000 years",
    ])
  func noSpans(_ text: String) { #expect(TimeSpan(text) == nil) }

  @Test("lengths of time are compared by what they last")
  func comparing() {
    #expect(TimeSpan(2, .weeks).minutes == TimeSpan(14, .days).minutes)
    #expect(TimeSpan(90, .minutes).minutes == TimeSpan(1.5, .hours).minutes)
    #expect(TimeSpan(12, .months).minutes == TimeSpan(1, .years).minutes)
  }

  @Test(
    "a number with its unit",
    arguments: [
      ("140 ms", 140.0, "ms"), ("3%", 3, "%"), ("99.5 %", 99.5, "%"), ("EUR 3.20", 3.2, "EUR"),
      ("2,000 requests a day", 2000, "requests a day"), ("1,234,567", 1_234_567, ""), ("-4 °C", -4, "°C"),
      ("−4 °C", -4, "°C"), ("$5", 5, "$"), ("7", 7, ""), ("0.05", 0.05, ""),
    ])
  func quantities(_ text: String, _ number: Double, _ unit: String) {
    #expect(Quantity(text).map { [$0.number.description, $0.unit] } == [number.description, unit])
  }

  @Test(
    "other texts are shown and not compared",
    arguments: ["", "none", "3 of 4", "from 3 to 4 ms", "about 3 ms", "two", "1 of the 3"])
  func noQuantities(_ text: String) { #expect(Quantity(text) == nil) }

  @Test(
    "names that may be an address",
    arguments: ["a", "9", "ml-engineer", "a--b", String(repeating: "a", count: 100)])
  func slugs(_ name: String) { #expect(isSlug(name)) }

  @Test(
    "names that may not",
    arguments: [
      "", "-", "-a", "a-", "A", "ml engineer", "ml_engineer", "ä", "a.b", "../a", "a/b", "ａ",
      String(repeating: "a", count: 101),
    ])
  func noSlugs(_ name: String) { #expect(!isSlug(name)) }

  @Test(
    "how far a clock is from UTC",
    arguments: [("Z", 0), ("+01:00", 60), ("-05:30", -330), ("+14:00", 840), ("-00:00", 0)])
  func offsets(_ text: String, _ minutes: Int) { #expect(UTCOffset(text)?.minutes == minutes) }

  @Test(
    "what is no distance from UTC",
    arguments: [
      "", "+1", "+1:00", "01:00", "+15:00", "+01:60", "+-1:00", "+0a:00", "+01.00", "CET", "+01:0٠",
    ])
  func noOffsets(_ text: String) { #expect(UTCOffset(text) == nil) }
}
