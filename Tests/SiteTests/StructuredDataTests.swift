import TestSupport
import Testing
import Text

@testable import Site

@Suite("what search engines read of pages beside roles")
struct StructuredDataTests {
  let site: BuiltSite

  init() throws { site = try BuiltSite(Repository.baseSite) }

  @Test("the home page tells of the company and the site")
  func home() throws {
    #expect(
      try site["/"].linkedData().map(\.json) == [
        #"""
        {"@context":"https://schema.org","@type":"Organization","name":"Example","url":"https://example.org",\#
        "logo":"https://careers.example.org/assets/logo.svg","description":"We say when the bus comes."}
        """#,
        #"""
        {"@context":"https://schema.org","@type":"WebSite","name":"Example",\#
        "url":"https://careers.example.org/","inLanguage":"en"}
        """#,
      ])
    #expect(try site["/de/"].linkedData("WebSite")?["url"]?.text == "https://careers.example.org/de/")
  }

  @Test("a story is an article by somebody, of a day")
  func story() throws {
    let article = try #require(try site["/stories/the-ring-road/"].linkedData("Article"))
    let page = site["/stories/the-ring-road/"]
    #expect(article["headline"]?.text == page.between("<h1>", "</h1>").first)
    #expect(article["datePublished"]?.text == page.main.between("<time datetime=\"", "\"").first)
    let author = article["author"]?["name"]?.text ?? "nobody"
    #expect(page.main.contains("<strong>\(author)</strong>"))
    #expect(article["publisher"]?["name"]?.text == "Example")
    #expect(article["url"]?.text == "https://careers.example.org/stories/the-ring-road/")
    #expect(page.contains("<meta property=\"og:type\" content=\"article\">"))
  }

  @Test(
    "a page says where it stands",
    arguments: [
      ("/roles/", ["Example /", "Open roles /roles/"]),
      (
        "/roles/arrivals/",
        ["Example /", "ML Engineer /families/ml-engineer/", "ML Engineer, Arrivals /roles/arrivals/"]
      ),
      (
        "/families/ml-engineer/",
        ["Example /", "Role families /families/", "ML Engineer /families/ml-engineer/"]
      ),
      ("/privacy/", ["Example /", "Your data /privacy/"]),
      ("/de/families/", ["Example /de/", "Rollenfamilien /de/families/"]),
    ])
  func breadcrumbs(_ address: String, _ trail: [String]) throws {
    let items = try site[address].linkedData("BreadcrumbList")?["itemListElement"]?.elements ?? []
    let found = items.map { item in
      (item["name"]?.text ?? "") + " "
        + (item["item"]?.text ?? "").replacing("https://careers.example.org", with: "")
    }
    #expect(found.dropLast() == trail.dropLast())
    #expect(found.last?.hasSuffix(trail.last?.split(separator: " ").last ?? "?") == true)
    #expect(items.map { $0["position"]?.quantity } == trail.indices.map { Double($0 + 1) })
  }

  @Test("what is not there, and what leads on, says nothing")
  func none() throws {
    #expect(try (site.files["404.html"] ?? "").linkedData() == [])
    #expect(try site["/roles/bus-arrivals/"].linkedData() == [])
  }

  @Test("every page forbids what does not come from the site")
  func policy() {
    let policy = ContentSecurityPolicy.page.replacing("'", with: "&#39;")
    let pages = site.files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 10)
    for (path, page) in pages {
      let policies = page.between("<meta http-equiv=\"Content-Security-Policy\" content=\"", "\"")
      #expect(policies == [policy], "\(path)")
      #expect(!page.contains(" style=\"") && !page.contains("<style"), "\(path)")
    }
    #expect(ContentSecurityPolicy.header.hasPrefix(ContentSecurityPolicy.page))
  }

  @Test("links that are shown elsewhere have the page's title, language and picture")
  func openGraph() throws {
    let page = site["/de/roles/arrivals/"]
    for line in [
      "og:type\" content=\"website", "og:locale\" content=\"de_DE", "og:locale:alternate\" content=\"en_US",
      "og:title\" content=\"ML Engineer (m/w/d), Ankünfte", "og:site_name\" content=\"Example",
      "og:url\" content=\"https://careers.example.org/de/roles/arrivals/",
    ] {
      #expect(page.contains("<meta property=\"\(line)\">"), "\(line)")
    }
    #expect(page.contains("<meta name=\"twitter:card\" content=\"summary\">"))
    #expect(!page.contains("og:image"))
    #expect(
      page.contains(
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://careers.example.org/roles/arrivals/\">"
      ))
    let tree = Repository.baseSite.replacing(
      "logo:", with: "social-image: assets/logo.svg\nlogo:", in: "content/company.yaml")
    let home = try BuiltSite(tree)["/"]
    #expect(home.between("og:image\" content=\"", "\"") == ["https://careers.example.org/assets/logo.svg"])
    #expect(home.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
    #expect(home.between("og:title\" content=\"", "\"") == home.between("<title>", "<"))
  }

  @Test(
    "a language has the territory of its tag, or that where most of its readers live",
    arguments: [
      ("en", "en_US"), ("pt-BR", "pt_BR"), ("de-at", "de_AT"), ("fr", "fr_FR"), ("zh-Hant", "zh_CN"),
      ("xx", nil),
    ]
      as [(String, String?)])
  func locales(_ tag: String, _ locale: String?) {
    #expect(OpenGraph.locale(tag) == locale)
  }
}
