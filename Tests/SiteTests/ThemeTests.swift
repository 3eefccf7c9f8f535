import Files
import TestSupport
import Testing

@testable import Site

@Suite("a theme of one's own")
struct ThemeTests {
  @Test("what a theme's folder has replaces the default's, and everything else stays")
  func override() throws {
    let standard = try BuiltSite(Repository.baseSite)
    let tree = Repository.baseSite
      .replacing(
        "name: default, options: {accent", with: "name: mine, options: {radius: 4px, accent",
        in: "content/site.yaml"
      )
      .with([
        "themes/mine/templates/page-head.mustache":
          "<header class=\"mine\"><h1>{{page.heading}}</h1></header>\n",
        "themes/mine/i18n/en.yaml": "roles: Jobs\n",
      ])
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    func isPage(_ path: String) -> Bool { !path.hasSuffix(".css") }
    #expect(site.files.keys.filter(isPage).sorted() == standard.files.keys.filter(isPage).sorted())
    #expect(site["/teams/"].main.contains("<header class=\"mine\"><h1>Teams</h1></header>"))
    #expect(site["/teams/"].contains(">Jobs</a>"))
    #expect(!site["/teams/"].contains(">Open roles</a>"))
    let sheet = try #require(site.themeFile("site", "css"))
    let standardSheet = try #require(standard.themeFile("site", "css"))
    #expect(sheet != standardSheet)
    #expect(site["/de/teams/"] == standard["/de/teams/"].replacing(standardSheet, with: sheet))
    let css = try #require(site.files[sheet])
    let standardCSS = try #require(standard.files[standardSheet])
    #expect(css.replacing(":root{--radius:4px;}\n", with: "") == standardCSS)
    // A page without the partial differs in the one word alone.
    let page = site["/roles/arrivals/"].replacing(sheet, with: standardSheet)
    #expect(page.replacing("Jobs", with: "Open roles") == standard["/roles/arrivals/"])
  }

  @Test("a theme's own assets are published beside the default's")
  func assets() throws {
    let tree = Repository.baseSite.replacing("name: default", with: "name: mine", in: "content/site.yaml")
      .with(["themes/mine/assets/paper.svg": "<svg/>"])
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    #expect(site.files[try #require(site.themeFile("paper", "svg"))] == "<svg/>")
    #expect(site.styleSheet != nil)
  }

  @Test("a warning about a theme does not keep the site from being built")
  func warning() throws {
    let page = "{{<layout}}\nLost.\n{{$main}}<h1>{{page.heading}}</h1>{{/main}}\n{{/layout}}\n"
    let tree = Repository.baseSite.replacing("name: default", with: "name: mine", in: "content/site.yaml")
      .with(["themes/mine/templates/page.mustache": page])
    let site = try BuiltSite(tree)
    #expect(
      site.findings == [
        "themes/mine/templates/page.mustache theme/lost-text: this stands in no block and is never shown"
      ])
    #expect(site["/privacy/"].main == "\n<h1>Your data</h1>\n")
  }

  @Test("theme.yaml is laid over the default one, key by key, and so are its options")
  func options() throws {
    let tree = Repository.baseSite.replacing(
      "name: default, options: {accent: \"#a04000\"}", with: "name: mine, options: {gap: 2rem}",
      in: "content/site.yaml"
    )
    .with([
      "themes/mine/theme.yaml": """
      name: mine
      templates: {page: plain}
      options:
        accent: {default: "#00f"}
        gap: {kind: length, property: --gap, default: 1rem}
      """,
      "themes/mine/templates/plain.mustache": "<p>{{theme.accent}} {{theme.ink}} {{theme.gap}}</p>",
    ])
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    #expect(site["/privacy/"] == "<p>#00f #10232c 2rem</p>")
    #expect(
      site.styleSheet?.split(separator: "\n").suffix(3) == [
        ":root{--gap:2rem;}", "@media (prefers-color-scheme:light){:root{--signal:#00f;--on-signal:#fff;}}",
        "@media (prefers-color-scheme:light){:root{--panel-button:var(--on-panel);--on-panel-button:var(--panel);}}",
      ])
  }

  @Test("a site that chooses nothing gets the style sheet as it is, but for what only people need")
  func untouched() throws {
    let tree = Repository.baseSite.replacing(
      ", options: {accent: \"#a04000\"}", with: "", in: "content/site.yaml")
    let css = try #require(DefaultTheme.files.first { "\($0.path)" == "assets/site.css" })
    let smaller = StyleSheet(Array("\(css.text)".utf8)).bytes()
    #expect(try BuiltSite(tree).styleSheet == String(decoding: smaller, as: UTF8.self) + "\n")
  }

  @Test(
    "text on an accent is the theme's where that can be read, else black or white, in light and dark apart",
    arguments: [
      (
        "accent: \"#f80\", accent-dark: \"#f80\"",
        [
          "@media (prefers-color-scheme:light){:root{--signal:#f80;}}",
          "@media (prefers-color-scheme:dark){:root{--signal:#f80;}}",
        ]
      ),
      (
        "accent: \"#1a7f5a\", accent-dark: \"#f80\"",
        [
          "@media (prefers-color-scheme:light){:root{--signal:#1a7f5a;--on-signal:#fff;}}",
          "@media (prefers-color-scheme:dark){:root{--signal:#f80;}}",
        ]
      ),
      (
        "accent-dark: \"#777\"",
        ["@media (prefers-color-scheme:dark){:root{--signal:#777;--on-signal:#000;}}"]
      ),
      (
        "accent: \"#5a3456\", accent-dark: \"#001\", on-accent: \"#eee\"",
        [
          ":root{--on-signal:#eee;}", "@media (prefers-color-scheme:light){:root{--signal:#5a3456;}}",
          "@media (prefers-color-scheme:dark){:root{--signal:#001;}}",
          "@media (prefers-color-scheme:light){:root{--panel-button:var(--on-panel);--on-panel-button:var(--panel);}}",
          "@media (prefers-color-scheme:dark){:root{--signal-text:var(--ink);"
            + "--panel-button:var(--on-panel);--on-panel-button:var(--panel);}}",
        ]
      ),
    ])
  func readableAccent(_ options: String, _ lines: [String]) throws {
    let site = try BuiltSite(
      Repository.baseSite.replacing("accent: \"#a04000\"", with: options, in: "content/site.yaml"))
    #expect(site.findings == [])
    let css = try #require(site.styleSheet)
    #expect(Array(css.split(separator: "\n").suffix(lines.count)) == lines.map { $0[...] })
  }

  @Test(
    "a site's accent alone is that of dark pages, too: as it is, or lighter until it can be read there",
    arguments: [("#f80", "#f80"), ("#123456", "?"), ("#a04000", "?"), ("#000", "?"), ("#fff", "#fff")])
  func accentAlone(_ accent: String, _ wanted: String) throws {
    let site = try BuiltSite(
      Repository.baseSite.replacing("\"#a04000\"", with: "\"\(accent)\"", in: "content/site.yaml"))
    #expect(site.findings == [])
    let css = try #require(site.styleSheet)
    let mark = "@media (prefers-color-scheme:dark){:root{--signal:"
    let line = try #require(css.split(separator: "\n").first { $0.hasPrefix(mark) })
    let dark = String(line.dropFirst(mark.count).prefix { $0 != ";" })
    if wanted != "?" { #expect(dark == wanted) }
    let (one, other) = try (#require(Colour(accent)).oklab, #require(Colour(dark)).oklab)
    #expect(try #require(Contrast.between(dark, "#0d1a20")) >= 4.5)
    #expect(other.lightness >= one.lightness)
    // The hue is the same: one is the other, stronger or weaker.
    #expect(abs(one.a * other.b - one.b * other.a) < 0.002)
  }

  @Test("the same, on a dark page of the site's own; text on it is chosen for each")
  func accentOnOwnPaper() throws {
    let site = try BuiltSite(
      Repository.baseSite.replacing(
        "accent: \"#a04000\"", with: "accent: \"#003a70\", paper-dark: \"#222\", on-accent: \"#fff\"",
        in: "content/site.yaml"))
    #expect(site.findings == [])
    let dark = try #require(
      site.styleSheet?.split(separator: "\n").first { $0.hasPrefix("@media (prefers-color-scheme:dark)") })
    let parts = dark.split { ";{".contains($0) }
    let accent = try #require(parts.first { $0.hasPrefix("--signal:") }).dropFirst("--signal:".count)
    #expect(try #require(Contrast.between(String(accent), "#222")) >= 4.5)
    #expect(parts.contains("--on-signal:#000"))
  }

  @Test(
    "contrast is measured as WCAG 2.2 does",
    arguments: [
      ("#000", "#fff", 21.0), ("#fff", "#777777", 4.48), ("#767676", "#ffffff", 4.54), ("#abc", "#abc", 1),
    ])
  func contrast(_ one: String, _ other: String, _ wanted: Double) throws {
    let contrast = try #require(Contrast.between(one, other))
    #expect((contrast * 100).rounded() / 100 == wanted)
    #expect(Contrast.between("orange", other) == nil)
  }
}
