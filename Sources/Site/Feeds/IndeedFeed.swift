internal import Content
internal import Text

/// indeed.xml. Source: Indeed, "XML feed reference", docs.indeed.com.
///
/// Indeed wants all jobs of a careers page, each once for each of its places, with texts that are no references.
enum IndeedFeed {
  static let board = JobBoard(
    feed: .indeed, path: "indeed.xml", lack: lack,
    head: { _, edition, site, out in
      out.element("publisher", cdata: edition.company.name.value)
      out.element("publisherurl", cdata: edition.company.url.value)
      out.element("lastBuildDate", cdata: site.lastChange(edition, .all).mailDate)
    }, job: write)

  private static func lack(_ entry: FeedEntry) -> String? {
    if entry.posted == nil { return "has no `posted`" }
    if JobPlace.all(of: entry.role).isEmpty { return "names no place" }
    return nil
  }

  private static func write(
    _ entry: FeedEntry, _ place: JobPlace, _ description: [UInt8], _ site: FeedSite,
    into out: inout ByteBuffer
  ) {
    let role = entry.role
    let offset = site.settings.utcOffset?.value
    out.element("title", cdata: entry.title)
    out.element("date", cdata: entry.posted?.begins(offset))
    // A slug holds no point, so that no two roles can share a number.
    out.element("referencenumber", cdata: "\(role.slug).\(place.id)")
    out.element("requisitionid", cdata: role.requisition?.value ?? role.slug)
    out.element("url", cdata: entry.url)
    out.element("company", cdata: entry.edition.company.name.value)
    out.element("city", cdata: place.city)
    out.element("state", cdata: place.region)
    out.element("country", cdata: place.country)
    out.element("postalcode", cdata: place.postalCode)
    out.element("streetaddress", cdata: place.street)
    out.element("description", cdata: description)
    let pay = place.pay(of: role).compactMap { entry.words.payText($0) }
    out.element("salary", cdata: entry.words.or(unique(pay)))
    out.element(
      "jobtype", cdata: (role.employment?.types ?? []).map { type($0.value) }.joined(separator: ", "))
    out.element(
      "category",
      cdata: [entry.family?.title.value, entry.team?.name.value].compactMap { $0 }.joined(separator: ", "))
    out.element("expirationdate", cdata: entry.closes?.ends(offset))
    out.element("remotetype", cdata: role.location?.workplace.flatMap { remoteType($0.value) })
    out.element("lastactivitydate", cdata: entry.updated?.begins(offset))
  }

  private static func type(_ type: EmploymentType) -> String {
    switch type {
    case .fullTime: "fulltime"
    case .partTime: "parttime"
    case .contractor: "contract"
    case .temporary: "temporary"
    case .intern: "internship"
    }
  }

  private static func remoteType(_ workplace: Workplace) -> String? {
    switch workplace {
    case .onsite: nil
    case .hybrid: "Hybrid remote"
    case .remote: "Fully remote"
    }
  }
}
