import Diagnostics
import Lint
import Testing

@Suite("Translations that leave something out")
struct HalfTranslatedTests {
  private func findings(_ files: [String: String]) throws -> [String] {
    var site = GoodContent.files["site.yaml"] ?? ""
    site = Keys(site).replaced(by: Keys("languages: [en, de]"))
    return try lint(files.merging(["site.yaml": site]) { $1 }).filter { $0.rule == "content/half-translated" }
      .map(\.wholeText)
  }

  @Test("The number of texts is said, the first three of them, and what to do")
  func several() throws {
    let role = "title: Rangfolge\nsummary: Suchen treffen besser.\n"
    let found = try #require(
      try findings([GoodContent.rolePath.replacing(".yaml", with: ".de.yaml"): role]).first)
    #expect(found.hasPrefix("content/roles/"))
    #expect(found.contains("info[content/half-translated]"))
    #expect(found.contains("texts are not translated: the page shows `problem`, `"))
    #expect(found.contains(" more in the language of the original\n  write them here in `de`; "))
  }

  @Test("Of one text only that is said")
  func one() throws {
    #expect(
      try findings(["pages/privacy.de.md": "---\ntitle: Datenschutz\nsummary: Was wir behalten.\n---\n"]) == [
        """
        content/pages/privacy.de.md:2 info[content/half-translated] the text below the front matter is not translated: \
        the page shows it in the language of the original
          write it here in `de`; the entries of a list in the order of the original
        """
      ])
  }

  @Test("Names, tools, figures and facts are the same in every language")
  func facts() throws {
    let role = """
      title: ML Engineer
      family: ml-engineer
      team: search
      must-haves: [{id: a, text: Has built.}]
      nice-to-haves: []
      resources: {stack: [Python]}
      backgrounds: [{from: academia, counts: A system.}]
      success-measures: [{within: 6 months, outcome: Faster, from: 310 ms, to: 40 %}]
      not-this-role: [{text: Dashboards, who: data-scientist}]
      reports-to: {title: Head, name: Ada}
      location: {places: [{city: Graz, country: AT}]}
      notes: For us.
      """
    let german = """
      title: ML Engineer (m/w/d)
      must-haves: [Hat gebaut.]
      backgrounds: [{counts: Ein System.}]
      success-measures: [{outcome: Schneller}]
      not-this-role: [{text: Auswertungen}]
      reports-to: Leitung
      """
    #expect(try findings(["roles/a.yaml": role, "roles/a.de.yaml": german]) == [])
    let spelledOut = role.replacing("310 ms", with: "three days")
    #expect(
      try findings(["roles/a.yaml": spelledOut, "roles/a.de.yaml": german]).map {
        $0.contains("`success-measures.from`")
      }
        == [true])
  }

  @Test("What has no translation at all is a choice")
  func none() throws { #expect(try findings([:]) == []) }

  @Test("A comment accepts it")
  func accepted() throws {
    let page =
      "---\n# remit: allow content/half-translated because the text is a form\ntitle: Datenschutz\nsummary: Kurz.\n---\n"
    #expect(try findings(["pages/privacy.de.md": page]) == [])
  }
}
