import TestSupport
import Testing

@testable import Content
@testable import Site

@Suite("the lists for job boards")
struct JobBoardTests {
  private static let role = "content/roles/arrivals.yaml"
  private static let contact = Repository.baseSite.replacing(
    "reply-within: 5 days}", with: "reply-within: 5 days, contact: {name: Noor, email: noor@example.org}}",
    in: role)

  @Test("Indeed gets the fields that it asks for, in sections")
  func indeed() throws {
    let site = try BuiltSite(Repository.baseSite)
    let list = try site.xml("indeed.xml")
    #expect(list.name == "source")
    #expect(list.only("publisher") == "Example")
    #expect(list.only("lastBuildDate") == "Mon, 02 Nov 2026 00:00:00 GMT")
    let job = try #require(list["job"].first)
    #expect(list["job"].count == 1)
    let expected: KeyValuePairs = [
      "title": "ML Engineer, Arrivals", "date": "2026-11-02T00:00:00Z", "referencenumber": "arrivals.berlin",
      "requisitionid": "arrivals", "url": "https://careers.example.org/roles/arrivals/", "company": "Example",
      "city": "Berlin", "country": "DE", "salary": "€80,000–100,000 a year", "jobtype": "fulltime",
      "category": "ML Engineer, Forecasts", "expirationdate": "2027-01-29T23:59:59Z",
      "remotetype": "Hybrid remote", "lastactivitydate": "2026-11-02T00:00:00Z",
    ]
    for (name, text) in expected { #expect(job.only(name) == text) }
    #expect(job.only("description").contains("<p><strong>Must-haves</strong></p>\n<ul>\n<li>Has put a model"))
    #expect(site.files["indeed.xml"]?.contains("<title><![CDATA[ML Engineer, Arrivals]]></title>") == true)
  }

  @Test("LinkedIn gets the fields that it asks for")
  func linkedIn() throws {
    let list = try BuiltSite(JobBoardTests.contact).xml("linkedin.xml")
    #expect(list.only("expectedJobCount") == "1")
    let job = try #require(list["job"].first)
    let expected: KeyValuePairs = [
      "partnerJobId": "arrivals.berlin", "company": "Example", "title": "ML Engineer, Arrivals",
      "applyUrl": "https://jobs.example.org/7", "location": "Berlin, Germany", "city": "Berlin",
      "country": "DE",
      "posterEmail": "noor@example.org", "workplaceTypes": "Hybrid", "experienceLevel": "MID_SENIOR_LEVEL",
      "jobtype": "FULL_TIME", "listDate": "11/2/2026", "expirationDate": "1/29/2027",
    ]
    for (name, text) in expected { #expect(job.only(name) == text) }
    let salary = try #require(job["salaries"].first?["salary"].first)
    #expect(salary["lowEnd"].map { $0.only("amount") + $0.only("currencyCode") } == ["80000EUR"])
    #expect(salary["highEnd"].map { $0.only("amount") } == ["100000"])
    #expect(salary.only("period") == "YEARLY")
  }

  @Test(
    "a role that lacks what a board asks for is named in a remark, and by the build if the feed is asked for")
  func lacking() throws {
    let site = try BuiltSite(Repository.baseSite)
    #expect(try site.xml("linkedin.xml")["job"].isEmpty)
    #expect(
      site.files["linkedin.xml"]?.contains("<!-- left out: arrivals names no e-mail address -->") == true)
    #expect(site.omissions == [])
    let named = JobBoardTests.contact.replacing(
      "as-of:", with: "feeds: [atom, indeed, linkedin]\nas-of:", in: "content/site.yaml"
    ).replacing("posted: 2026-11-02\n", with: "", in: JobBoardTests.role)
    let asked = try BuiltSite(named)
    #expect(
      asked.omissions.map { "\($0.file): \($0.role) \($0.lack)" } == [
        "feed.xml: arrivals has neither `posted` nor `confirmed`", "indeed.xml: arrivals has no `posted`",
      ])
    #expect(asked.files["roles.json"] == nil)
    let nowhere = try BuiltSite(
      named.replacing("  places: [{city: Berlin, country: DE}]\n", with: "", in: JobBoardTests.role))
    #expect(nowhere.files["linkedin.xml"]?.contains("<!-- left out: arrivals names no place -->") == true)
  }

  @Test(
    "a role is listed once for each office, with the pay there, or for each country that one may work from")
  func places() throws {
    let offices = JobBoardTests.contact
      .replacing(
        "[{city: Berlin, country: DE}]",
        with: "[{city: Zürich, country: CH}, {city: Denver, country: US, region: CO}]", in: JobBoardTests.role
      )
      .replacing(
        "pay: {min: 80000, max: 100000, currency: EUR, per: year}",
        with: "pay: [{amount: 9000.5, currency: CHF, per: month, places: [Zürich]}, "
          + "{min: 60, currency: USD, per: hour, places: [Denver]}]", in: JobBoardTests.role)
    let site = try BuiltSite(offices)
    #expect(site.findings == [])
    let indeed = try site.xml("indeed.xml")["job"]
    #expect(indeed.map { $0.only("referencenumber") } == ["arrivals.zuerich", "arrivals.denver"])
    #expect(indeed.map { $0.only("salary") } == ["9,000.50\u{A0}CHF a month", "from $60 an hour"])
    #expect(indeed[1].only("state") == "CO")
    let linkedIn = try site.xml("linkedin.xml")["job"]
    #expect(linkedIn.map { $0.only("location") } == ["Zürich, Switzerland", "Denver, CO"])
    #expect(linkedIn[0]["salaries"][0]["salary"][0]["lowEnd"][0].only("amount") == "9000.50")
    #expect(linkedIn[1]["salaries"][0]["salary"][0]["highEnd"].isEmpty)
    let remote = JobBoardTests.contact.replacing(
      "workplace: hybrid\n  onsite-days: 2", with: "workplace: remote\n  remote-from: [FR, US-CO]",
      in: JobBoardTests.role)
    let anywhere = try BuiltSite(remote)
    let jobs = try anywhere.xml("indeed.xml")["job"]
    #expect(jobs.map { $0.only("referencenumber") } == ["arrivals.fr", "arrivals.us-co"])
    #expect(jobs.map { $0.only("remotetype") } == ["Fully remote", "Fully remote"])
    #expect(jobs[0]["city"].isEmpty)
    #expect(
      try anywhere.xml("linkedin.xml")["job"].map { $0.only("location") } == ["France", "CO, United States"])
  }

  @Test("a job expires on LinkedIn within 1 to 90 days, or does not say")
  func expiry() throws {
    func expires(_ closes: String) throws -> [ParsedXML] {
      let tree = JobBoardTests.contact.replacing(
        "closes: 2027-01-29", with: "closes: \(closes)", in: JobBoardTests.role)
      return try #require(try BuiltSite(tree).xml("linkedin.xml")["job"].first)["expirationDate"]
    }
    #expect(try expires("2026-11-20").isEmpty)
    #expect(try expires("2026-11-21").map(\.text) == ["11/21/2026"])
    #expect(try expires("2027-02-18").map(\.text) == ["2/18/2027"])
    #expect(try expires("2027-02-19").isEmpty)
    #expect(try expires("rolling").isEmpty)
  }

  @Test("a name of more than 40 characters is cut, and stays one of its own")
  func identifiers() {
    #expect(LinkedInFeed.identifier("arrivals.berlin") == "arrivals.berlin")
    let long = LinkedInFeed.identifier("senior-ml-engineer-arrivals-forecasts.rotterdam")
    #expect(long.count == 40)
    #expect(long.hasPrefix("senior-ml-engineer-arri-"))
    #expect(long != LinkedInFeed.identifier("senior-ml-engineer-arrivals-forecasts.hamburg-2"))
  }

  @Test("who applies by e-mail does so from the page; an address that no page shows is in no list")
  func email() throws {
    let byMail = Repository.baseSite.replacing(
      "url: \"https://jobs.example.org/7\"", with: "email: jobs@example.org", in: JobBoardTests.role)
    let job = try #require(try BuiltSite(byMail).xml("linkedin.xml")["job"].first)
    #expect(job.only("posterEmail") == "jobs@example.org")
    #expect(job.only("applyUrl") == "https://careers.example.org/roles/arrivals/")
    let nobody = Repository.baseSite.replacing(
      "apply: {url: \"https://jobs.example.org/7\", takes: 10 minutes, reply-within: 5 days}",
      with: "apply: {contact: {name: Noor, email: noor@example.org}}", in: JobBoardTests.role)
    for (path, text) in try BuiltSite(nobody).files { #expect(!text.contains("noor@example.org"), "\(path)") }
  }

  @Test("hostile text stays text, and ends no section")
  func hostile() throws {
    let tree = JobBoardTests.contact
      .replacing(
        "title: ML Engineer, Arrivals", with: "title: \"R&D <b> ]]> engineer\"", in: JobBoardTests.role
      )
      .replacing(
        "Train the arrival model.", with: "\"x ]]> y & z < 1 <script> &lt; 'q'\"", in: JobBoardTests.role)
    let site = try BuiltSite(tree)
    for path in ["indeed.xml", "linkedin.xml"] {
      let job = try #require(try site.xml(path)["job"].first)
      #expect(job.only("title") == "R&D <b> ]]> engineer")
      #expect(job.only("description").contains("<li>x ]]> y & z < 1 &lt;script> &amp;lt; 'q'</li>"))
    }
  }

  @Test("boards get plain HTML: no links, pictures or code, and headings as strong words")
  func html() {
    let html =
      "<h4 id=\"a\">A &amp; B</h4>\n<p><a href=\"x\" title=\"&gt;\">l</a><br /><code>c</code><img src=\"y\" alt=\"z\"></p>"
    func reduced(_ html: String) -> String {
      String(decoding: reducedHTML(Array(html.utf8), for: .jobBoards), as: UTF8.self)
    }
    #expect(reduced(html) == "<p><strong>A & B</strong></p>\n<p>l<br>c</p>")
    #expect(reduced("<pre><code>a &lt; b</code></pre><hr><em>e</em>") == "<p>a < b</p><em>e</em>")
  }

  @Test("days are written as each format wants them")
  func dates() throws {
    let day = try #require(CalendarDate("2024-02-29"))
    #expect(day.mailDate == "Thu, 29 Feb 2024 00:00:00 GMT")
    #expect(day.americanDate == "2/29/2024")
    #expect(day.begins(nil) == "2024-02-29T00:00:00Z")
    #expect(day.ends(UTCOffset("-09:30")) == "2024-02-29T23:59:59-09:30")
    #expect(try #require(CalendarDate("1969-12-31")).mailDate == "Wed, 31 Dec 1969 00:00:00 GMT")
  }
}
