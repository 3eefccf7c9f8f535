import Content
import Diagnostics
import Routes
import TestSupport
import Testing

@testable import Site

@Suite("the list of pages, robots.txt and headers")
struct SitemapTests {
  @Test("the list has every page that search engines may list, and no other")
  func pages() throws {
    let tree = Repository.baseSite.with([
      "content/roles/gone.yaml":
        "title: Gone\nfamily: ml-engineer\nstatus: closed\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\n"
    ])
    let site = try BuiltSite(tree)
    #expect(site.addresses.contains("/roles/gone/"))
    let listed = try site.xml("sitemap.xml")["url"].map { $0.only("loc") }
    let indexed = site.files.filter { $0.key.hasSuffix(".html") && !$0.value.contains("content=\"noindex\"") }
      .map { "https://careers.example.org/" + $0.key.replacing("index.html", with: "") }
    #expect(listed.sorted() == indexed.sorted())
    #expect(!listed.contains { $0.contains("gone") || $0.contains("404") || $0.contains("bus-arrivals") })
  }

  @Test("a page says when it changed where the content knows, and in which languages it is there")
  func facts() throws {
    let urls = try BuiltSite(Repository.baseSite).xml("sitemap.xml")["url"]
    func url(_ path: String) throws -> ParsedXML {
      try #require(urls.first { $0.only("loc") == "https://careers.example.org\(path)" }, "\(path)")
    }
    #expect(try url("/roles/arrivals/").only("lastmod") == "2026-11-02")
    #expect(try url("/stories/the-ring-road/").only("lastmod").count == 10)
    #expect(try url("/").only("lastmod") == "0 times lastmod")
    let alternates = [
      ["rel": "alternate", "hreflang": "en", "href": "https://careers.example.org/roles/arrivals/"],
      ["rel": "alternate", "hreflang": "de", "href": "https://careers.example.org/de/roles/arrivals/"],
    ]
    #expect(try url("/roles/arrivals/")["xhtml:link"].map(\.attributes) == alternates)
    #expect(try url("/de/roles/arrivals/")["xhtml:link"].map(\.attributes) == alternates)
    #expect(try url("/privacy/")["xhtml:link"].isEmpty)
  }

  @Test("a long list is split, and a list of the parts leads to each")
  func split() throws {
    var sink = DiagnosticSink()
    let project = try Project.load(
      ProjectOptions(content: "content", now: 0), from: MemoryDisk(Repository.baseSite), into: &sink)
    let builder = try #require(try SiteBuilder(project, nil))
    let routes = project.routes.routes.prefix(7)
    func files(_ routes: some Sequence<Route>, limit: Int) throws -> [String: ParsedXML] {
      let sitemap = Sitemap(builder.feeds, Array(routes), limit: limit) { $0.page != .notFound }
      return try sitemap.files.reduce(into: [:]) { files, file in
        files[file.path] = try ParsedXML(BuiltSite.text(file))
      }
    }
    let parts = try files(routes, limit: 3)
    #expect(parts.keys.sorted() == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"])
    let list = try #require(parts["sitemap.xml"])
    #expect(list.name == "sitemapindex")
    #expect(
      list["sitemap"].map { $0.only("loc") } == [
        "https://careers.example.org/sitemap-1.xml", "https://careers.example.org/sitemap-2.xml",
        "https://careers.example.org/sitemap-3.xml",
      ])
    #expect(parts["sitemap-1.xml"]?["url"].count == 3)
    #expect(parts["sitemap-3.xml"]?["url"].count == 1)
    #expect(try files(routes.prefix(3), limit: 3).keys.sorted() == ["sitemap.xml"])
  }

  @Test("robots.txt lets everybody in, and names the list at the site's own address")
  func robots() throws {
    let tree = Repository.baseSite.replacing(
      "https://careers.example.org", with: "https://example.org/jobs/", in: "content/site.yaml")
    let site = try BuiltSite(tree)
    #expect(
      site.files["robots.txt"] == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/jobs/sitemap.xml\n"
    )
    #expect(try site.xml("feed.xml").only("id") == "https://example.org/jobs/feed.xml")
    #expect(
      try site.xml("feed.xml")["entry"].map { $0.only("id") } == ["https://example.org/jobs/roles/arrivals/"])
  }

  @Test("headers forbid what is not the site's own, and frames")
  func headers() throws {
    let lines = try #require(try BuiltSite(Repository.baseSite).files["_headers"]).split(separator: "\n")
    #expect(
      lines == [
        "/*",
        "  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        "  X-Content-Type-Options: nosniff", "  Referrer-Policy: strict-origin-when-cross-origin",
        "/assets/*",
        "  Cache-Control: public, max-age=3600",
        "/theme/*", "  Cache-Control: public, max-age=31536000, immutable",
        "/copies/*", "  Cache-Control: public, max-age=31536000, immutable",
        "/cards/*", "  Cache-Control: public, max-age=31536000, immutable",
      ])
    #expect(!ContentSecurityPolicy.page.contains("frame-ancestors"))
  }

  @Test("pages lead to the feeds about what they show, in their own language")
  func links() throws {
    let site = try BuiltSite(Repository.baseSite)
    func heads(_ address: String) -> [String] {
      site[address].between("<link rel=\"alternate\" type=\"", ">").map { String($0) }
    }
    #expect(
      heads("/roles/") == [
        "application/atom+xml\" title=\"Open roles at Example\" href=\"../feed.xml\"",
        "application/feed+json\" title=\"Open roles at Example\" href=\"../feed.json\"",
      ])
    #expect(heads("/").count == 2)
    #expect(
      heads("/de/families/ml-engineer/").first
        == "application/atom+xml\" title=\"ML Engineer: offene Stellen bei Example\" "
        + "href=\"../../../de/families/ml-engineer/feed.xml\"")
    #expect(heads("/roles/arrivals/") == [])
    #expect(
      site["/roles/"].main.contains("<a href=\"../feed.json\" type=\"application/feed+json\">JSON Feed</a>"))
    let none = try BuiltSite(
      Repository.baseSite.replacing("as-of:", with: "feeds: []\nas-of:", in: "content/site.yaml"))
    #expect(none["/roles/"].between("feed", ">") == [])
    #expect(
      none.files.keys.filter { !$0.hasSuffix(".html") && !$0.hasPrefix("assets/") && !$0.hasPrefix("theme/") }
        .sorted() == [
          "_headers", "robots.txt", "sitemap.xml",
        ])
  }
}
