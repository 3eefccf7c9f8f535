import TestSupport
import Testing

@testable import Site

@Suite("the files of a theme")
struct ThemeAssetTests {
  private func site(_ files: [String: String]) throws -> BuiltSite {
    try BuiltSite(
      Repository.baseSite.replacing("name: default", with: "name: mine", in: "content/site.yaml")
        .with(Dictionary(files.map { ("themes/mine/\($0.key)", $0.value) }) { first, _ in first }))
  }

  /// The files of the theme on the site, without the script that every theme has.
  private static func names(of site: BuiltSite) -> [String] {
    site.files.keys.filter { $0.hasPrefix("theme/") && !$0.hasSuffix(".js") }.sorted()
  }

  @Test("names say what is in the files, and style sheets name them so")
  func names() throws {
    let site = try site([
      "assets/site.css": "@import 'more/extra.css';\na { background: url(quay.svg?x#y) }\n",
      "assets/more/extra.css":
        "@font-face { src: url(\"../type.woff2\") }\nb { background: url(https://a.example/quay.svg) }\n",
      "assets/quay.svg": "<svg/>", "assets/type.woff2": "type",
    ])
    let names = ThemeAssetTests.names(of: site)
    #expect(names.map { $0.split(separator: ".").count } == [3, 3, 3, 3])
    let short = names.map { String($0.dropFirst("theme/".count)) }
    let (extra, quay, sheet, type) = (short[0], short[1], names[2], short[3])
    #expect(
      site.files[sheet]?.hasPrefix("@import '\(extra)';a{background:url(\(quay)?x#y)}") == true)
    #expect(
      site.files[names[0]]
        == "@font-face{src:url(\"../\(type)\")}b{background:url(https://a.example/quay.svg)}")
    #expect(site["/teams/"].links.contains("../\(sheet)"))
  }

  @Test("another byte in a file makes another name of it, and of what names it")
  func change() throws {
    func names(_ svg: String) throws -> [String] {
      let site = try site(["assets/site.css": "a{background:url(quay.svg)}", "assets/quay.svg": svg])
      return ThemeAssetTests.names(of: site)
    }
    let (one, other) = (try names("<svg/>"), try names("<svg />"))
    #expect(Set(one).isDisjoint(with: other))
    #expect(one == (try names("<svg/>")))
  }

  @Test("a template names a file as it stands in the theme")
  func templates() throws {
    let site = try site([
      "templates/page-head.mustache":
        "<img src=\"{{site.theme-url}}quay.svg\" alt=\"\"><img src=\"{{site.theme-url}}icons/{{page.kind}}.svg\" alt=\"\">",
      "assets/quay.svg": "<svg/>", "assets/icons/teams.svg": "<svg/>",
    ])
    #expect(site.findings == [])
    let quay = try #require(site.themeFile("quay", "svg"))
    // A name that is put together stays as it is.
    #expect(site.files["theme/icons/teams.svg"] == "<svg/>")
    #expect(
      site["/teams/"].contains(
        "<img src=\"../\(quay)\" alt=\"\"><img src=\"../theme/icons/teams.svg\" alt=\"\">"))
  }

  @Test("what a script names keeps its name, and style sheets that name each other are both there")
  func kept() throws {
    let site = try site([
      "assets/site.css": "@import \"other.css\";", "assets/other.css": "@import \"site.css\";",
      "assets/search.js": "  load(\"index.json\")\n", "assets/index.json": "{}",
    ])
    #expect(site.files["theme/index.json"] == "{}")
    // Browsers may keep for good what has a hash in its name, and nothing else of the theme.
    let rules = try #require(site.files["_headers"]).split(separator: "\n").filter { $0.hasPrefix("/theme/") }
    let hashed = site.files.keys.filter { $0.hasPrefix("theme/") && $0.split(separator: ".").count == 3 }
    #expect(rules.sorted() == hashed.map { "/\($0)" }.sorted()[...].map { $0[...] })
    #expect(!rules.isEmpty)
    #expect(site.files[try #require(site.themeFile("search", "js"))] == "load(\"index.json\")\n")
    let sheet = try #require(site["/teams/"].links.first { $0.contains("/site.") })
    #expect(site.files[String(sheet.dropFirst(3))]?.hasPrefix("@import \"other.") == true)
  }
}
