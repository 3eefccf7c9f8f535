import TestSupport
import Testing

@testable import Site

@Suite("the Atom feeds")
struct AtomFeedTests {
  @Test("a feed has all that RFC 4287 asks for, and each entry too")
  func elements() throws {
    let feed = try BuiltSite(Repository.baseSite).xml("feed.xml")
    #expect(feed.name == "feed")
    #expect(feed.attributes == ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"])
    #expect(feed.only("id") == "https://careers.example.org/feed.xml")
    #expect(feed.only("title") == "Open roles at Example")
    #expect(feed.only("subtitle") == "We say when the bus comes.")
    #expect(feed.only("updated") == "2026-11-02T00:00:00Z")
    #expect(feed["author"].map { $0.only("name") } == ["Example"])
    #expect(
      feed["link"].map(\.attributes) == [
        ["rel": "self", "type": "application/atom+xml", "href": "https://careers.example.org/feed.xml"],
        [
          "rel": "alternate", "type": "text/html", "hreflang": "en",
          "href": "https://careers.example.org/roles/",
        ],
      ])
    let entry = try #require(feed["entry"].first)
    #expect(feed["entry"].count == 1)
    #expect(entry.only("id") == "https://careers.example.org/roles/arrivals/")
    #expect(entry.only("title") == "ML Engineer, Arrivals")
    #expect(entry.only("updated") == "2026-11-02T00:00:00Z")
    #expect(entry.only("published") == "2026-11-02T00:00:00Z")
    #expect(entry["link"].map { $0.attributes["href"] } == ["https://careers.example.org/roles/arrivals/"])
    #expect(entry["category"].map(\.attributes) == [["term": "ml-engineer", "label": "ML Engineer"]])
    #expect(entry.only("summary") == "Bus arrivals are right to the minute.")
    #expect(entry["content"].map(\.attributes) == [["type": "html"]])
  }

  @Test("the content is the role in HTML, with whole addresses")
  func content() throws {
    let feed = try BuiltSite(Repository.baseSite).xml("feed.xml")
    let html = try #require(feed["entry"].first).only("content")
    #expect(html.contains("<li><strong>Pay</strong> €80,000–100,000 a year</li>"))
    #expect(html.contains("<li><strong>Workplace</strong> Hybrid (2 days on site a week)</li>"))
    #expect(html.contains("<h3>The problem</h3>\n<p>Every third forecast is off by more than two minutes."))
    #expect(
      html.contains("<a href=\"https://careers.example.org/stories/the-ring-road/\" rel=\"noopener\">why</a>")
    )
    #expect(
      html.contains("<li><strong>6 months</strong> Forecasts are closer<br>median error<br>120 s → 60 s</li>")
    )
    #expect(html.contains("<h3>Must-haves</h3>\n<ul>\n<li>Has put a model into production.</li>\n</ul>"))
    #expect(!html.contains("Nice to have"), "nothing is said of a list that is empty")
    #expect(html.between("href=\"", "\"").allSatisfy { $0.hasPrefix("https://") })
  }

  @Test("each family has a feed of its own, and one without a role is empty and valid")
  func families() throws {
    let site = try BuiltSite(Repository.baseSite)
    let feed = try site.xml("families/ml-engineer/feed.xml")
    #expect(feed.only("title") == "ML Engineer: open roles at Example")
    #expect(feed["link"].last?.attributes["href"] == "https://careers.example.org/families/ml-engineer/")
    #expect(feed["entry"].count == 1)
    let empty = try site.xml("families/data-scientist/feed.xml")
    #expect(empty["entry"].isEmpty)
    #expect(empty.only("updated") == "1970-01-01T00:00:00Z")
  }

  @Test("another language has its own feed; a role that was not translated is told in its own language")
  func languages() throws {
    let feed = try BuiltSite(Repository.baseSite).xml("de/feed.xml")
    #expect(feed.attributes["xml:lang"] == "de")
    #expect(feed.only("title") == "Offene Stellen bei Example")
    let german = try #require(feed["entry"].first)
    #expect(german.attributes == [:])
    #expect(german.only("id") == "https://careers.example.org/de/roles/arrivals/")
    #expect(german.only("title") == "ML Engineer (m/w/d), Ankünfte")
    let untranslated = try BuiltSite(Repository.baseSite.with(["content/roles/arrivals.de.yaml": nil]))
    let english = try #require(try untranslated.xml("de/feed.xml")["entry"].first)
    #expect(english.attributes == ["xml:lang": "en"])
    let original = try #require(try untranslated.xml("feed.xml")["entry"].first)
    #expect(english.only("id") == original.only("id"))
    #expect(english.only("content") == original.only("content"))
  }

  @Test("days are those of the content, never of the build, and begin where the company is")
  func days() throws {
    func feed(_ key: String, _ value: String, offset: String = "Z", asOf: String = "2026-11-20") throws
      -> ParsedXML
    {
      try BuiltSite(
        Repository.baseSite.replacing("\(key)", with: value, in: "content/roles/arrivals.yaml")
          .replacing("as-of:", with: "utc-offset: \"\(offset)\"\nas-of:", in: "content/site.yaml"),
        asOf: asOf
      ).xml("feed.xml")
    }
    let confirmed = try feed("posted:", "confirmed: 2026-11-15\nposted:", offset: "-05:30")
    #expect(confirmed.only("updated") == "2026-11-15T00:00:00-05:30")
    #expect(confirmed["entry"].map { $0.only("published") } == ["2026-11-02T00:00:00-05:30"])
    let later = try feed("posted:", "confirmed: 2026-11-15\nposted:", offset: "-05:30", asOf: "2026-12-20")
    #expect(later.only("updated") == confirmed.only("updated"))
    let toCome = try feed("posted:", "confirmed: 2026-12-01\nposted:", offset: "+01:00")
    #expect(toCome.only("updated") == "2026-11-02T00:00:00+01:00", "nobody can have confirmed it yet")
    let undated = try feed("posted: 2026-11-02\n", "")
    #expect(undated["entry"].isEmpty)
    let over = try feed("posted:", "posted:", asOf: "2027-02-03")
    #expect(over["entry"].isEmpty)
    #expect(over.only("updated") == "2027-01-30T00:00:00Z", "the day after the last one")
  }

  @Test("hostile text stays text")
  func hostile() throws {
    let tree = Repository.baseSite
      .replacing(
        "title: ML Engineer, Arrivals",
        with: "title: \"A <script>alert(1)</script> & ]]> \\\"b\\\" engineer\"",
        in: "content/roles/arrivals.yaml"
      )
      .replacing(
        "Train the arrival model.", with: "\"Keep p95 <b>low</b> & ]]> &lt;\"",
        in: "content/roles/arrivals.yaml")
    let feed = try BuiltSite(tree).xml("feed.xml")
    let entry = try #require(feed["entry"].first)
    #expect(entry.only("title") == "A <script>alert(1)</script> & ]]> \"b\" engineer")
    #expect(
      entry.only("content").contains("<li>Keep p95 &lt;b&gt;low&lt;/b&gt; &amp; ]]&gt; &amp;lt;</li>"))
  }

  @Test("closed roles, drafts and roles that are held back are in no feed, even where pages show them")
  func hidden() throws {
    func role(_ title: String, _ keys: String) -> String {
      """
      title: \(title)
      family: ml-engineer
      \(keys)
      must-haves: []
      nice-to-haves: []
      success-measures: []

      """
    }
    let tree = Repository.baseSite.with([
      "content/roles/a.yaml": role("Unseen", "status: draft\nposted: 2026-11-01"),
      "content/roles/b.yaml": role("Unseen", "posted: 2026-12-01"),
      "content/roles/c.yaml": role("Unseen", "status: closed\nposted: 2026-11-01"),
      "content/roles/d.yaml": role("Unseen", "status: paused\nposted: 2026-11-01"),
      "content/roles/e.yaml": role("Unseen", "closes: 2026-11-19\nposted: 2026-11-01"),
      "content/roles/f.private.yaml": role("Unseen", "posted: 2026-11-01"),
    ])
    for site in [try BuiltSite(tree), try BuiltSite(tree, drafts: true)] {
      for (path, text) in site.files where !path.hasSuffix(".html") {
        #expect(!text.contains("Unseen"), "\(path)")
        #expect(
          text.between("/roles/", "/").allSatisfy { !["a", "b", "c", "d", "e", "f"].contains($0) }, "\(path)")
      }
    }
  }
}
