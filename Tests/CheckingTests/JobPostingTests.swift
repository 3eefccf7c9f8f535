import Diagnostics
import Testing

@testable import Checking

@Suite("job postings in pages")
struct JobPostingTests {
  /// The messages about a posting with some members in the place of others; nil takes one away.
  private func messages(_ changes: [String: String?], today: String = "2026-11-20", head: String = "") throws
    -> [String]
  {
    var members = [
      "title": #""Data Engineer""#, "description": #""<p>You run the pipelines.</p>""#,
      "datePosted": #""2026-11-02""#,
      "hiringOrganization": #"{"@type": "Organization", "name": "Berthwise"}"#,
      "jobLocation": #"{"@type": "Place", "address": {"@type": "PostalAddress", "addressCountry": "NL"}}"#,
    ]
    for (name, value) in changes { members[name] = value }
    let text = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
    let html = page(
      "<script type=\"application/ld+json\">{\"@type\": \"JobPosting\", \(text)}</script>", head: head)
    return try checked(["index.html": html], today: today).diagnostics.map { "\($0.severity): \($0.message)" }
  }

  @Test(
    "what is required and not there is an error",
    arguments: ["title", "description", "datePosted", "hiringOrganization", "jobLocation"])
  func required(_ name: String) throws {
    #expect(try messages([name: nil]) == ["error: the job posting has no `\(name)`"])
  }

  @Test(
    "one thing wrong, one finding",
    arguments: [
      ("title", #""Data Engineer at Berthwise""#, "warning: the title holds the company's name"),
      ("title", #""Data Engineer €90k""#, "warning: the title holds pay or special characters"),
      ("title", #""Data Engineer 2026-11-02""#, "warning: the title holds a date, a code or an amount"),
      ("description", #""Data Engineer""#, "error: the description only repeats the title"),
      ("datePosted", #""2 November 2026""#, "error: `datePosted` is no date as ISO 8601 has it"),
      (
        "validThrough", #""2026-11-19T23:59:59+01:00""#,
        "error: it ended on 2026-11-19, and the page still offers it"
      ),
      ("validThrough", #""2026-11-01""#, "error: it ends before it was posted"),
      ("hiringOrganization", "{}", "error: `hiringOrganization` has no `name`"),
      (
        "jobLocation", #"{"address": {"addressLocality": "Rotterdam"}}"#,
        "error: this address names no country"
      ),
      ("jobLocation", "{}", "error: this place has no `address`"),
      ("jobLocationType", #""REMOTE""#, "error: `jobLocationType` can only be `TELECOMMUTE`"),
      ("employmentType", #""FULL-TIME""#, "warning: this is no kind of employment that search engines know"),
      ("directApply", #""true""#, "warning: `directApply` is neither true nor false"),
      ("baseSalary", #"{"currency": "EUR"}"#, "warning: `baseSalary` has no `value`"),
      ("baseSalary", #"{"currency": "€", "value": 1}"#, "warning: this is no currency of ISO 4217"),
      (
        "baseSalary", #"{"currency": "EUR", "value": {"minValue": 2, "maxValue": 1, "unitText": "YEAR"}}"#,
        "warning: the range of pay ends below its start"
      ),
      (
        "baseSalary", #"{"currency": "EUR", "value": {"minValue": 2, "unitText": "YEAR"}}"#,
        "warning: the range of pay has only one end"
      ),
      (
        "baseSalary", #"{"currency": "EUR", "value": {"value": 2, "unitText": "year"}}"#,
        "warning: this is no unit of pay that search engines know"
      ),
    ])
  func wrong(_ name: String, _ value: String, _ message: String) throws {
    #expect(try messages([name: value]) == [message])
  }

  @Test("a remote job names where people may live, or has a place in a country")
  func remote() throws {
    let remote: [String: String?] = ["jobLocationType": #""TELECOMMUTE""#]
    #expect(try messages(remote) == [])
    #expect(
      try messages(remote.merging(["jobLocation": nil]) { $1 })
        == ["error: the job posting has no `applicantLocationRequirements`"])
    let area = #"[{"@type": "Country", "name": "NL"}, {"@type": "Country"}]"#
    #expect(
      try messages(remote.merging(["jobLocation": nil, "applicantLocationRequirements": area]) { $1 })
        == ["error: this area has no `name`"])
  }

  @Test("on its last day a job is still open")
  func lastDay() throws {
    #expect(try messages(["validThrough": #""2026-11-20""#]) == [])
  }

  @Test("a page that search engines leave out has no posting, and no page has two")
  func pages() throws {
    #expect(
      try messages([:], head: "<meta name=\"robots\" content=\"noindex\">")
        == ["warning: search engines are asked to leave this page out, and are told of its job"])
    let posting =
      #"{"@type": "JobPosting", "title": "A", "description": "B", "datePosted": "2026-11-02", "hiringOrganization": "C", "jobLocation": {"address": {"addressCountry": "NL"}}}"#
    let html = page("<script type=\"application/ld+json\">{\"@graph\": [\(posting), \(posting)]}</script>")
    #expect(
      try checked(["index.html": html]).diagnostics.map(\.message) == ["this page has another job posting"])
  }
}
