import Testing

@testable import Exchange

@Suite("fields of boards")
struct BoardTests {
  @Test("Recruitee's places are all there")
  func places() throws {
    let text = try draft(
      """
      {"offer": {"id": 1, "title": "ML Engineer", "careers_url": "https://a.recruitee.com/o/ml", "city": "Ghent",
        "country_code": "BE", "locations": [{"city": "Ghent", "country_code": "BE"},
        {"city": "Lyon", "country_code": "FR"}]}}
      """
    ).text
    #expect(text.contains("    - {city: Ghent, country: BE}\n    - {city: Lyon, country: FR}\n"))
  }

  @Test("Lever's country is that of `location`, wherever that stands among all of them")
  func country() throws {
    let text = try draft(
      """
      [{"id": "1", "text": "ML Engineer", "country": "BE", "categories": {"location": "Kortrijk",
        "allLocations": ["Lyon, France", "Kortrijk"]}}]
      """
    ).text
    #expect(text.contains("    - {city: Lyon, country: FR}\n    - {city: Kortrijk, country: BE}\n"))
  }

  @Test("Ashby's parts of pay that are no salary keep their figures")
  func component() throws {
    let text = try draft(
      """
      {"jobs": [{"id": "1", "title": "ML Engineer", "jobUrl": "https://jobs.ashbyhq.com/a/1",
        "shouldDisplayCompensationOnJobPostings": true, "compensation": {"summaryComponents":
        [{"compensationType": "Bonus", "minValue": 4000, "maxValue": 6000}]}}]}
      """
    ).text
    #expect(text.contains("4000") && text.contains("6000"), "\(text)")
  }

  @Test(
    "a side of pay that is 0 is open",
    arguments: [
      (0, 70_000, "{max: 70000, currency: EUR, per: year}"),
      (60_000, 0, "{min: 60000, currency: EUR, per: year}"),
      (60_000, 60_000, "{amount: 60000, currency: EUR, per: year}"),
    ])
  func openSide(_ min: Int, _ max: Int, _ pay: String) throws {
    let text = try draft(
      """
      [{"id": "1", "text": "ML Engineer", "categories": {"location": "Ghent, Belgium"},
        "salaryRange": {"min": \(min), "max": \(max), "currency": "EUR", "interval": "per-year-salary"}}]
      """
    ).text
    #expect(text.contains("  pay: \(pay)"), "\(text)")
  }
}
