internal import Text

// Where the work is done.
extension JobPostingCheck {
  mutating func checkPlaces() {
    let places = posting["jobLocation"]?.elements ?? []
    let isRemote = checkRemote(places)
    if places.isEmpty {
      if !isRemote {
        require(
          "jobLocation", "is missing: a place with an address, unless all of the work is done from home")
      }
      return
    }
    for place in places { check(place) }
  }

  private mutating func check(_ place: JSONValue) {
    guard JobPostingCheck.isOf("Place", place) else {
      require("jobLocation", "is not a Place")
      return
    }
    let address = place["address"]
    guard JobPostingCheck.isOf("PostalAddress", address) else {
      require("jobLocation.address", "is not a PostalAddress")
      return
    }
    // A country may be an object of its own.
    if text("addressCountry", of: address) == nil,
      text("name", of: address?["addressCountry"]) == nil
    {
      require("jobLocation.address.addressCountry", "is missing: the code of the country, such as DE")
    }
    if text("addressLocality", of: address) == nil, text("addressRegion", of: address) == nil {
      recommend("jobLocation.address.addressLocality", "is missing: the city")
    }
  }

  /// Whether the posting says that all of the work is done from home; checks what goes with that.
  private mutating func checkRemote(_ places: [JSONValue]) -> Bool {
    let applicants = posting["applicantLocationRequirements"]?.elements ?? []
    for applicant in applicants {
      if !["Country", "State", "AdministrativeArea"].contains(where: { JobPostingCheck.isOf($0, applicant) })
      {
        require("applicantLocationRequirements", "is neither a Country nor a State")
      } else if text("name", of: applicant) == nil {
        require("applicantLocationRequirements.name", "is missing: the country or the state")
      }
    }
    guard let type = posting["jobLocationType"] else {
      if !applicants.isEmpty {
        require(
          "applicantLocationRequirements",
          "is for work that is all done from home: jobLocationType is missing")
      }
      return false
    }
    guard type.text == "TELECOMMUTE" else {
      require("jobLocationType", "is not TELECOMMUTE, which is all that it may be; hybrid work has none")
      return false
    }
    if applicants.isEmpty, places.isEmpty {
      require(
        "applicantLocationRequirements",
        "is missing: the countries or states where somebody may be who works from home")
    }
    return true
  }
}
