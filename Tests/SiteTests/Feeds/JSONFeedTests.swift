import FoundationEssentials
import TestSupport
import Testing

@testable import Site

@Suite("the JSON feeds and roles.json")
struct JSONFeedTests {
  private struct Feed: Decodable {
    struct Item: Decodable {
      var id, url, title, content_html, date_published, date_modified, language: String
      var summary: String?
      var tags: [String]
      var _jobposting: Facts
    }
    var version, title, home_page_url, feed_url, language: String
    var items: [Item]
  }

  private struct Facts: Decodable {
    struct Pay: Decodable, Equatable {
      var min, max: Double?
      var currency, per: String
    }
    struct Place: Decodable, Equatable { var city, country: String }
    struct Family: Decodable { var id, title: String }
    struct Team: Decodable { var id, name: String }
    struct Apply: Decodable { var url, email: String? }
    struct Measure: Decodable, Equatable {
      var within, kind, outcome: String
      var metric, from, to: String?
    }
    enum CodingKeys: String, CodingKey {
      case slug, title, pay, workplace, places, type, level, family, team, posted, closes, apply
      case payText = "pay-text"
      case measures = "success-measures"
    }
    var slug: String?
    var title, payText, workplace, posted, closes: String
    var pay: [Pay]
    var places: [Place]
    var type, level: [String]
    var family: Family
    var team: Team
    var apply: Apply
    var measures: [Measure]?
  }

  private struct Roles: Decodable {
    var version: Int
    var language: String
    var roles: [Facts]
  }

  private func decode<Value: Decodable>(_ path: String, _ site: BuiltSite) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data((site.files[path] ?? "no file \(path)").utf8))
  }

  @Test("a feed has the members of JSON Feed 1.1, and each item its facts")
  func feed() throws {
    let site = try BuiltSite(Repository.baseSite)
    let feed: Feed = try decode("feed.json", site)
    #expect(feed.version == "https://jsonfeed.org/version/1.1")
    #expect(feed.title == "Open roles at Example")
    #expect(feed.home_page_url == "https://careers.example.org/roles/")
    #expect(feed.feed_url == "https://careers.example.org/feed.json")
    let item = try #require(feed.items.first)
    #expect(feed.items.count == 1)
    #expect(item.id == "https://careers.example.org/roles/arrivals/")
    #expect(item.date_published == "2026-11-02T00:00:00Z")
    #expect(item.tags == ["ML Engineer", "Forecasts"])
    #expect(item.content_html == (try site.xml("feed.xml")["entry"].first?.only("content")))
    let facts = item._jobposting
    #expect(facts.title == "ML Engineer, Arrivals")
    #expect(facts.payText == "€80,000–100,000 a year")
    #expect(facts.pay == [.init(min: 80_000, max: 100_000, currency: "EUR", per: "year")])
    #expect(facts.places == [.init(city: "Berlin", country: "DE")])
    #expect([facts.workplace] + facts.type + facts.level == ["hybrid", "full-time", "senior"])
    #expect(
      [facts.family.id, facts.family.title, facts.team.name] == ["ml-engineer", "ML Engineer", "Forecasts"])
    #expect([facts.posted, facts.closes] == ["2026-11-02", "2027-01-29"])
    #expect(facts.apply.url == "https://jobs.example.org/7")
    let empty: Feed = try decode("families/data-scientist/feed.json", site)
    #expect(empty.items.isEmpty)
    let german: Feed = try decode("de/families/ml-engineer/feed.json", site)
    #expect(german.items.map(\.title) == ["ML Engineer (m/w/d), Ankünfte"])
    #expect(german.language == "de")
  }

  @Test(
    "roles.json has a version, the facts in a fixed order, and the success measures without private figures")
  func roles() throws {
    let tree = Repository.baseSite.replacing(
      "from: 3000 EUR, to: 2000 EUR}", with: "from: 3000 EUR, to: 2000 EUR, private: [from]}",
      in: "content/roles/arrivals.yaml")
    let site = try BuiltSite(tree)
    let roles: Roles = try decode("roles.json", site)
    #expect(roles.version == 1)
    #expect(roles.language == "en")
    let role = try #require(roles.roles.first)
    #expect(role.slug == "arrivals")
    #expect(
      role.measures == [
        .init(
          within: "6 months", kind: "change", outcome: "Forecasts are closer", metric: "median error",
          from: "120 s", to: "60 s"),
        .init(
          within: "12 months", kind: "change", outcome: "Serving costs less", metric: "cost a month",
          from: nil,
          to: "2000 EUR"),
      ])
    let keys = try #require(site.files["roles.json"]).split(separator: "\n")
      .filter { $0.hasPrefix("      \"") }.map { String($0.dropFirst(7).prefix { $0 != "\"" }) }
    #expect(
      keys == [
        "slug", "url", "language", "title", "pay-text", "pay", "workplace", "onsite-days", "places", "type",
        "level", "family", "team", "posted", "closes", "apply", "summary", "success-measures",
      ])
  }

  @Test("hostile text stays text")
  func hostile() throws {
    let tree = Repository.baseSite.replacing(
      "ML Engineer, Arrivals", with: "\"</script> & \\\"b\\\" \\\\ engineer\"",
      in: "content/roles/arrivals.yaml")
    let site = try BuiltSite(tree)
    let feed: Feed = try decode("feed.json", site)
    #expect(feed.items.first?.title == "</script> & \"b\" \\ engineer")
  }

  @Test("a site without an open role has feeds without items")
  func nobody() throws {
    let site = try BuiltSite(
      Repository.baseSite.replacing(
        "posted:", with: "status: filled\nposted:", in: "content/roles/arrivals.yaml"))
    let feed: Feed = try decode("feed.json", site)
    let roles: Roles = try decode("roles.json", site)
    #expect(feed.items.isEmpty)
    #expect(roles.roles.isEmpty)
    #expect(try site.xml("indeed.xml")["job"].isEmpty)
    #expect(try site.xml("linkedin.xml").only("expectedJobCount") == "0")
  }
}
