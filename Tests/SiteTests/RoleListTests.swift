import TestSupport
import Testing

@Suite("the list of open roles")
struct RoleListTests {
  private static let role = "content/roles/arrivals.yaml"

  /// The base site with more roles, each with these lines in place of its own place.
  private static func site(_ places: [(slug: String, location: String)]) throws -> BuiltSite {
    var tree = Repository.baseSite
    tree[role] = nil
    for (slug, location) in places {
      tree["content/roles/\(slug).yaml"] = Array(
        """
        title: Ranking Engineer \(slug)
        family: ml-engineer
        posted: 2026-09-01
        summary: Travellers see when the bus comes.
        location: \(location)
        apply: {url: "https://jobs.example/\(slug)"}

        """.utf8)
    }
    return try BuiltSite(tree, asOf: "2026-10-01")
  }

  @Test("a hundred roles stand on one page, the next on another, and the pages lead to each other")
  func pages() throws {
    let places = (1...101).map {
      (slug: "r\($0)", location: "{workplace: hybrid, places: [{city: Bern, country: CH}]}")
    }
    let site = try RoleListTests.site(places)
    #expect(site["/roles/"].between("<tr role=\"row\" class=\"line\"", ">").count == 100)
    let feed = try #require(site.files["feed.json"])
    #expect(feed.between("\"_jobposting", ":").count == 100, "feed readers get the newest")
    #expect(site["/roles/page/2/"].between("<tr role=\"row\" class=\"line\"", ">").count == 1)
    #expect(site.addresses.contains("/roles/page/3/") == false)
    #expect(
      site["/roles/"].contains("<a rel=\"next\" href=\"page/2/\">")
        || site["/roles/"].contains("rel=\"next\" href=\"../roles/page/2/\""))
    #expect(site["/roles/page/2/"].contains("rel=\"prev\""))
    #expect(site["/roles/page/2/"].contains("<title>Open roles, page 2"))
    #expect(site["/places/bern/"].between("<tr role=\"row\" class=\"line\"", ">").count == 100)
    #expect(site["/places/bern/"].contains("href=\"../../roles/?place=bern\""))
  }

  @Test(
    "a family and a team list their newest roles, the home page some of them, and all lead to the whole list")
  func excerpts() throws {
    var tree = Repository.baseSite
    tree[RoleListTests.role] = nil
    for number in 1...25 {
      let family = number == 25 ? "data-scientist" : "ml-engineer"
      for (slug, team) in [("a\(number)", "arrivals"), ("b\(number)", "other")] {
        tree["content/roles/\(slug).yaml"] = Array(
          """
          title: Ranking Engineer \(slug)
          family: \(family)
          team: \(team)
          posted: 2026-09-01
          summary: Travellers see when the bus comes.
          apply: {url: "https://jobs.example/\(slug)"}

          """.utf8)
      }
    }
    tree["content/teams/arrivals.md"] = Array("---\nname: Arrivals\n---\nIt says when.\n".utf8)
    tree["content/teams/other.md"] = Array("---\nname: Other\n---\nIt does the rest.\n".utf8)
    let site = try BuiltSite(tree, asOf: "2026-10-01")
    let row = ("<h3><a href=\"../../roles/", "</a>")

    let family = site["/families/ml-engineer/"]
    #expect(family.between(row.0, row.1).count == 24)
    #expect(
      family.contains("<a href=\"../../roles/?family=ml-engineer\">All 48 roles of this family</a>"))
    let team = site["/teams/arrivals/"]
    #expect(team.between(row.0, row.1).count == 24)
    #expect(team.contains("<a href=\"../../roles/?team=arrivals\">All 25 roles in this team</a>"))
    let home = site["/"]
    #expect(home.main.between("<li><p><a href=\"roles/", "\"").count == 8)
    #expect(home.contains("<a href=\"roles/?family=ml-engineer\">All 48 roles<span"))
    #expect(home.contains("family=data-scientist") == false)
    #expect(site["/families/data-scientist/"].contains("?family=") == false)
  }

  @Test("the link to all roles of a family leads to the page of the list where they begin")
  func familyOnALaterPage() throws {
    var tree = Repository.baseSite
    tree[RoleListTests.role] = nil
    for (family, count) in [("data-scientist", 110), ("ml-engineer", 30)] {
      for number in 1...count {
        tree["content/roles/\(family)-\(number).yaml"] = Array(
          """
          title: \(family) \(number)
          family: \(family)
          posted: 2026-09-01
          summary: Travellers see when the bus comes.
          apply: {url: "https://jobs.example/\(number)"}

          """.utf8)
      }
    }
    let site = try BuiltSite(tree, asOf: "2026-10-01")
    let links = ["data-scientist", "ml-engineer"].flatMap {
      site["/families/\($0)/"].between("<p class=\"more\"><a href=\"", "\"")
    }
    #expect(site["/roles/page/2/"].contains("<tbody role=\"rowgroup\" id=\"ml-engineer\">"))
    #expect(links == ["../../roles/?family=data-scientist", "../../roles/page/2/?family=ml-engineer"])
  }

  @Test("a list that fits on one page has no second, and no links to one")
  func onePage() throws {
    let site = try RoleListTests.site([("a", "{workplace: onsite, places: [{city: Bern, country: CH}]}")])
    #expect(site["/roles/"].contains("class=\"pager\"") == false)
    #expect(site.addresses.contains("/roles/page/2/") == false)
  }

  @Test("each place has a page with its roles; two cities of one name are told apart by country")
  func places() throws {
    let site = try RoleListTests.site([
      ("a", "{workplace: onsite, places: [{city: Halle, country: DE}]}"),
      ("b", "{workplace: hybrid, places: [{city: Halle, country: BE}, {city: Bern, country: CH}]}"),
      ("c", "{workplace: remote, remote-from: [DE]}"),
    ])
    #expect(
      site.addresses.filter { $0.hasPrefix("/places/") } == [
        "/places/bern/", "/places/halle-be/", "/places/halle-de/", "/places/remote/",
      ])
    #expect(site["/places/halle-be/"].main.read.contains("Open roles in Halle (Belgium)"))
    #expect(site["/places/halle-be/"].main.contains("Ranking Engineer b"))
    #expect(!site["/places/halle-be/"].main.contains("Ranking Engineer a"))
    #expect(site["/places/remote/"].main.read.contains("Remote roles"))
  }

  @Test("one can filter by what tells the roles apart, and by nothing else")
  func filters() throws {
    let site = try RoleListTests.site([
      ("a", "{workplace: onsite, places: [{city: Bern, country: CH}]}"),
      ("b", "{workplace: hybrid, places: [{city: Genf, country: CH}]}"),
    ])
    let roles = site["/roles/"]
    #expect(roles.between("<select id=\"filter-", "\"") == ["place", "workplace", "sort"])
    #expect(roles.contains("<option value=\"bern\">Bern (1)</option>"))
    #expect(roles.contains("data-place=\"genf\" data-workplace=\"hybrid\""))
  }

  @Test(
    "a place is called what the role calls it, beside others whose names begin alike; a remote role's office is no place"
  )
  func names() throws {
    let site = try RoleListTests.site([
      (
        "a",
        "{workplace: onsite, places: [{city: New York City, country: US}, {city: New York, country: US}]}"
      ),
      ("b", "{workplace: remote, remote-from: [US], places: [{city: Paris, country: US}]}"),
      ("c", "{workplace: onsite, places: [{city: Paris, country: FR}]}"),
    ])
    #expect(site["/places/new-york/"].main.read.contains("Open roles in New York 1 open role"))
    #expect(site["/places/new-york-city/"].main.read.contains("Open roles in New York City 1 open role"))
    #expect(site["/places/paris/"].main.read.contains("Open roles in Paris 1 open role"))
  }
}
