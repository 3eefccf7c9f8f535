import TestSupport
import Testing
import Text

@testable import Site

@Suite("what search engines read of a role")
struct JobPostingTests {
  private static let role = "content/roles/arrivals.yaml"
  private static let location = """
    location:
      workplace: hybrid
      onsite-days: 2
      places: [{city: Berlin, country: DE}]

    """

  /// The posting of the base site's role with some lines of it replaced.
  private func posting(_ changes: KeyValuePairs<String, String>, drafts: Bool = false) throws -> JSONValue? {
    try site(changes, drafts: drafts)["/roles/arrivals/"].linkedData("JobPosting")
  }

  private func site(_ changes: KeyValuePairs<String, String>, drafts: Bool = false) throws -> BuiltSite {
    var tree = Repository.baseSite.with(["content/stories/the-ring-road.md": nil])
      .replacing("(/stories/the-ring-road/)", with: "(/teams/)", in: JobPostingTests.role)
      .with(["content/roles/arrivals.de.yaml": nil])
    for (old, new) in changes { tree = tree.replacing(old, with: new, in: JobPostingTests.role) }
    return try BuiltSite(tree, drafts: drafts)
  }

  private func json(_ property: String, _ changes: KeyValuePairs<String, String> = [:]) throws -> String? {
    try posting(changes)?[property]?.json
  }

  @Test("a role says all that a posting needs, in the words of its page")
  func whole() throws {
    let posting = try #require(try posting(["team: forecasts": "team: forecasts\nrequisition: ENG-7"]))
    guard case .object(var members) = posting else { return }
    members.removeAll { $0.name == "description" }
    #expect(
      JSONValue.object(members).json == #"""
        {"@context":"https://schema.org","@type":"JobPosting","title":"ML Engineer, Arrivals",\#
        "url":"https://careers.example.org/roles/arrivals/",\#
        "identifier":{"@type":"PropertyValue","name":"Example","value":"ENG-7"},\#
        "datePosted":"2026-11-02","validThrough":"2027-01-29T23:59:59Z",\#
        "hiringOrganization":{"@type":"Organization","name":"Example","sameAs":"https://example.org",\#
        "logo":"https://careers.example.org/assets/logo.svg"},"employmentType":"FULL_TIME",\#
        "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Berlin",\#
        "addressCountry":"DE"}},"baseSalary":{"@type":"MonetaryAmount","currency":"EUR",\#
        "value":{"@type":"QuantitativeValue","minValue":80000,"maxValue":100000,"unitText":"YEAR"}}}
        """#)
  }

  @Test("the description is in four elements, and has the role's page in its order")
  func description() throws {
    let html = try #require(
      try posting([
        "  Every third forecast":
          "  1. Every *third* `<b>` [forecast](/teams/)\n\n  ## So\n\n  Every third forecast"
      ])?["description"]?.text)
    #expect(
      html.hasPrefix(
        """
        <p>Bus arrivals are right to the minute.</p><p>The problem</p><ul>
        <li>Every third &lt;b&gt; forecast</li>
        </ul>
        <p>So</p>
        <p>Every third forecast is off by more than two minutes. Read why.</p>
        <p>What success looks like</p><ul><li>6 months<br>Forecasts are closer<br>median error<br>from 120 s to 60 s</li>\
        <li>12 months<br>Serving costs less<br>cost a month<br>from 3000 EUR to 2000 EUR</li></ul>\
        <p>What you will do</p><ul><li>Train the arrival model.</li><li>Serve it.</li></ul>\
        <p>Must-haves</p><ul><li>Has put a model into production.</li></ul>
        """))
  }

  @Test("a text can neither end its script nor its element")
  func hostile() throws {
    let site = try site(["Serve it.": "\"Serve </script><script>alert(1)</script> it & <!-- rest.\""])
    let page = site["/roles/arrivals/"]
    #expect(
      page.between("<script", "</script>").allSatisfy { $0.hasPrefix(" type=\"application/ld+json\">{") })
    let description = try page.linkedData("JobPosting")?["description"]?.text ?? ""
    #expect(
      description.contains(
        "<li>Serve &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; it &amp; &lt;!-- rest.</li>"))
    #expect(page.between("ld+json\">", "</script>").allSatisfy { !$0.contains { "<>&".contains($0) } })
  }

  @Test(
    "the last day ends where the company is; without one nothing is said",
    arguments: [("+05:30", "+05:30"), ("-11:00", "-11:00"), ("Z", "Z")])
  func validThrough(_ offset: String, _ written: String) throws {
    let tree = Repository.baseSite.replacing(
      "format: 1", with: "format: 1\nutc-offset: \"\(offset)\"", in: "content/site.yaml")
    let posting = try BuiltSite(tree)["/roles/arrivals/"].linkedData("JobPosting")
    #expect(posting?["validThrough"]?.text == "2027-01-29T23:59:59\(written)")
    #expect(try json("validThrough", ["closes: 2027-01-29": "closes: rolling"]) == nil)
    #expect(try json("validThrough", ["closes: 2027-01-29\n": ""]) == nil)
  }

  @Test("only work that is all done from home is telecommuting, from the countries that the page names")
  func remote() throws {
    let remote: KeyValuePairs = [
      JobPostingTests.location:
        "location: {workplace: remote, remote-from: [NO, US-CO], places: [{city: Berlin, country: DE}]}\n"
    ]
    #expect(try json("jobLocationType", remote) == #""TELECOMMUTE""#)
    #expect(
      try json("applicantLocationRequirements", remote)
        == #"[{"@type":"Country","name":"Norway"},{"@type":"State","name":"CO, United States"}]"#)
    #expect(try json("jobLocation", remote) == nil)
    let unbounded: KeyValuePairs = [
      JobPostingTests.location: "location: {workplace: remote, places: [{city: Berlin, country: DE}]}\n"
    ]
    #expect(try json("applicantLocationRequirements", unbounded) == #"{"@type":"Country","name":"Germany"}"#)
    #expect(try json("jobLocation", unbounded)?.contains("Berlin") == true)
    #expect(try json("jobLocationType") == nil)
    #expect(
      try json("applicantLocationRequirements", ["  onsite-days: 2": "  remote-from: [DE]"]) == nil)
  }

  @Test("all offices are there, with all that is known of their addresses, and the page shows them")
  func places() throws {
    let changes: KeyValuePairs = [
      "[{city: Berlin, country: DE}]":
        "[{city: Hamburg, region: Hamburg, postal-code: \"20457\", street: Kai 3, country: DE}, {city: Oslo, country: \"NO\"}]"
    ]
    let page = try site(changes)["/roles/arrivals/"]
    #expect(
      try page.linkedData("JobPosting")?["jobLocation"]?.json == #"""
        [{"@type":"Place","address":{"@type":"PostalAddress","streetAddress":"Kai 3",\#
        "addressLocality":"Hamburg","addressRegion":"Hamburg","postalCode":"20457","addressCountry":"DE"}},\#
        {"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Oslo","addressCountry":"NO"}}]
        """#)
    #expect(page.contains("<dt>Address</dt><dd>Kai 3, 20457 Hamburg, Germany; Oslo, Norway</dd>"))
  }

  @Test(
    "pay is one figure or a range with two ends, and left out where it is neither",
    arguments: [
      (
        "{amount: 40.5, currency: USD, per: hour}",
        #"{"@type":"QuantitativeValue","value":40.5,"unitText":"HOUR"}"#
      ),
      (
        "{min: 9, max: 9, currency: USD, per: day}",
        #"{"@type":"QuantitativeValue","value":9,"unitText":"DAY"}"#
      ),
      (
        "[{min: 5, max: 6, currency: EUR, per: month, level: mid}, {amount: 8, currency: EUR, per: month, level: senior}]",
        #"{"@type":"QuantitativeValue","minValue":5,"maxValue":8,"unitText":"MONTH"}"#
      ),
      ("{min: 50000, currency: EUR, per: year}", nil), ("{max: 50000, currency: EUR, per: year}", nil),
      (
        "[{min: 5, max: 6, currency: EUR, per: year, level: mid}, {min: 5, max: 6, currency: USD, per: year, level: senior}]",
        nil
      ),
    ] as [(String, String?)])
  func pay(_ pay: String, _ value: String?) throws {
    let posting = try posting(["{min: 80000, max: 100000, currency: EUR, per: year}": pay])
    #expect(posting != nil)
    #expect(posting?["baseSalary"]?["value"]?.json == value)
  }

  @Test("kinds of contract, benefits, hours and the like are told as the role tells them")
  func terms() throws {
    let changes: KeyValuePairs = [
      "employment: {type: full-time}":
        "employment: {type: [full-time, part-time, contractor, temporary, intern]}\nconditions: {hours: 38 a week}\nopenings: 2\nstarts: 2027-02-01",
      "  pay:": "  benefits: [30 days of leave, A pension]\n  pay:",
    ]
    #expect(
      try json("employmentType", changes) == #"["FULL_TIME","PART_TIME","CONTRACTOR","TEMPORARY","INTERN"]"#)
    #expect(try json("jobBenefits", changes) == #"["30 days of leave","A pension"]"#)
    #expect(try json("workHours", changes) == #""38 a week""#)
    #expect(try json("totalJobOpenings", changes) == "2")
    #expect(try json("jobStartDate", changes) == #""2027-02-01""#)
  }

  @Test("applying is direct where the role says so and names the address")
  func direct() throws {
    #expect(try json("directApply") == nil)
    #expect(try json("directApply", ["takes: 10": "direct: true, takes: 10"]) == "true")
    #expect(try json("directApply", ["takes: 10": "direct: false, takes: 10"]) == nil)
    let mail: KeyValuePairs = ["url: \"https://jobs.example.org/7\"": "email: a@example.org, direct: true"]
    #expect(try posting(mail) != nil)
    #expect(try json("directApply", mail) == nil)
  }

  @Test(
    "there is no posting of a role that nobody can apply for now",
    arguments: [
      ("level: senior", "status: paused"), ("level: senior", "status: filled"),
      ("level: senior", "status: closed"), ("closes: 2027-01-29", "closes: 2026-11-19"),
      ("apply: {url: \"https://jobs.example.org/7\", takes: 10 minutes, reply-within: 5 days}\n", ""),
    ])
  func none(_ old: String, _ new: String) throws {
    let page = try site([old: new])["/roles/arrivals/"]
    #expect(page.contains("<h1>ML Engineer, Arrivals</h1>"))
    #expect(try page.linkedData().map { $0["@type"]?.text } == ["BreadcrumbList"])
  }

  @Test(
    "what only a draft's authors see is no posting",
    arguments: [("level: senior", "status: draft"), ("posted: 2026-11-02", "posted: 2026-11-21")])
  func drafts(_ old: String, _ new: String) throws {
    let page = try site([old: new], drafts: true)["/roles/arrivals/"]
    #expect(page.contains("<h1>ML Engineer, Arrivals</h1>"))
    #expect(try page.linkedData("JobPosting") == nil)
  }

  @Test("figures that stay off the page stay out of the posting")
  func privateFigures() throws {
    let html = try posting(["to: 60 s": "to: 60 s, private: [from]"])?["description"]?.text ?? ""
    #expect(html.contains("<br>to 60 s</li>"))
    #expect(!html.contains("120 s"))
  }

  @Test("a translated role has a posting of its own, in its own words")
  func translated() throws {
    let posting = try BuiltSite(Repository.baseSite)["/de/roles/arrivals/"].linkedData("JobPosting")
    #expect(posting?["title"]?.text == "ML Engineer (m/w/d), Ankünfte")
    #expect(posting?["url"]?.text == "https://careers.example.org/de/roles/arrivals/")
    #expect(posting?["description"]?.text?.contains("<p>Must-haves</p>") == false)
    #expect(posting?["description"]?.text?.contains("<li>Trainiere das Modell.</li>") == true)
  }
}
