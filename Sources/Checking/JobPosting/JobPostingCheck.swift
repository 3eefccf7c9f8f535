internal import Content
internal import Diagnostics
internal import Text

/// Whether a JobPosting in a page is as search engines want it.
///
/// What Google names as required is an error where it is missing or wrong, since the job is not listed without it, and so
/// is a day that has passed. What it recommends is a warning where it is wrong, and nothing where it is left out. What is
/// right and could be told better is an info.
///
/// Source: Google Search Central, "Job posting (JobPosting) structured data", page of 2026-09-08; schema.org 30.0.
struct JobPostingCheck {
  let posting: JSONTree
  private let today: String
  private var found: [Finding] = []

  /// - Parameter today: the day that counts as today, as `2026-11-20`.
  static func findings(_ posting: JSONTree, today: String) -> [Finding] {
    var check = JobPostingCheck(posting: posting, today: today)
    check.checkContext()
    check.checkTitle()
    check.checkDescription()
    check.checkDates()
    check.checkOrganization()
    check.checkPlaces()
    check.checkTerms()
    return check.found
  }

  private init(posting: JSONTree, today: String) {
    self.posting = posting
    self.today = today
  }

  // MARK: Values

  /// The text of a property of the posting, without space around; nil where it is missing, empty, or no text.
  func text(_ name: String) -> String? { text(name, of: posting) }

  /// The same of a part of the posting, which may be missing itself.
  func text(_ name: String, of part: JSONTree?) -> String? {
    guard let text = part?[name]?.text?.trimmed, !text.isEmpty else { return nil }
    return text
  }

  // MARK: Findings

  /// Notes that something required is missing from the posting, or from a part of it.
  ///
  /// - Parameter property: the property, with dots where it is inside of another: `hiringOrganization.name`.
  mutating func missing(_ property: String, in part: JSONTree? = nil, _ help: String) {
    let start = Int((part ?? posting).place.start)
    found.append(
      SiteRule.jobPosting.finding(
        "the job posting has no `\(property)`", at: SourceRange(start, start + 1), help: help, group: property
      ))
  }

  /// Notes that something required is wrong.
  mutating func refuse(_ property: String, _ tree: JSONTree, _ problem: String, _ help: String) {
    add(.error, property, tree, problem, help)
  }

  /// Notes that something else is wrong.
  mutating func warn(_ property: String, _ tree: JSONTree, _ problem: String, _ help: String) {
    add(.warning, property, tree, problem, help)
  }

  /// Notes that something could be told better.
  mutating func advise(_ property: String, _ tree: JSONTree, _ problem: String, _ help: String) {
    add(.info, property, tree, problem, help)
  }

  private mutating func add(
    _ severity: Severity, _ property: String, _ tree: JSONTree, _ problem: String, _ help: String
  ) {
    found.append(
      SiteRule.jobPosting.finding(
        "`\(property)` \(problem)", at: tree.place, severity: severity, help: help))
  }
}

// The context, the employer and the dates.
extension JobPostingCheck {
  private mutating func checkContext() {
    guard let context = posting["@context"], let text = context.text, !text.contains("schema.org") else {
      return
    }
    refuse("@context", context, "is not that of schema.org", "write https://schema.org")
  }

  private mutating func checkOrganization() {
    let help = "say who is hiring"
    guard let organization = posting["hiringOrganization"] else { return missing("hiringOrganization", help) }
    // The name alone is allowed, or that the employer is confidential.
    if text("hiringOrganization") != nil { return }
    guard organization["@type"] != nil else {
      return refuse("hiringOrganization", organization, "is not an Organization with a name", help)
    }
    if text("name", of: organization) == nil { missing("hiringOrganization.name", in: organization, help) }
    for name in ["sameAs", "logo"] {
      for address in organization[name]?.elements ?? [] {
        // A logo may be an ImageObject, too.
        let text = address.text ?? address["url"]?.text ?? ""
        if JobPostingCheck.isWebAddress(text) { continue }
        warn(
          "hiringOrganization.\(name)", address, "is not a whole web address",
          "begin it with https:// and a host")
      }
    }
  }

  private mutating func checkDates() {
    let posted = day("datePosted")
    if let tree = posting["datePosted"] {
      if let posted, posted.iso > today {
        refuse(
          "datePosted", tree, "is a day to come",
          "write the day on which the job was posted for the first time"
        )
      }
    } else {
      missing("datePosted", "write the day on which the job was posted for the first time")
    }
    guard let through = day("validThrough"), let tree = posting["validThrough"] else { return }
    if let posted, through < posted {
      refuse("validThrough", tree, "is before datePosted", "mend one of the two days")
    } else if through.iso < today {
      refuse(
        "validThrough", tree, "has passed, and the page still offers the job",
        "build the site anew, without JobPosting on closed jobs")
    } else if text("validThrough")?.contains("T") == false {
      advise(
        "validThrough", tree, "has no time of day, so that nobody can tell when the day ends",
        "write 2027-01-29T23:59:59+01:00")
    }
  }

  /// The day of a property, refused where it is none; nil where it is none or not there.
  private mutating func day(_ property: String) -> CalendarDate? {
    guard let tree = posting[property] else { return nil }
    let day = text(property).flatMap { CalendarDate(ofTime: $0) }
    if day == nil {
      refuse(
        property, tree, "is no date of ISO 8601", "write 2027-01-29, or with a time 2027-01-29T23:59:59+01:00"
      )
    }
    return day
  }

  private static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let host = text.dropFirst(scheme.count).prefix { $0 != "/" }
    return !host.isEmpty && !text.contains { $0.isWhitespace }
  }
}
