import TestSupport
import Testing

@testable import Site

@Suite("fonts of one's own")
struct FontTests {
  private let font = "wOF2 and the rest of a font"

  private func site(_ theme: String, _ files: [String: String?]) throws -> BuiltSite {
    try BuiltSite(
      Repository.baseSite.replacing(
        "{name: default, options: {accent: \"#a04000\"}}", with: theme, in: "content/site.yaml"
      ).with(files))
  }

  @Test("every file of a folder is brought in from the site itself, and text shows before it is there")
  func folder() throws {
    let site = try site(
      "{options: {text-font: \"Quay Serif, Georgia, serif\"}, fonts: {Quay Serif: assets/fonts/quay}}",
      [
        "content/assets/fonts/quay/Quay-Regular.woff2": font,
        "content/assets/fonts/quay/Quay-BoldItalic.woff2": font,
        "content/assets/fonts/quay/OFL.txt": "Licence",
      ])
    #expect(site.findings == [])
    let css = try #require(site.styleSheet)
    #expect(
      css.hasSuffix(
        "@font-face{font-family:\"Quay Serif\";src:url(\"../assets/fonts/quay/Quay-BoldItalic.woff2\") "
          + "format(\"woff2\");font-weight:700;font-style:italic;font-display:swap}"
          + "@font-face{font-family:\"Quay Serif\";src:url(\"../assets/fonts/quay/Quay-Regular.woff2\") "
          + "format(\"woff2\");font-weight:400;font-style:normal;font-display:swap}\n"
          + ":root{--serif:Quay Serif, Georgia, serif;}\n"), "\(css.suffix(600))")
    #expect(site.files["assets/fonts/quay/Quay-Regular.woff2"] == font)
  }

  @Test("a theme brings fonts of its own from its assets")
  func ofTheTheme() throws {
    let site = try site(
      "mine",
      [
        "themes/mine/theme.yaml": "name: mine\nfonts: {Quay Sans: assets/fonts}\n",
        "themes/mine/assets/fonts/quay[wght].woff2": font,
      ])
    #expect(site.findings == [])
    let css = try #require(site.styleSheet)
    let file = try #require(site.files.keys.first { $0.hasSuffix(".woff2") })
    #expect(file.hasPrefix("theme/fonts/quay[wght]."))
    let address = file.dropFirst("theme/".count).replacing("[wght]", with: "%5Bwght%5D")
    #expect(
      css.contains(
        "@font-face{font-family:\"Quay Sans\";src:url(\"\(address)\") "
          + "format(\"woff2\");font-weight:100 900;font-style:normal;font-display:swap}"),
      "\(css.suffix(400))")
  }

  @Test(
    "what can't be a font is said",
    arguments: [
      (
        "{fonts: {Quay: assets/fonts}}", "content/assets/plan.txt",
        "content/site.yaml content/missing-asset: there is no font in `assets/fonts`"
      ),
      (
        "{fonts: {Quay: assets/fonts}}", "content/assets/fonts/quay.woff2",
        "content/site.yaml content/bad-value: `quay.woff2` is no font in the format WOFF2"
      ),
      (
        "{fonts: {\"Quay;}\": assets/fonts}}", "content/assets/fonts/quay.woff2",
        "content/site.yaml content/bad-value: a font can't be called `Quay;}`"
      ),
      (
        "{fonts: {Quay: fonts}}", "content/assets/plan.txt",
        "content/site.yaml content/bad-value: `Quay` is `fonts`, but should be a folder in assets/"
      ),
    ])
  func wrong(_ theme: String, _ path: String, _ finding: String) throws {
    let site = try site(theme, [path: "no font"])
    #expect(site.findings.contains(finding), "\(site.findings)")
  }

  @Test(
    "weight and slant are read from a file's name",
    arguments: [
      ("Quay.woff2", "400", "normal"), ("Quay-SemiBold.woff2", "600", "normal"),
      ("quay-latin-700-italic.woff2", "700", "italic"), ("Quay-ExtraLightItalic.woff2", "200", "italic"),
      ("Quay-Variable.woff2", "100 900", "normal"), ("quay-v12-latin-300.woff2", "300", "normal"),
      ("a/QuayBlack-Oblique.woff2", "900", "italic"), ("quay-700italic.woff2", "700", "italic"),
    ])
  func names(_ name: String, _ weight: String, _ slant: String) {
    #expect(FontFaces.weight(of: name) == weight)
    #expect(FontFaces.slant(of: name) == slant)
  }
}
