import Content
import Testing

@testable import Exchange

@Suite("places")
struct PlaceTests {
  private func read(_ words: String) -> String {
    let reading = PlaceReading([ImportedPlace(words: words)])
    var parts = reading.offices.map { office in
      [office.city, office.region, office.country].compactMap { $0 }.joined(separator: "/")
        + (office.isGuess ? "?" : "")
    }
    parts += reading.countries.map { "from \($0)" }
    if let workplace = reading.workplace { parts.append(workplace.rawValue) }
    return (parts + reading.unread.map { "(\($0))" }).joined(separator: " ")
  }

  @Test(
    "words are read as cities, countries and the workplace",
    arguments: [
      ("Berlin, Germany", "Berlin/DE"), ("Köln, Deutschland", "Köln/DE"), ("Lyon, France", "Lyon/FR"),
      ("Berlin", "Berlin/DE?"), ("San Francisco, CA", "San Francisco/CA/US"), ("Munich, DE", "Munich/DE"),
      ("New York, NY", "New York/NY/US"), ("Toronto, ON", "Toronto/ON/CA"),
      ("Toronto, CA", "Toronto/ON/CA"), ("Fresno, CA", "Fresno/CA/US?"),
      ("London, England, United Kingdom", "London/England/GB"),
      ("Austin, Texas, United States", "Austin/TX/US"),
      ("Berlin, Germany; Paris, France", "Berlin/DE Paris/FR"), ("Berlin or Paris", "Berlin/DE? Paris/FR?"),
      ("Remote", "remote"), ("Remote - US", "from US remote"), ("Remote (Germany)", "from DE remote"),
      ("Remote US", "from US remote"), ("Fully Remote", "remote"),
      ("Remote: Norway and Iceland", "from NO from IS remote"),
      ("Remote: United States (CO)", "from US-CO remote"), ("Colorado, United States", "from US-CO"),
      ("Hybrid - Paris, France", "Paris/FR hybrid"), ("Springfield", "(Springfield)"), ("EMEA", "(EMEA)"),
      ("Remote, EMEA", "remote (EMEA)"), ("Berlin, or so", "Berlin/DE? (so)"),
    ])
  func words(_ words: String, _ expected: String) { #expect(read(words) == expected) }

  @Test("an address in parts keeps its parts, and a country is told by its name in any of four languages")
  func parts() {
    for country in ["Germany", "Deutschland", "Allemagne", "Alemania", "DE", "de"] {
      let place = ImportedPlace(
        city: "Köln", region: "NW", country: country, postalCode: "50667", street: "Am Hof 2")
      #expect(
        PlaceReading([place]).offices == [
          .init(city: "Köln", region: "NW", country: "DE", postalCode: "50667", street: "Am Hof 2")
        ])
    }
  }

  @Test("a country that nobody knows is not made up")
  func unknown() {
    let reading = PlaceReading([ImportedPlace(city: "Ys", country: "Atlantis")])
    #expect(reading.offices == [])
    #expect(reading.unread == ["Ys, Atlantis"])
  }
}
