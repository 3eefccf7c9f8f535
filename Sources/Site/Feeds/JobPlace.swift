internal import Content
internal import Rulebook
internal import Text

/// A place that a job board lists a role at: an office, or a country that one may work from.
struct JobPlace: Sendable {
  /// A name for it that no other place of the role has, of small letters, digits and hyphens.
  var id: String
  var city: String?
  var region: String?
  /// The country's code.
  var country: String
  var postalCode: String?
  var street: String?

  /// The places of a role: where it is remote, the countries that one may work from, if it names them.
  static func all(of role: Role) -> [JobPlace] {
    guard let location = role.location else { return [] }
    let isRemote = location.workplace?.value == .remote
    var places =
      isRemote && !location.remoteFrom.isEmpty
      ? location.remoteFrom.map { JobPlace(code: $0.value) } : location.places.map { JobPlace($0) }
    var taken: Set<String> = []
    for index in places.indices {
      let plain = places[index].id
      var number = 2
      while !taken.insert(places[index].id).inserted {
        places[index].id = "\(plain)-\(number)"
        number += 1
      }
    }
    return places
  }

  private init(_ place: Place) {
    city = place.city.value
    region = place.region?.value
    country = place.country.value
    postalCode = place.postalCode?.value
    street = place.street?.value
    let name = slug(of: place.city.value)
    id = name.isEmpty ? country.lowercased() : name
  }

  /// A country, or a part of one: `US-CO`.
  private init(code: String) {
    let parts = code.split(separator: "-", maxSplits: 1).map(String.init)
    country = parts[0]
    region = parts.count == 2 ? parts[1] : nil
    id = code.lowercased()
  }

  /// `Berlin, Germany`, or in the United States `Denver, CO`; a country where no city is named.
  var line: String {
    let name = Codes.country(country, in: "en") ?? country
    let last = country == "US" && city != nil ? region ?? name : name
    return [city ?? region, last].compactMap { $0 }.joined(separator: ", ")
  }

  /// The ranges of pay that hold here, or everywhere.
  func pay(of role: Role) -> [Pay] {
    let names = [city, region, country, region.map { "\(country)-\($0)" }]
    return (role.compensation?.pay ?? []).filter { pay in
      pay.places.isEmpty || pay.places.contains { names.contains($0.value) }
    }
  }
}
