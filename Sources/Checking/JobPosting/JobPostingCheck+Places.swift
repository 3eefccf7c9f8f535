internal import Text

// Where the work is done.
extension JobPostingCheck {
  mutating func checkPlaces() {
    let places = posting["jobLocation"]?.elements ?? []
    let isRemote = checkRemote(places)
    if places.isEmpty, !isRemote {
      missing("jobLocation", "write a place with an address, unless all of the work is done from home")
    }
    for place in places { check(place) }
  }

  private mutating func check(_ place: JSONTree) {
    guard place.isThing("Place") else {
      return refuse("jobLocation", place, "is not a Place", "write a Place with a PostalAddress")
    }
    guard let address = place["address"] else {
      return missing("jobLocation.address", in: place, "write its city, region and country")
    }
    guard address.isThing("PostalAddress") else {
      return refuse(
        "jobLocation.address", address, "is not a PostalAddress", "write one with at least its country")
    }
    // A country may be an object of its own.
    if text("addressCountry", of: address) == nil,
      text("name", of: address["addressCountry"]) == nil
    {
      missing("jobLocation.address.addressCountry", in: address, "write the code of the country, such as DE")
    }
  }

  /// Whether the posting says that all of the work is done from home; checks what goes with that.
  private mutating func checkRemote(_ places: [JSONTree]) -> Bool {
    let property = "applicantLocationRequirements"
    let help = "name the countries or states where somebody may be who works from home"
    let areas = posting[property]?.elements ?? []
    for area in areas {
      if !["Country", "State", "AdministrativeArea"].contains(where: area.isThing) {
        refuse(property, area, "is neither a Country nor a State", help)
      } else if text("name", of: area) == nil {
        missing("\(property).name", in: area, help)
      }
    }
    guard let type = posting["jobLocationType"] else {
      if let areas = posting[property], !areas.elements.isEmpty {
        refuse(
          property, areas, "is for work that is all done from home, which `jobLocationType` does not say",
          "add `jobLocationType`, or leave this out")
      }
      return false
    }
    guard type.text == "TELECOMMUTE" else {
      refuse(
        "jobLocationType", type, "can only be TELECOMMUTE",
        "leave it out where people come to a place at all")
      return false
    }
    if areas.isEmpty, places.isEmpty { missing(property, help) }
    return true
  }
}
