internal import Content
package import Text

/// What is wrong with a JobPosting, as Google Search Central asks for it (page of 2026-09-08) and schema.org defines it.
///
/// The check sees the posting alone. Whether its page is the right one, shows all that the posting says, and has a way to
/// apply is for those to check who have the page.
package struct JobPostingCheck: Sendable {
  /// How much a problem weighs.
  package enum Weight: String, Sendable {
    /// The posting is not listed, or breaks a rule: something required is missing, or something is wrong.
    case required
    /// The posting is listed, and less well.
    case recommended
  }

  /// One thing that is wrong.
  package struct Problem: Sendable, Hashable {
    /// How much it weighs.
    package let weight: Weight
    /// The property, with dots where it is inside of another: `hiringOrganization.name`.
    package let property: String
    /// What is wrong, as a sentence without a full stop that begins with the property.
    package let message: String
  }

  /// What was found, in the order of the rules.
  package private(set) var problems: [Problem] = []
  let posting: JSONValue

  /// Checks a posting; `today` is the day against which its dates are held, `YYYY-MM-DD`, where somebody knows it.
  package init(_ posting: JSONValue, today: String? = nil) {
    self.posting = posting
    guard JobPostingCheck.isOf("JobPosting", posting) else {
      require("@type", "is not JobPosting")
      return
    }
    if let context = posting["@context"], context.text.map({ !$0.contains("schema.org") }) ?? false {
      require("@context", "is not https://schema.org")
    }
    checkTitle()
    checkDescription()
    checkDates(today.flatMap { CalendarDate($0) })
    checkOrganization()
    checkPlaces()
    checkTerms()
  }

  /// The postings in what one script element of a page holds: alone, in a list or in a graph.
  package static func postings(in data: JSONValue) -> [JSONValue] {
    data.elements.flatMap { element in
      isOf("JobPosting", element) ? [element] : element["@graph"].map { postings(in: $0) } ?? []
    }
  }

  mutating func require(_ property: String, _ problem: String) {
    problems.append(Problem(weight: .required, property: property, message: "\(property) \(problem)"))
  }

  mutating func recommend(_ property: String, _ problem: String) {
    problems.append(Problem(weight: .recommended, property: property, message: "\(property) \(problem)"))
  }

  static func isOf(_ type: String, _ value: JSONValue?) -> Bool {
    value?["@type"]?.elements.contains { $0.text == type } ?? false
  }

  /// The text of a property of the posting, without space around; nil where it is missing, empty, or no text.
  func text(_ name: String) -> String? { text(name, of: posting) }

  /// The same of a part of the posting, which may be missing itself.
  func text(_ name: String, of part: JSONValue?) -> String? {
    guard let text = part?[name]?.text?.trimmed, !text.isEmpty else { return nil }
    return text
  }

  /// Whether a text is a whole web address.
  static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let host = text.dropFirst(scheme.count).prefix { $0 != "/" }
    return !host.isEmpty && !text.contains { $0.isWhitespace }
  }
}

// The employer and the dates.
extension JobPostingCheck {
  private mutating func checkOrganization() {
    guard let organization = posting["hiringOrganization"] else {
      require("hiringOrganization", "is missing: say who is hiring")
      return
    }
    guard JobPostingCheck.isOf("Organization", organization) || organization["@type"] != nil else {
      require("hiringOrganization", "is not an Organization with a name")
      return
    }
    if text("name", of: organization) == nil {
      require("hiringOrganization.name", "is missing: say who is hiring")
    }
    for (name, why) in [("sameAs", "the employer's own site"), ("logo", "the address of a logo")] {
      let property = "hiringOrganization.\(name)"
      guard let value = organization[name] else {
        recommend(property, "is missing: \(why)")
        continue
      }
      // A logo may be an ImageObject, too.
      let addresses = value.elements.map { ($0.text ?? $0["url"]?.text ?? "") }
      if !addresses.allSatisfy(JobPostingCheck.isWebAddress) {
        require(property, "is not a whole web address")
      }
    }
  }

  private mutating func checkDates(_ today: CalendarDate?) {
    let posted = day("datePosted")
    if posting["datePosted"] == nil {
      require("datePosted", "is missing: the day on which the role was first posted")
    } else if let posted, let today, posted > today {
      require("datePosted", "is a day to come")
    }
    guard let through = day("validThrough") else { return }
    if let today, through < today { require("validThrough", "has passed, so the posting must go") }
    if let posted, through < posted { require("validThrough", "is before datePosted") }
    if text("validThrough")?.contains("T") == false {
      recommend("validThrough", "has no time of day, so that nobody can tell when the day ends")
    }
  }

  /// The day of a property that is there; one that is no date is a problem.
  private mutating func day(_ property: String) -> CalendarDate? {
    guard posting[property] != nil else { return nil }
    let day = text(property).flatMap(ISOTime.day)
    if day == nil {
      require(property, "is no date of ISO 8601, such as 2027-01-29 or 2027-01-29T23:59:59+01:00")
    }
    return day
  }
}
