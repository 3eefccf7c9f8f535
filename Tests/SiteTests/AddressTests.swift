import Content
import Diagnostics
import Files
import TestSupport
import Testing

@testable import Routes
@testable import Site

@Suite("addresses and links")
struct AddressTests {
  let site: BuiltSite

  init() throws { site = try BuiltSite(Repository.baseSite) }

  @Test("the pages of a site with two languages have the addresses that the format promises")
  func addresses() {
    #expect(site.findings == [])
    #expect(
      site.addresses == [
        "/", "/de/", "/de/families/", "/de/families/ai-researcher/", "/de/families/data-scientist/",
        "/de/families/ml-engineer/", "/de/families/mlops-engineer/", "/de/how-we-hire/", "/de/places/berlin/",
        "/de/roles/",
        "/de/roles/arrivals/", "/de/roles/bus-arrivals/", "/families/", "/families/ai-researcher/",
        "/families/data-scientist/", "/families/ml-engineer/", "/families/mlops-engineer/", "/how-we-hire/",
        "/places/berlin/", "/privacy/",
        "/roles/", "/roles/arrivals/", "/roles/bus-arrivals/", "/stories/", "/stories/the-ring-road/",
        "/teams/",
        "/teams/forecasts/",
      ])
    let families = ["ai-researcher", "data-scientist", "ml-engineer", "mlops-engineer"]
    var files: [String?] = [
      "404.html", "_headers", "assets/logo.svg", "assets/stories/map.svg", "assets/stories/road.svg",
      "assets/team.svg", "indeed.xml", "linkedin.xml", "robots.txt", "sitemap.xml",
      site.themeFile("roles", "js"), site.themeFile("site", "css"),
    ]
    for language in ["", "de/"] {
      files += ["feed.json", "feed.xml", "roles.json"].map { "\(language)\($0)" }
      for family in families {
        files += ["feed.json", "feed.xml"].map { "\(language)families/\(family)/\($0)" }
      }
    }
    #expect(
      site.files.keys.filter { !$0.hasSuffix("index.html") }.sorted() == files.compactMap { $0 }.sorted())
  }

  @Test("every link within the site leads to a file of it, from wherever the site lies")
  func links() {
    for (path, text) in site.files where path.hasSuffix(".html") && path != "404.html" {
      let folder = path.split(separator: "/").dropLast().map(String.init)
      for link in text.links + text.between("src=\"", "\"") {
        guard !link.hasPrefix("https:"), !link.hasPrefix("mailto:"), !link.hasPrefix("#") else { continue }
        #expect(!link.hasPrefix("/"), "\(link) in \(path)")
        var parts = folder
        for part in link.prefix(while: { $0 != "#" }).split(separator: "/") {
          if part == ".." { parts.removeLast() } else if part != "." { parts.append(String(part)) }
        }
        let target = parts.joined(separator: "/")
        let page = target.isEmpty ? "index.html" : "\(target)/index.html"
        #expect(site.files[target] != nil || site.files[page] != nil, "\(link) in \(path)")
      }
    }
  }

  @Test("the page that is served for any wrong address links from the root, or from the base path")
  func notFound() throws {
    let page = try #require(site.files["404.html"])
    #expect(page.links.contains("/" + (site.themeFile("site", "css") ?? "no style sheet")))
    #expect(page.links.contains("/roles/arrivals/"))
    #expect(page.links.filter { $0.hasPrefix(".") } == [])
    let tree = Repository.baseSite.replacing(
      "https://careers.example.org", with: "https://example.org/jobs/", in: "content/site.yaml")
    let other = try BuiltSite(tree)
    let links = try #require(other.files["404.html"]).links
    #expect(links.contains("/jobs/" + (other.themeFile("site", "css") ?? "no style sheet")))
    #expect(links.contains("/jobs/roles/arrivals/"))
    #expect(links.contains("/jobs/"))
    #expect(
      other["/roles/arrivals/"].links.contains("https://example.org/jobs/roles/arrivals/"),
      "the canonical address")
    #expect(other["/roles/"].links.contains("../roles/arrivals/"))
  }

  @Test("links in Markdown are rewritten for the page that they stand on")
  func markdownLinks() {
    #expect(site["/"].main.contains("See <a href=\"roles/\">our roles</a>."))
    #expect(site["/roles/arrivals/"].contains("Read <a href=\"../../stories/the-ring-road/\">why</a>."))
    #expect(site["/stories/the-ring-road/"].contains("<a href=\"../../roles/arrivals/\">the role</a>"))
    #expect(
      site["/stories/the-ring-road/"].contains(
        "<img src=\"../../assets/stories/map.svg\" alt=\"a map of the road\""))
    #expect(
      site["/privacy/"].main.contains(
        "<p>Write to <a href=\"mailto:privacy@example.org\">us</a>. How we <a href=\"../how-we-hire/\">hire</a>.</p>"
      ))
  }

  @Test("a link keeps the place on the page that it leads to, and finds its page without the last /")
  func fragments() throws {
    let tree = Repository.baseSite.replacing(
      "(/how-we-hire/)",
      with: "(/how-we-hire#privacy) [now](#now) [there](/assets/team.svg)\n\n## Now\n\nText",
      in: "content/pages/privacy.md")
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    #expect(
      site["/privacy/"].main.contains(
        "<a href=\"../how-we-hire/#privacy\">hire</a> <a href=\"#text-now\">now</a> <a href=\"../assets/team.svg\">there</a>"
      ))
  }

  @Test("the anchor of a heading is the page's own, in the page's language")
  func headingAnchors() throws {
    let tree = Repository.baseSite.with([
      "content/stories/the-ring-road.de.md": "---\ntitle: Der Ring\n---\n\n## Was geschah\n\nEtwas.\n"
    ])
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: MemoryFiles(bytes: tree), folder: "content").load(into: &sink)
    let table = RouteTable(content, today: try #require(CalendarDate("2026-11-20")), drafts: false)
    let page = PageID.story("the-ring-road")
    #expect(table.anchor("what-happened", on: page, in: "en") == "story-what-happened")
    #expect(table.anchor("story-what-happened", on: page, in: "en") == "story-what-happened")
    #expect(table.anchor("what-happened", on: page, in: "de") == nil)
    #expect(table.anchor("was-geschah", on: page, in: "de") == "story-was-geschah")
    #expect(!table.hasAnchor("more", on: page, in: "en"))
    #expect(table.hasAnchor("pay", on: .role("arrivals"), in: "en"))
    let route = try #require(table.page(at: "/stories/the-ring-road"))
    #expect(table.language(of: route, from: "de") == "de")
    let german = try #require(table.page(at: "/de/stories/the-ring-road/"))
    #expect(table.language(of: german, from: "en") == "de")
  }

  @Test("a file's name is written as an address takes it, however it is named")
  func assetNames() throws {
    let png = DrawnPicture.png(width: 9, height: 7)
    var tree = Repository.baseSite.replacing(
      "(/how-we-hire/)", with: "[a](/assets/100%25%20%23a.pdf#page=2) ![b](/assets/b%C3%A4r.PNG)",
      in: "content/pages/privacy.md"
    ).replacing(
      "links:", with: "social-image: \"assets/50% & #1.png\"\nlinks:", in: "content/company.yaml")
    tree["content/assets/100% #a.pdf"] = []
    tree["content/assets/50% & #1.png"] = []
    tree["content/assets/bär.PNG"] = png
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    let page = site["/privacy/"]
    #expect(page.main.contains("<a href=\"../assets/100%25%20%23a.pdf#page=2\">a</a>"))
    #expect(
      page.main.contains("<img src=\"../assets/b%C3%A4r.PNG\" alt=\"b\" width=\"9\" height=\"7\""))
    #expect(page.contains("content=\"https://careers.example.org/assets/50%25%20&amp;%20%231.png\""))
    #expect(!page.contains("content=\"\""), "a size that is not known is not there")
    #expect(site.files["assets/100% #a.pdf"] != nil)
  }

  @Test("a file whose name holds a line break is an error")
  func lineBreak() throws {
    let site = try BuiltSite(Repository.baseSite.with(["content/assets/a\nb.pdf": ""]))
    #expect(
      site.findings == [
        "content/assets/a\nb.pdf content/bad-value: this file's name holds a character that nobody can see"
      ])
  }

  @Test("a link to a heading leads to it, with what the page puts before its anchors")
  func anchors() throws {
    let links = [
      "/stories/the-ring-road/#what-happened", "/how-we-hire/#how", "/teams/forecasts/#rules",
      "/privacy/#here",
      "/roles/arrivals/#facts", "/roles/arrivals/#apply",
    ].map { "[x](\($0))" }.joined(separator: " ")
    let tree = Repository.baseSite
      .replacing("problem: |\n", with: "problem: |\n  ## Facts\n\n", in: "content/roles/arrivals.yaml")
      .with([
        "content/pages/how-we-hire.md": "---\ntitle: How\n---\n\n## How\n\nSo.\n",
        "content/pages/privacy.md": "---\ntitle: Data\n---\n\n## Here\n\n\(links)\n",
        "content/teams/forecasts.md": String(
          decoding: Repository.baseSite["content/teams/forecasts.md"] ?? [], as: UTF8.self)
          + "\n## Rules\n\nFew.\n",
      ])
    let site = try BuiltSite(tree)
    let written = site["/privacy/"].main.links
    #expect(
      written == [
        "../stories/the-ring-road/#story-what-happened", "../how-we-hire/#about-how",
        "../teams/forecasts/#about-rules", "./#text-here", "../roles/arrivals/#problem-facts",
        "../roles/arrivals/#apply",
      ])
    for link in written {
      let parts = link.split(separator: "#").map(String.init)
      let address = parts[0] == "./" ? "/privacy/" : String(parts[0].dropFirst(2))
      #expect(site[address].contains("id=\"\(parts[1])\""), "\(link)")
    }
  }

  @Test("a link to another language stays what it is")
  func otherLanguage() throws {
    let tree = Repository.baseSite.replacing(
      "(/how-we-hire/)", with: "(/de/how-we-hire/)", in: "content/pages/privacy.md")
    #expect(try BuiltSite(tree)["/privacy/"].main.links.contains("../de/how-we-hire/"))
  }

  @Test("a page's headings follow each other without a step left out")
  func headings() {
    for (path, text) in site.files where path.hasSuffix(".html") {
      var level = 0
      for next in text.between("<h", ">").compactMap({ $0.first?.wholeNumberValue }) {
        #expect(next <= level + 1, "h\(next) after h\(level) in \(path)")
        level = next
      }
      #expect(text.between("<h1", ">").count == 1, "\(path)")
    }
    #expect(site["/stories/the-ring-road/"].contains("<h2 id=\"story-what-happened\">What happened</h2>"))
  }

  @Test("an alias leads to the page's new address in each language")
  func redirects() {
    let page = site["/roles/bus-arrivals/"]
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../roles/arrivals/\">"))
    #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://careers.example.org/roles/arrivals/\">"))
    #expect(page.contains("<a href=\"../../roles/arrivals/\">ML Engineer, Arrivals</a>"))
    #expect(site["/de/roles/bus-arrivals/"].contains("url=../../../de/roles/arrivals/"))
  }

  @Test(
    "what a link that somebody wrote leads to",
    arguments: [
      ("/roles/", SiteLink.page(path: "/roles/", fragment: "")),
      ("/roles/a/#b", .page(path: "/roles/a/", fragment: "b")), ("#b", .fragment("b")),
      ("assets/a.pdf", .asset("assets/a.pdf")), ("/assets/a.pdf", .asset("assets/a.pdf")),
      ("https://example.org/", .elsewhere("https://example.org/")),
      ("mailto:a@b.c", .elsewhere("mailto:a@b.c")),
      ("../roles/", .relative("../roles/")), ("roles/a:b", .relative("roles/a:b")),
      ("//example.org", .relative("//example.org")),
    ])
  func siteLinks(_ target: String, _ link: SiteLink) { #expect(SiteLink(target) == link) }
}
