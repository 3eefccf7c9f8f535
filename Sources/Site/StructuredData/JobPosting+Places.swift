internal import Content
internal import Rulebook
internal import Text

extension JobPosting {
  /// Whether nobody has to come to an office. Hybrid work is not that.
  var isAllRemote: Bool { role.location?.workplace?.value == .remote }

  /// The offices. Where one works from home in countries that the role names, the page names those alone, and so does this.
  var places: [JSONValue] {
    role.shownPlaces.map { place in
      var address = LinkedData("PostalAddress")
      address.add("streetAddress", place.street?.value)
      address.add("addressLocality", place.city.value)
      address.add("addressRegion", place.region?.value)
      address.add("postalCode", place.postalCode?.value)
      address.add("addressCountry", place.country.value)
      var data = LinkedData("Place")
      data.add("address", address.part)
      return data.part
    }
  }

  /// Where somebody has to be who works from home: countries, and states as `CO, United States`.
  var applicantPlaces: [JSONValue] {
    guard isAllRemote, let location = role.location else { return [] }
    // Without a country search engines drop the role, so that of its offices stands in, as on the page.
    let codes =
      location.remoteFrom.isEmpty ? location.places.map(\.country.value) : location.remoteFrom.map(\.value)
    return unique(codes).map { code in
      let parts = code.split(separator: "-", maxSplits: 1).map(String.init)
      let country = Codes.country(parts[0], in: page.index.language) ?? parts[0]
      var data = LinkedData(parts.count == 2 ? "State" : "Country")
      data.add("name", parts.count == 2 ? "\(parts[1]), \(country)" : country)
      return data.part
    }
  }
}

extension Role {
  /// The offices that a role's page shows: none where one works from home, in countries that the role names.
  var shownPlaces: [Place] {
    guard let location = self.location else { return [] }
    return location.workplace?.value == .remote && !location.remoteFrom.isEmpty ? [] : location.places
  }
}

extension Words {
  /// `Tidekai 3, 20457 Hamburg, Germany`: an office with all that is known of its address.
  func address(_ place: Place) -> String {
    let city = [place.postalCode?.value, place.city.value].compactMap { $0 }.joined(by: " ")
    let region = place.region.flatMap { $0.value == place.city.value ? nil : $0.value }
    let country = Codes.country(place.country.value, in: language) ?? place.country.value
    return list([place.street?.value, city, region, country].compactMap { $0 })
  }

  /// The offices of a role, each with its address; nil where its page names none.
  func addresses(of role: Role) -> String? {
    let places = role.shownPlaces.map { address($0) }
    return places.isEmpty ? nil : places.joined(by: "; ")
  }
}
