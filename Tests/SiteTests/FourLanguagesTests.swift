import TestSupport
import Testing

@testable import Site

@Suite("a site in English, German, French and Spanish")
struct FourLanguagesTests {
  let site: BuiltSite

  init() throws {
    let tree = Repository.baseSite
      .replacing("[en, de]", with: "[en, de, fr, es]", in: "content/site.yaml")
      .replacing("closes: 2027-01-29", with: "closes: 2027-02-01", in: "content/roles/arrivals.yaml")
      .with([
        "content/company.fr.yaml": "tagline: Des bus à l’heure\n",
        "content/company.es.yaml": "tagline: Autobuses puntuales\n",
        "content/roles/arrivals.fr.yaml": "title: ML Engineer (F/H), arrivées\n",
        "content/roles/arrivals.es.yaml": "title: ML Engineer, llegadas\n",
      ])
    site = try BuiltSite(tree)
  }

  @Test("it is built without a finding")
  func builds() {
    #expect(site.findings == [])
    for address in ["/", "/de/", "/fr/", "/es/", "/fr/roles/arrivals/", "/es/families/ml-engineer/"] {
      #expect(site.addresses.contains(address))
    }
  }

  @Test(
    "search engines are told all four, and which is for everybody else", arguments: ["", "de/", "fr/", "es/"])
  func alternates(_ language: String) {
    let head = site["/\(language)roles/arrivals/"].between("<head>", "</head>").first ?? ""
    #expect(
      head.between("<link rel=\"alternate\" hreflang=\"", ">\n") == [
        "en\" href=\"https://careers.example.org/roles/arrivals/\"",
        "x-default\" href=\"https://careers.example.org/roles/arrivals/\"",
        "de\" href=\"https://careers.example.org/de/roles/arrivals/\"",
        "fr\" href=\"https://careers.example.org/fr/roles/arrivals/\"",
        "es\" href=\"https://careers.example.org/es/roles/arrivals/\"",
      ])
  }

  @Test("the switch names each language in that language")
  func languageSwitch() {
    let menu = site["/fr/"].between("<nav class=\"footer-languages\"", "</nav>").first ?? ""
    #expect(
      menu.between("<li>", "</li>").map(\.read) == ["English", "Deutsch", "Français", "Español"])
    #expect(menu.contains(" aria-label=\"Langues\">"))
    #expect(menu.contains("lang=\"fr\" hreflang=\"fr\" aria-current=\"true\">Français</a>"))
  }

  @Test(
    "a role's facts are as readers of the language write them",
    arguments: [
      ("", ["€80,000–100,000 a year", "Berlin", "1 February 2027"]),
      ("de/", ["80.000–100.000\u{A0}€ im Jahr", "Berlin", "1. Februar 2027"]),
      ("fr/", ["de 80\u{202F}000 à 100\u{202F}000\u{A0}€ par an", "Berlin", "1er février 2027"]),
      ("es/", ["de 80.000 a 100.000\u{A0}€ al año", "Berlin", "1 de febrero de 2027"]),
    ])
  func facts(_ language: String, _ wanted: [String]) {
    let page = site["/\(language)roles/arrivals/"].main
    for text in wanted { #expect(page.contains(text), "\(text)") }
  }

  @Test(
    "what is counted has the form of its number",
    arguments: [
      ("", "1 open role"), ("de/", "1 offene Stelle"), ("fr/", "1 poste ouvert"), ("es/", "1 puesto abierto"),
    ])
  func counts(_ language: String, _ wanted: String) {
    #expect(site["/\(language)roles/"].between("<h1>", "</h1>") == [wanted])
  }

  @Test("the built-in families speak the language")
  func families() {
    #expect(
      site["/fr/families/ml-engineer/"].main.read.contains(
        "Entraînement de modèles, mise en production et optimisation"))
    #expect(
      site["/es/families/mlops-engineer/"].main.read.contains(
        "Pipelines, monitorización e infraestructura"))
  }

  @Test("French leaves its space before a colon in lists of outcomes, too")
  func colon() {
    #expect(site["/fr/roles/"].contains("\u{A0}: <span class=\"figure-small\">"))
    #expect(site["/es/roles/"].contains(": <span class=\"figure-small\">"))
  }
}
