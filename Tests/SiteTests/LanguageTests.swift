import TestSupport
import Testing

@testable import Site

@Suite("a second language")
struct LanguageTests {
  let site: BuiltSite

  init() throws { site = try BuiltSite(Repository.baseSite) }

  @Test("a page that is there in two languages names both, for readers and for search engines")
  func alternates() {
    let page = site["/de/roles/arrivals/"]
    #expect(page.contains("<html lang=\"de\""))
    #expect(
      page.contains(
        "<link rel=\"alternate\" hreflang=\"en\" href=\"https://careers.example.org/roles/arrivals/\">"))
    #expect(
      page.contains(
        "<link rel=\"alternate\" hreflang=\"de\" href=\"https://careers.example.org/de/roles/arrivals/\">"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://careers.example.org/de/roles/arrivals/\">"))
    #expect(page.contains("<a href=\"../../../roles/arrivals/\" lang=\"en\" hreflang=\"en\">English</a>"))
    #expect(page.contains("<a href=\"./\" lang=\"de\" hreflang=\"de\" aria-current=\"true\">Deutsch</a>"))
  }

  @Test("a page that was not translated leads to a list or the home page of the other language")
  func noTranslation() {
    func languages(_ address: String) -> [String] {
      (site.files[address] ?? site[address]).between("<p class=\"masthead-languages\">", "</p>").flatMap {
        $0.between("href=\"", "\"")
      }
    }
    #expect(languages("/privacy/") == ["../de/"])
    #expect(languages("404.html") == ["/de/roles/"])
    #expect(languages("/de/roles/arrivals/") == ["../../../roles/arrivals/"])
    #expect(site["/privacy/"].contains("rel=\"alternate\" hreflang") == false)
  }

  @Test("what the home page says in another language says so, its heading too")
  func home() throws {
    let site = try BuiltSite(Repository.baseSite.with(["content/company.de.yaml": "name: Beispiel\n"]))
    #expect(site["/de/"].between("<h1>", "</h1>").first?.hasPrefix("<span lang=\"en\">") == true)
    #expect(site["/"].between("<h1>", "</h1>").first?.contains("lang") == false)
  }

  @Test("a long word in a heading is set smaller")
  func longWord() throws {
    let tree = Repository.baseSite.with([
      "content/roles/arrivals.de.yaml": "title: Data Scientist, Liegeplatzplanung\n"
    ])
    let site = try BuiltSite(tree)
    #expect(site["/de/roles/arrivals/"].contains("<body id=\"top\" class=\"long-word\">"))
    #expect(site["/roles/arrivals/"].contains("<body id=\"top\">"))
  }

  @Test("a translated role has its own words, and the original's facts")
  func facts() {
    let page = site["/de/roles/arrivals/"].main
    #expect(page.contains("<h1>ML Engineer (m/w/d), Ankünfte</h1>"))
    #expect(page.contains("80.000–100.000"))
    #expect(page.contains("29. Januar 2027"))
    #expect(page.contains("Trainiere das Modell."))
    #expect(page.contains("Vorhersagen sind genauer"))
    #expect(page.contains("120 s"))
    #expect(!page.contains("Forecasts are closer"))
  }

  @Test("what a translation inherits says in which language it is, and what it says itself does not")
  func parts() throws {
    let tree = Repository.baseSite.with([
      "content/roles/arrivals.de.yaml": "summary: Ankünfte stimmen auf die Minute.\n"
    ])
    let site = try BuiltSite(tree)
    let page = site["/de/roles/arrivals/"].main
    #expect(page.contains("<h1><span lang=\"en\">ML Engineer, Arrivals</span></h1>"))
    #expect(page.contains("<p class=\"lead role-lead\">Ankünfte stimmen auf die Minute.</p>"))
    #expect(page.contains("<div lang=\"en\">\n<p>Every third forecast"))
    #expect(page.contains("<li><span lang=\"en\">Train the arrival model.</span></li>"))
    #expect(page.contains("<h3><span lang=\"en\">Forecasts are closer</span></h3>"))
    #expect(page.contains("<b>60 s</b>"), "a figure is of no language")
    #expect(
      site["/de/roles/"].contains(
        "<a href=\"../../de/roles/arrivals/\"><span lang=\"en\">ML Engineer, Arrivals</span></a>"))
    #expect(site["/roles/arrivals/"].main.between("lang=\"", "\"") == [])
  }

  @Test("a variant of a language is no other language")
  func variants() {
    #expect(EditionIndex.isOneLanguage("en", "en-GB"))
    #expect(EditionIndex.isOneLanguage("de-CH", "de"))
    #expect(!EditionIndex.isOneLanguage("de-CH", "de-AT"))
    #expect(!EditionIndex.isOneLanguage("es", "est"))
  }

  @Test("what was not translated is linked in the first language, and says so")
  func fallback() {
    let page = site["/de/"]
    #expect(
      page.contains(
        "<h3><a href=\"../stories/the-ring-road/\" lang=\"en\" hreflang=\"en\">The ring road</a> "
          + "<span class=\"tongue\">(auf Englisch)</span></h3>"))
    #expect(page.contains("<a href=\"../de/roles/arrivals/\">ML Engineer (m/w/d), Ankünfte</a>"))
    #expect(
      page.main.contains("Siehe <a href=\"../de/roles/\">Stellen</a>."),
      "a link is to this language where it can be")
    #expect(site["/de/how-we-hire/"].contains("<a href=\"../../privacy/\">privacy page</a>"))
    #expect(
      site["/de/roles/arrivals/"].contains(
        " / </span><a href=\"../../../teams/forecasts/\" lang=\"en\" hreflang=\"en\">Forecasts</a>"),
      "the team of a role")
    #expect(page.contains("Wir zeigen unsere Fehler."))
  }

  @Test("a page that is not translated stays in the menu and the footer, in its own language")
  func untranslatedPages() throws {
    let tree = Repository.baseSite.with([
      "content/pages/about.md": "---\ntitle: About us\nmenu: true\n---\n\nWe count buses.\n"
    ])
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    #expect(
      site["/de/roles/"].between("<li><a href=\"../../about/\"", "</li>") == [
        " lang=\"en\" hreflang=\"en\">About us</a>",
        " lang=\"en\" hreflang=\"en\">About us</a> <span class=\"tongue\">(auf Englisch)</span>",
      ])
    #expect(
      site["/de/roles/"].between("<li><a href=\"../../privacy/\"", "</li>") == [
        " lang=\"en\" hreflang=\"en\">Your data</a> <span class=\"tongue\">(auf Englisch)</span>"
      ])
    #expect(site["/roles/"].between("<li><a href=\"../privacy/\"", "</li>") == [">Your data</a>"])
    let translated = try BuiltSite(
      tree.with(["content/pages/privacy.de.md": "---\ntitle: Deine Daten\n---\n\nNur wir.\n"]))
    #expect(
      translated["/de/roles/"].between("<li><a href=\"../../de/privacy/\"", "</li>") == [">Deine Daten</a>"])
  }

  @Test(
    "a link of the company's says in which language its page is, and its title where that was not translated")
  func links() throws {
    func entry(_ german: String) throws -> [String] {
      let tree = Repository.baseSite
        .replacing(
          "links:", with: "links:\n  - {title: What we keep, url: /privacy/}", in: "content/company.yaml"
        )
        .replacing("links:", with: "links:\n  - {title: \(german)}", in: "content/company.de.yaml")
      let site = try BuiltSite(tree)
      #expect(site.findings == [])
      return site["/de/roles/"].between("<li><a href=\"../../privacy/\"", "</li>").suffix(1)
    }
    let note = " <span class=\"tongue\">(auf Englisch)</span>"
    #expect(try entry("What we keep") == [" lang=\"en\" hreflang=\"en\">What we keep</a>\(note)"])
    #expect(try entry("Was wir behalten") == [" hreflang=\"en\">Was wir behalten</a>\(note)"])
  }

  @Test("a role that is not translated is listed in both languages")
  func untranslated() throws {
    let tree = Repository.baseSite.with(["content/roles/arrivals.de.yaml": nil])
    let site = try BuiltSite(tree)
    #expect(!site.addresses.contains("/de/roles/arrivals/"))
    #expect(
      site["/de/roles/"].contains(
        "<a href=\"../../roles/arrivals/\" lang=\"en\" hreflang=\"en\">ML Engineer, Arrivals</a>"))
  }

  @Test("a site with one language names no other, and has none in its addresses")
  func single() throws {
    let tree = Repository.baseSite.replacing("[en, de]", with: "[en]", in: "content/site.yaml")
      .with(["content/roles/arrivals.de.yaml": nil, "content/company.de.yaml": nil])
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    #expect(site.addresses.filter { $0.hasPrefix("/de") } == [])
    #expect(site["/"].between("hreflang=\"", "\"") == [])
  }

  @Test("the first language may be another than English")
  func german() throws {
    let tree = Repository.baseSite.replacing(
      "languages: [en, de]", with: "language: de", in: "content/site.yaml"
    )
    .with(["content/roles/arrivals.de.yaml": nil, "content/company.de.yaml": nil])
    let site = try BuiltSite(tree)
    #expect(site.findings == [])
    #expect(site["/roles/arrivals/"].contains("<html lang=\"de\""))
    #expect(site["/roles/arrivals/"].contains("29. Januar 2027"))
  }
}
