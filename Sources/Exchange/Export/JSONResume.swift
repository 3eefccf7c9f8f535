internal import Content
internal import Site
internal import Text

/// A role as a job description of JSON Resume.
///
/// Source: job-schema.json of <https://github.com/jsonresume/resume-schema>.
func jobDescription(_ role: ExportedRole) -> JSONValue {
  let details = role.role
  var members: [JSONValue.Member] = []
  func add(_ name: String, _ value: JSONValue?) { if let value { members.append(.init(name, value)) } }
  func texts(_ statements: [Statement]) -> JSONValue? {
    statements.isEmpty ? nil : .array(statements.map { .string($0.text.value) })
  }
  add("title", .string(details.title.value))
  add("company", .string(role.company))
  add("type", role.contract.map { .string($0) })
  add("date", details.posted.map { .string($0.value.iso) })
  var problem: String?
  if let html = role.problem, let source = details.problem {
    problem = MarkdownExport.markdown(html, of: source)
  }
  let words = [details.summary?.value, problem].compactMap { $0 }.filter { !$0.isEmpty }
  add("description", words.isEmpty ? nil : .string(words.joined(separator: "\n\n")))
  add("location", role.places.first.map(location))
  add("remote", details.location?.workplace.map { .string(remote($0.value)) })
  add("salary", role.pay.map { .string($0) })
  add("experience", role.level.map { .string($0) })
  add("responsibilities", texts(details.responsibilities))
  add("qualifications", texts(details.mustHaves))
  let skills =
    role.tools.map { skill($0, level: nil) }
    + details.niceToHaves.map { skill($0.text.value, level: "Nice to have") }
  add("skills", skills.isEmpty ? nil : .array(skills))
  var meta = [JSONValue.Member("version", .string("v1.0.0"))]
  if let url = role.url { meta.insert(.init("canonical", .string(url)), at: 0) }
  if let day = role.lastChange { meta.append(.init("lastModified", .string(day.iso + "T00:00:00"))) }
  add("meta", .object(meta))
  return .object(members)
}

private func location(_ place: Place) -> JSONValue {
  var members: [JSONValue.Member] = []
  if let street = place.street { members.append(.init("address", .string(street.value))) }
  if let code = place.postalCode { members.append(.init("postalCode", .string(code.value))) }
  members.append(.init("city", .string(place.city.value)))
  members.append(.init("countryCode", .string(place.country.value)))
  if let region = place.region { members.append(.init("region", .string(region.value))) }
  return .object(members)
}

private func remote(_ workplace: Workplace) -> String {
  switch workplace {
  case .remote: "Full"
  case .hybrid: "Hybrid"
  case .onsite: "None"
  }
}

private func skill(_ name: String, level: String?) -> JSONValue {
  .object([.init("name", .string(name))] + (level.map { [.init("level", .string($0))] } ?? []))
}
