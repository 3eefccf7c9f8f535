import Testing

@testable import Exchange

@Suite("a JobPosting")
struct LinkedTests {
  private func text(_ members: String) throws -> String {
    try draft(
      """
      {"@type": "JobPosting", "title": "ML Engineer, Weeds", "url": "https://a.example/1", \(members)}
      """
    ).text
  }

  @Test(
    "keeps its fields, whichever form they have",
    arguments: [
      (
        #""baseSalary": {"currency": "EUR", "minValue": 60000, "maxValue": "70,000", "unitText": "YEAR"}"#,
        "pay: {min: 60000, max: 70000, currency: EUR, per: year}"
      ),
      (
        #""baseSalary": {"currency": "EUR", "value": 5000, "unitText": "MONTH"}"#,
        "pay: {amount: 5000, currency: EUR, per: month}"
      ),
      (#""baseSalary": "60,000 euros""#, "# | baseSalary: 60,000 euros"),
      (
        #""baseSalary": {"currency": "EUR", "value": {"minValue": "sixty", "unitText": "YEAR"}}"#,
        "# | baseSalary.value.minValue: sixty"
      ),
      (
        #""applicantLocationRequirements": "Germany", "jobLocationType": ["TELECOMMUTE"]"#,
        "remote-from: [DE]"
      ),
      (#""identifier": 4711"#, "requisition: "),
      (#""identifier": ["R-17", "R-18"]"#, "# | identifier: R-18"),
      (
        #""jobLocation": {"address": {"streetAddress": "Weidestr. 2", "addressRegion": "HH"}}"#,
        "# | jobLocation.address.streetAddress: Weidestr. 2"
      ),
      (
        #""jobLocation": {"name": "Hub North", "address": "Ghent, Belgium"}"#,
        "# | jobLocation.name: Hub North"
      ),
      (
        #""description": "No degree is needed. You use Python.", "qualifications": "Python degree needed""#,
        "Python degree needed"
      ),
    ])
  func fields(_ members: String, _ kept: String) throws {
    let text = try text(members)
    #expect(text.contains(kept), "\(text)")
  }

  @Test("that is no JSON is told with its place")
  func broken() throws {
    let page = "<html><script type=\"application/ld+json\">{\"@type\": \"JobPosting\", }</script></html>"
    let problem = #expect(throws: ImportProblem.self) { try drafts(page) }
    #expect(problem?.message.hasPrefix("the data in this page is not JSON: ") == true)
    #expect(problem?.place != nil)
  }
}
