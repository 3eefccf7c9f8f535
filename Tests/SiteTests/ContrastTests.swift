import TestSupport
import Testing

@testable import Site

@Suite("the contrast of a theme's text")
struct ContrastTests {
  private func site(_ options: String, theme: [String: String?] = [:]) throws -> BuiltSite {
    let name = theme.isEmpty ? "default" : "mine"
    return try BuiltSite(
      Repository.baseSite.replacing(
        "{name: default, options: {accent: \"#a04000\"}}", with: "{name: \(name), options: {\(options)}}",
        in: "content/site.yaml"
      ).with(theme))
  }

  @Test("a colour that makes text of the theme unreadable is an error at that colour, light and dark apart")
  func unreadable() throws {
    #expect(
      try site("ink: \"#777\"").findings == [
        "content/site.yaml theme/contrast: text in `--quiet` can't be read on `--paper` where the device is light: "
          + "the contrast is 2.6:1, and 4.5:1 is needed"
      ])
    let dark = try site("paper-dark: \"#3a4a50\"")
    #expect(dark.files.isEmpty)
    #expect(dark.findings.allSatisfy { $0.contains("theme/contrast") && $0.contains("device is dark") })
    #expect(!dark.findings.isEmpty)
  }

  @Test("a bright accent is no error: links under the pointer get the ink, where they could not be read")
  func repaired() throws {
    let site = try site("accent: \"#ffd400\", accent-dark: \"#ffd400\"")
    #expect(site.findings == [])
    let css = try #require(site.styleSheet)
    #expect(
      css.split(separator: "\n").last
        == "@media (prefers-color-scheme:light){:root{--signal-text:var(--ink);}}")
  }

  @Test("a button that can't be told from the panel gets the panel's text colour as its ground")
  func panelButton() throws {
    let site = try site("accent: \"#1b3038\", accent-dark: \"#ffd400\"")
    let lines = "--panel-button:var(--on-panel);--on-panel-button:var(--panel);"
    #expect(
      site.styleSheet?.split(separator: "\n").suffix(1)
        == ["@media (prefers-color-scheme:light){:root{\(lines)}}"])
    #expect(site.findings == [])
  }

  @Test("a theme's own pairs are measured, and one of a colour that is not there is told")
  func ownPairs() throws {
    let css = """
      /* :root { --paper: #000; } */
      :root { --paper: #fff; --ink: color-mix(in oklab, #000 40%, var(--paper)); }
      @media (prefers-color-scheme: dark) { :root { --paper: #000; --ink: #fff !important; } }
      @media print { :root { --ink: #fff; } }
      """
    let site = try site(
      "accent: \"#123456\"",
      theme: [
        "themes/mine/assets/site.css": css,
        "themes/mine/theme.yaml":
          "name: mine\ncontrast:\n  - {text: --ink, on: --paper}\n  - {text: --inc, on: --paper}\n",
      ])
    #expect(
      site.findings == [
        "themes/mine/theme.yaml theme/contrast: text in `--ink` can't be read on `--paper` where the device is light: "
          + "the contrast is 3.9:1, and 4.5:1 is needed",
        "themes/mine/theme.yaml theme/contrast: the style sheet gives the page no `--inc`",
      ])
  }

  @Test("the default theme's own colours leave the style sheet alone")
  func standard() throws {
    #expect(try site("radius: 4px").findings == [])
  }

  @Test(
    "colours are mixed as browsers mix them",
    arguments: [
      // As Chromium computes them.
      ("color-mix(in oklab, #10232c 72%, #f7f5ef)", 73, 87, 93),
      ("color-mix(in oklab, #ff6a2b 58%, #10232c)", 150, 80, 56),
      ("oklch(from #0d1a20 calc(l + 0.08) calc(c * 1.5) h)", 25, 46, 56),
      ("color-mix(in oklab, #fff, #000)", 99, 99, 99),
    ])
  func mixing(_ value: String, _ red: Int, _ green: Int, _ blue: Int) throws {
    let colours = StyleColours(
      properties: StyleProperties(Array(":root{--it:\(value)}".utf8)), scheme: .light)
    let colour = try #require(colours.colour(of: "--it")?.colour)
    let wanted = try #require(Colour("#" + [red, green, blue].map(hexadecimal).joined()))
    #expect(abs(colour.luminance - wanted.luminance) < 0.001, "\(colour)")
  }

  @Test(
    "what stands in quotation marks or comments is no rule and no end of one",
    arguments: [
      ":root{--it:#abc}", ":root { --note: \"}\"; --it:#abc }",
      "/* :root{--it:#000} */ html{--it: #abc !important}",
      "a{background:url(data:x;{)} :root{--it:#abc", "a::after{content:'{'} :root{--it:/* } */#abc;}",
      "@supports (a:b){:root{--it:#abc}} a{b{:root{--it:#000}}}",
    ])
  func properties(_ css: String) {
    let properties = StyleProperties(Array(css.utf8))
    #expect(properties.value(of: "--it", .dark) == "#abc")
    #expect(properties.tooDeep == nil)
  }

  @Test("blocks that stand too deep in each other are an error of the theme, and of nothing else")
  func tooDeep() throws {
    let blocks = String(repeating: "@supports (a: b) {\n", count: 100_000)
    let site = try site(
      "radius: 4px",
      theme: ["themes/mine/assets/site.css": blocks, "themes/mine/theme.yaml": "name: mine\ncontrast: []\n"])
    #expect(
      site.findings == [
        "themes/mine/assets/site.css theme/style-sheet: blocks of this style sheet stand more than 32 deep in each other"
      ])
    let enough = String(repeating: "a{", count: 32) + String(repeating: "}", count: 32)
    #expect(StyleProperties(Array(enough.utf8)).tooDeep == nil)
  }

  private func hexadecimal(_ byte: Int) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0\(digits)" : digits
  }
}
