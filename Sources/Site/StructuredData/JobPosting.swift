internal import Content
internal import Judgement
internal import Routes
internal import Text

/// A role as search engines list it. <https://schema.org/JobPosting>, by the rules of Google Search Central for job
/// postings, page of 2026-09-08.
///
/// All that it says stands on the role's page, too. What the role does not say is left out, a required property among
/// them: `remit check` and the rules of `posting` say so.
struct JobPosting {
  let role: Role
  let page: PageContext

  /// Nil where no search engine is to list the role: it is not open, or no way to apply is named.
  init?(_ role: Role, _ page: PageContext) {
    // What only a draft's authors see is not open to the public.
    guard role.publication(on: page.index.today) == .open, ApplyView(role, page) != nil else { return nil }
    self.role = role
    self.page = page
  }

  /// The posting.
  var data: JSONValue {
    var data = LinkedData("JobPosting")
    data.add("title", role.title.value)
    let description = RoleDescription(role: role, page: page, reader: .search).html
    data.add("description", description.isEmpty ? nil : .utf8(description))
    data.add("url", page.canonical(page.address))
    data.add("identifier", identifier)
    data.add("datePosted", role.posted?.value.iso)
    data.add("validThrough", validThrough)
    data.add("hiringOrganization", StructuredData.employer(page))
    data.add("employmentType", oneOrMore: employmentTypes)
    data.add("jobLocationType", isAllRemote ? "TELECOMMUTE" : nil)
    data.add("jobLocation", oneOrMore: places)
    data.add("applicantLocationRequirements", oneOrMore: applicantPlaces)
    data.add("baseSalary", baseSalary)
    data.add("jobBenefits", oneOrMore: benefits)
    data.add("workHours", role.conditions?.hours?.value)
    data.add("jobStartDate", role.starts?.value.iso)
    data.add("totalJobOpenings", role.openings.map { .number(Double($0.value)) })
    data.add("directApply", isDirect ? .bool(true) : nil)
    return data.whole
  }

  /// The number by which the company knows the role.
  private var identifier: JSONValue? {
    guard let requisition = role.requisition?.value, !requisition.isEmpty else { return nil }
    var data = LinkedData("PropertyValue")
    data.add("name", page.company.name.value)
    data.add("value", requisition)
    return data.part
  }

  /// The end of the last day; nil where nobody knows when that is.
  private var validThrough: String? {
    guard case .on(let day) = role.closes?.value else { return nil }
    return day.ends(page.index.settings.utcOffset?.value)
  }

  private var employmentTypes: [JSONValue] {
    unique((role.employment?.types ?? []).map(\.value)).map { type in
      switch type {
      case .fullTime: .string("FULL_TIME")
      case .partTime: .string("PART_TIME")
      case .contractor: .string("CONTRACTOR")
      case .temporary: .string("TEMPORARY")
      case .intern: .string("INTERN")
      }
    }
  }

  private var benefits: [JSONValue] {
    (CompensationView(role, page)?.benefits ?? []).map { .string($0.value) }
  }

  /// Whether the application is completed where the page's link leads.
  private var isDirect: Bool { role.apply?.direct?.value == true && role.apply?.url != nil }
}
