internal import Content
internal import Diagnostics
internal import Rulebook

/// A place of a role, as the table of pay laws knows it.
struct CoveredPlace: Sendable {
  /// How the place is named in a message.
  var name: String
  /// Where it stands.
  var place: SourceRange
  /// Whether somebody works there from home, for an employer who may be elsewhere.
  var isRemote: Bool
  /// The laws in force that name the place.
  var laws: [PayLaw]
  /// Whether the table knows other parts of the country, and not this one.
  var isUnknown: Bool
  /// The names by which pay is given for the place.
  var names: Set<String>

  /// The places of a role, with the laws in force on a day.
  static func all(of location: Location, on day: Rulebook.Day) -> [CoveredPlace] {
    location.places.map { CoveredPlace($0, on: day) }
      + location.remoteFrom.map { CoveredPlace(remote: $0, on: day) }
  }

  private init(_ office: Place, on day: Rulebook.Day) {
    let country = office.country.value
    name = office.city.value
    place = office.city.place
    isRemote = false
    names = [office.city.value, country]
    var codes: Set = [country]
    if let region = CoveredPlace.region(of: office) {
      codes.insert(region)
      names.insert(region)
    }
    if codes.contains("US-NY") || country == "US" && office.region == nil,
      ["new york", "new york city", "nyc"].contains(name.lowercased())
    {
      codes.formUnion(["US-NY", "US-NY-NYC"])
    }
    laws = Rulebook.payLaws.filter { codes.contains($0.code) && $0.isInForce(on: day) }
    isUnknown =
      !codes.contains { code in Rulebook.payLaws.contains { $0.code == code } }
      && CoveredPlace.isPartlyCovered(country)
  }

  private init(remote code: PlainText, on day: Rulebook.Day) {
    let known = Rulebook.payLaws.filter { $0.code == code.value }
    name = known.first?.name ?? code.value
    place = code.place
    isRemote = true
    names = [code.value, String(code.value.prefix(2))]
    // A whole country takes in each part of it whose law follows the work.
    let isCountry = code.value.utf8.count == 2
    laws = Rulebook.payLaws.filter { law in
      guard law.isInForce(on: day) else { return false }
      return law.code == code.value
        || isCountry && law.code.hasPrefix(code.value + "-") && law.coversRemote == true
    }
    isUnknown = !isCountry && known.isEmpty && CoveredPlace.isPartlyCovered(String(code.value.prefix(2)))
  }

  /// The code of the region of an office, `US-CO`, where the table has it.
  private static func region(of office: Place) -> String? {
    guard let region = office.region?.value.lowercased() else { return nil }
    let prefix = office.country.value + "-"
    return Rulebook.payLaws.first { law in
      guard law.code.hasPrefix(prefix), law.code.utf8.count == 5 else { return false }
      let code = law.code.lowercased()
      return region == law.name.lowercased() || region == code || region == code.dropFirst(3)
        || law.code == "US-DC" && ["d.c.", "washington, d.c.", "washington, dc"].contains(region)
    }?.code
  }

  private static func isPartlyCovered(_ country: String) -> Bool {
    Rulebook.payLaws.contains { $0.code.hasPrefix(country + "-") }
  }
}

extension Rulebook.Day {
  init?(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }
}
