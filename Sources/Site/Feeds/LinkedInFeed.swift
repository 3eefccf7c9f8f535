internal import Content
internal import Text

/// linkedin.xml. Source: Microsoft Learn, "LinkedIn XML feeds: development guide" and its release notes of June 2025.
enum LinkedInFeed {
  /// In how many days from today a job may expire, by the release notes of September 2023.
  private static let expiry = 1...90

  static let board = JobBoard(
    feed: .linkedin, path: "linkedin.xml", lack: lack, descriptionLength: 100...25_000,
    head: { count, edition, site, out in
      out.element("lastBuildDate", cdata: site.lastChange(edition, .all).mailDate)
      out.element("publisherUrl", cdata: edition.company.url.value)
      out.element("publisher", cdata: edition.company.name.value)
      out.element("expectedJobCount", cdata: String(count()))
    }, job: write)

  private static func lack(_ entry: FeedEntry) -> String? {
    if JobPlace.all(of: entry.role).isEmpty { return "names no place" }
    if posterEmail(entry) == nil { return "names no e-mail address" }
    return nil
  }

  /// The address of who answers for a posting: one that the page shows, or none.
  private static func posterEmail(_ entry: FeedEntry) -> String? {
    guard let apply = entry.apply else { return nil }
    return apply.apply?.contact?.email?.value ?? (apply.isEmail ? apply.target : nil)
  }

  private static func write(
    _ entry: FeedEntry, _ place: JobPlace, _ description: [UInt8], _ site: FeedSite,
    into out: inout ByteBuffer
  ) {
    let role = entry.role
    out.element("partnerJobId", cdata: identifier("\(role.slug).\(place.id)"))
    out.element("company", cdata: entry.edition.company.name.value)
    out.element("title", cdata: entry.title)
    out.element("description", cdata: description)
    // Who applies by e-mail does so from the page.
    out.element("applyUrl", cdata: entry.applyURL ?? entry.url)
    out.element("location", cdata: place.line)
    out.element("city", cdata: place.city)
    out.element("state", cdata: place.region)
    out.element("country", cdata: place.country)
    out.element("postalCode", cdata: place.postalCode)
    out.element("posterEmail", cdata: posterEmail(entry))
    out.element("workplaceTypes", cdata: role.location?.workplace.map { workplace($0.value) })
    out.element("experienceLevel", cdata: role.levels.first.map { experience($0.value) })
    out.element("jobtype", cdata: role.employment?.types.first.map { type($0.value) })
    writeSalaries(place.pay(of: role), into: &out)
    out.element("listDate", cdata: entry.posted?.americanDate)
    out.element("expirationDate", cdata: expiration(entry, site))
  }

  /// The last day to apply, if LinkedIn takes it. A job ends there, too, when it is gone from the list.
  private static func expiration(_ entry: FeedEntry, _ site: FeedSite) -> String? {
    guard let closes = entry.closes, expiry.contains(closes.daysSinceEpoch - site.today.daysSinceEpoch) else {
      return nil
    }
    return closes.americanDate
  }

  /// A name of at most 40 characters; the end of a longer one is its hash.
  static func identifier(_ name: String) -> String {
    name.utf8.count <= 40 ? name : "\(name.prefix(23))-\(contentHash(Array(name.utf8)))"
  }

  private static func writeSalaries(_ ranges: [Pay], into out: inout ByteBuffer) {
    guard !ranges.isEmpty else { return }
    out.append("<salaries>\n")
    for pay in ranges {
      out.append("<salary>\n")
      writeEnd("lowEnd", pay.min ?? pay.amount, pay, into: &out)
      writeEnd("highEnd", pay.max ?? pay.amount, pay, into: &out)
      out.element("period", cdata: period(pay.period.value))
      out.element("type", cdata: "BASE_SALARY")
      out.append("</salary>\n")
    }
    out.append("</salaries>\n")
  }

  private static func writeEnd(
    _ name: String, _ figure: Placed<Double>?, _ pay: Pay, into out: inout ByteBuffer
  ) {
    guard let figure else { return }
    out.append("<\(name)>\n")
    // At most two decimals, without those that say nothing.
    let hundredths = Int((figure.value * 100).rounded())
    let decimals = hundredths % 100 == 0 ? "" : ".\(String(100 + hundredths % 100).dropFirst())"
    out.element("amount", cdata: "\(hundredths / 100)\(decimals)")
    out.element("currencyCode", cdata: pay.currency.value)
    out.append("</\(name)>\n")
  }

  private static func workplace(_ workplace: Workplace) -> String {
    switch workplace {
    case .onsite: "On-site"
    case .hybrid: "Hybrid"
    case .remote: "Remote"
    }
  }

  private static func experience(_ level: Level) -> String {
    switch level {
    case .intern: "INTERNSHIP"
    case .junior: "ENTRY_LEVEL"
    case .mid: "ASSOCIATE"
    case .senior, .staff, .principal: "MID_SENIOR_LEVEL"
    }
  }

  private static func type(_ type: EmploymentType) -> String {
    switch type {
    case .fullTime: "FULL_TIME"
    case .partTime: "PART_TIME"
    case .contractor: "CONTRACT"
    case .temporary: "TEMPORARY"
    case .intern: "INTERNSHIP"
    }
  }

  private static func period(_ period: PayPeriod) -> String {
    switch period {
    case .hour: "HOURLY"
    case .day: "DAILY"
    case .week: "WEEKLY"
    case .month: "MONTHLY"
    case .year: "YEARLY"
    }
  }
}
