internal import Content
internal import Rulebook
internal import Text

/// What words about a place say: offices, countries that one may work from, and whether one has to come at all.
struct PlaceReading: Sendable {
  /// An office.
  struct Office: Sendable, Equatable {
    var city: String
    var region: String?
    var country: String
    var postalCode: String?
    var street: String?
    /// Whether nobody said the country, and the city is one that is meant when nobody does.
    var isGuess = false
  }

  private(set) var offices: [Office] = []
  /// Countries, or parts of them, in which no city is named: `DE`, `US-CO`.
  private(set) var countries: [String] = []
  private(set) var workplace: Workplace?
  /// What could not be read.
  private(set) var unread: [String] = []

  /// Reads places.
  init(_ places: [ImportedPlace]) {
    for place in places {
      if place.city != nil || place.country != nil, place.words == nil || place.city != nil {
        addParts(of: place)
        // The words may say that one need not come.
        if let words = place.words { takeWorkplace(words) }
      } else if let words = place.words {
        add(words, country: place.country.flatMap(PlaceReading.country))
      }
    }
    offices = unique(offices)
    countries = unique(countries)
  }

  private mutating func addParts(of place: ImportedPlace) {
    let city = place.city.map(CleanText.line)
    guard let name = place.country, let country = PlaceReading.country(name) else {
      if let city {
        add([city, place.region, place.country].compactMap { $0 }.joined(separator: ", "), country: nil)
      } else if let name = place.country {
        unread.append(name)
      }
      return
    }
    guard let city, !city.isEmpty else {
      countries.append(country)
      if let region = place.region { unread.append(region) }
      return
    }
    let region = place.region.map { PlaceReading.region($0, of: country) ?? CleanText.line($0) }
    offices.append(
      Office(
        city: city, region: region == city ? nil : region, country: country,
        postalCode: place.postalCode.map(CleanText.line), street: place.street.map(CleanText.line)))
  }

  private mutating func takeWorkplace(_ words: String) {
    for part in PlaceReading.parts(words) { if let found = Terms.workplace(part) { note(found) } }
  }

  private mutating func note(_ found: Workplace) { if workplace == nil { workplace = found } }

  private mutating func add(_ text: String, country known: String?) {
    for piece in PlaceReading.pieces(text) {
      var parts = PlaceReading.parts(piece)
      for (index, part) in parts.enumerated().reversed() {
        if let found = Terms.workplace(part) {
          note(found)
          parts.remove(at: index)
        } else if let rest = PlaceReading.rest(ofRemote: part) {
          note(.remote)
          if rest.isEmpty { parts.remove(at: index) } else { parts[index] = rest }
        }
      }
      // `Remote: Germany, United States (CO)` lists countries; at an office, the parts lie in each other.
      if workplace == .remote, let found = PlaceReading.countries(parts) {
        countries += found
      } else if !parts.isEmpty {
        add(parts: parts, country: known)
      }
    }
  }

  /// The countries, and parts of them, that stand one behind the other; nil where anything else is there.
  private static func countries(_ parts: [String]) -> [String]? {
    var countries: [String] = []
    for part in parts {
      if let last = countries.last, let region = region(part, of: last) {
        countries[countries.count - 1] = "\(last)-\(region)"
      } else if let country = named(part), city(part) == nil {
        countries.append(country)
      } else {
        return nil
      }
    }
    return countries.isEmpty ? nil : countries
  }

  private mutating func add(parts: [String], country known: String?) {
    guard let last = parts.last else { return }
    if parts.count == 1 {
      if let city = PlaceReading.city(last) {
        offices.append(
          Office(
            city: last, region: known == nil || known == city.country ? city.region : nil,
            country: known ?? city.country, isGuess: known == nil))
      } else if let country = PlaceReading.named(last) {
        countries.append(country)
      } else if let region = PlaceReading.region(last) {
        countries.append("\(region.country)-\(region.code)")
      } else if let known {
        offices.append(Office(city: last, country: known))
      } else {
        unread.append(last)
      }
      return
    }
    let before = parts.dropLast()
    let city = PlaceReading.city(parts[0])
    if known == nil, parts.count == 2, let city, city.country == last {
      // Toronto, CA lies in Canada.
      offices.append(Office(city: parts[0], region: city.region, country: last))
    } else if let region = PlaceReading.region(last), known == nil || known == region.country {
      // Of a place that nobody knows, `DE` may be Delaware or Germany.
      let isGuess = known == nil && city?.country != region.country && Codes.countries.contains(last)
      offices.append(
        Office(city: parts[0], region: region.code, country: region.country, isGuess: isGuess))
      if before.count > 1 { unread.append(before.dropFirst().joined(separator: ", ")) }
    } else if let country = PlaceReading.named(last) {
      guard PlaceReading.region(parts[0]) == nil || before.count > 1 || PlaceReading.city(parts[0]) != nil
      else {
        let region = PlaceReading.region(parts[0], of: country)
        if let region {
          countries.append("\(country)-\(region)")
        } else {
          unread.append(parts.joined(separator: ", "))
        }
        return
      }
      let region = before.count > 1 ? parts[1] : nil
      offices.append(
        Office(
          city: parts[0], region: region.map { PlaceReading.region($0, of: country) ?? $0 }, country: country)
      )
      if before.count > 2 { unread.append(before.dropFirst(2).joined(separator: ", ")) }
    } else if let known {
      offices.append(Office(city: parts[0], region: last, country: known))
    } else {
      unread.append(parts.joined(separator: ", "))
    }
  }

  /// Places that are named one beside the other.
  private static func pieces(_ text: String) -> [String] {
    var line = CleanText.line(text)
    for joint in [" or ", " oder ", " ou ", " and ", " / ", " | ", " • ", " · "] {
      line = line.split(separator: joint).joined(separator: ";")
    }
    return line.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The parts of a place, from the smallest: what stands between commas, dashes and in parentheses.
  private static func parts(_ text: String) -> [String] {
    var parts = [""]
    let scalars = Array(CleanText.line(text))
    for (index, character) in scalars.enumerated() {
      let isDash =
        "-–—:".contains(character)
        && (index + 1 < scalars.count && scalars[index + 1] == " " || index > 0 && scalars[index - 1] == " ")
      if isDash || ",()[]".contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// What follows in `Remote US` or stands before in `US Remote`; nil where it does not say remote.
  private static func rest(ofRemote part: String) -> String? {
    var words = part.split(separator: " ").map(String.init)
    guard let place = words.firstIndex(where: { Terms.workplace($0) == .remote }) else { return nil }
    words.remove(at: place)
    for filler in ["within", "in", "from", "fully", "only", "based"] {
      words.removeAll { $0.lowercased() == filler }
    }
    return words.joined(separator: " ")
  }

  /// The code of a country by its name or code in a field; nil for anything else.
  static func country(_ name: String) -> String? {
    let name = CleanText.line(name)
    return named(name.utf8.count == 2 ? name.uppercased() : name)
  }

  /// The same of words, where a small `so` is no country.
  private static func named(_ name: String) -> String? {
    if name.utf8.count == 2, Codes.countries.contains(name) { return name }
    if name.utf8.count == 2, name != name.uppercased() { return nil }
    return countryNames[slug(of: name)]
  }

  /// A part of a country by its name or code, where its name alone tells the country.
  private static func region(_ name: String) -> (country: String, code: String)? {
    // A small `or` or `me` is no state.
    if name.utf8.count == 2, name != name.uppercased() { return nil }
    return regions[slug(of: name)]
  }

  private static func region(_ name: String, of country: String) -> String? {
    guard let found = regions[slug(of: name)], found.country == country else { return nil }
    return found.code
  }

  private static func city(_ name: String) -> (country: String, region: String?)? { cities[slug(of: name)] }

  private static let countryNames: [String: String] = {
    let names = Codes.countryNames.map { (slug(of: $0.name), $0.code) }
    let others = Rulebook.placeNames.filter { $0.kind == .country }.map { (slug(of: $0.name), $0.country) }
    return Dictionary(names + others, uniquingKeysWith: { first, _ in first })
  }()
  private static let regions: [String: (country: String, code: String)] = Dictionary(
    Rulebook.placeNames.filter { $0.kind == .region }.map {
      (slug(of: $0.name), ($0.country, $0.region ?? ""))
    },
    uniquingKeysWith: { first, _ in first })
  private static let cities: [String: (country: String, region: String?)] = Dictionary(
    Rulebook.placeNames.filter { $0.kind == .city }.map { (slug(of: $0.name), ($0.country, $0.region)) },
    uniquingKeysWith: { first, _ in first })
}

/// The elements without repetitions, in order.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}

extension PlaceReading.Office: Hashable {}
