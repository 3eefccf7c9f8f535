internal import Content
internal import Text

extension ImportedJob {
  /// A JobPosting of schema.org, by itself or within something that knows its title and id. <https://schema.org/JobPosting>
  static func linked(
    _ tree: JSONTree, title: String? = nil, id: String? = nil, system: ImportSystem = .jsonLD
  ) throws(ImportProblem) -> ImportedJob {
    var fields = try JobFields(tree)
    let ownTitle = try fields.text(firstOf: "title", "name")
    let page = try fields.text(firstOf: "url", "@id")
    let number = try identifier(of: &fields)
    // A number alone may be that of another company, or of the company itself.
    let employer = tree["hiringOrganization"].flatMap { $0.text ?? $0["name"]?.text }
    let name = [employer, number, ownTitle].compactMap { $0?.trimmed }.joined(separator: ", ")
    var job = try ImportedJob(
      system, id: id ?? page ?? (name.isEmpty ? nil : name), title: title ?? ownTitle, tree)
    job.page = page
    job.apply = page
    job.board = page.flatMap(boardName)
    job.requisition = number
    job.posted = try fields.day("datePosted")
    job.closes = try fields.day("validThrough").map { .on($0) }
    job.starts = try fields.day("jobStartDate")
    job.types = try fields.texts("employmentType")
    job.openings = try fields.number("totalJobOpenings").flatMap { Int(exactly: $0) }
    job.hours = try fields.text("workHours")
    if try fields.text("jobLocationType") != nil { job.workplace = "remote" }
    for place in fields.value("jobLocation")?.elements ?? [] { try job.add(place: place) }
    for place in fields.value("applicantLocationRequirements")?.elements ?? [] {
      try job.add(applicants: place)
    }
    if let salary = fields.value("baseSalary") { try job.add(salary: salary) }
    try job.addParts(&fields)
    if let employer = fields.value("hiringOrganization") {
      job.rest += JobFields.leftovers(employer, "hiringOrganization")
    }
    fields.leaveOut("directApply", "image", "inLanguage", "mainEntityOfPage", "name")
    job.rest += fields.rest
    return job
  }

  private mutating func addParts(_ fields: inout JobFields) throws(ImportProblem) {
    let whole = try fields.text("description")
    if let whole { parts.append(Part(text: whole)) }
    // Some repeat parts of the description by themselves.
    let known = WordCounts(HTMLReduction.reduced(whole ?? "").markdown)
    for (name, heading) in [
      ("responsibilities", "Responsibilities"), ("qualifications", "Requirements"), ("skills", "Skills"),
      ("jobBenefits", "Benefits"), ("incentiveCompensation", "Compensation"),
    ] {
      guard let value = fields.value(name) else { continue }
      for element in value.elements where element.text == nil { rest += JobFields.leftovers(element, name) }
      let texts = value.elements.compactMap(\.text).filter { text in
        !text.trimmed.isEmpty && !known.hasAll(of: HTMLReduction.reduced(text).markdown)
      }
      guard let first = texts.first else { continue }
      let text = texts.count == 1 ? first : texts.map { "- \($0)" }.joined(separator: "\n")
      parts.append(Part(heading: heading, text: text))
    }
  }

  /// The number of a PropertyValue, or a text.
  private static func identifier(of fields: inout JobFields) throws(ImportProblem) -> String? {
    guard let value = fields.value("identifier") else { return nil }
    if let text = value.text { return text.trimmed.isEmpty ? nil : text.trimmed }
    guard var property = try object(value) else { return nil }
    return try property.identifier("value")
  }

  private mutating func add(place tree: JSONTree) throws(ImportProblem) {
    if let words = tree.text { return places.append(ImportedPlace(words: words)) }
    guard var outer = try object(tree) else { return }
    guard let address = outer.value("address") else {
      if let name = try outer.text("name") { places.append(ImportedPlace(words: name)) }
      return
    }
    if let words = address.text { return places.append(ImportedPlace(words: words)) }
    guard var parts = try object(address) else { return }
    var country = try? parts.text("addressCountry")
    if country == nil { country = parts.value("addressCountry")?["name"]?.text }
    let place = ImportedPlace(
      city: try parts.text("addressLocality"), region: try parts.text("addressRegion"), country: country,
      postalCode: try parts.identifier("postalCode"), street: try parts.text("streetAddress"))
    if place.city != nil || place.country != nil { places.append(place) }
    rest += parts.rest + outer.rest
  }

  /// Where somebody may work from: a country by its name, or `CO, United States`.
  private mutating func add(applicants tree: JSONTree) throws(ImportProblem) {
    guard var area = try object(tree), let name = try area.text("name") else { return }
    places.append(ImportedPlace(words: name))
    rest += area.rest
  }

  private mutating func add(salary tree: JSONTree) throws(ImportProblem) {
    guard var salary = try object(tree) else { return }
    let currency = try salary.text("currency")
    guard let value = salary.value("value") else { return }
    if let amount = value.number {
      pay.append(ImportedPay(min: amount, max: amount, currency: currency))
      return
    }
    guard var quantity = try object(value) else { return }
    let amount = try quantity.number("value")
    pay.append(
      ImportedPay(
        min: try quantity.number("minValue") ?? amount, max: try quantity.number("maxValue") ?? amount,
        currency: currency, period: try quantity.text("unitText")))
    rest += salary.rest + quantity.rest
  }

  /// The members of an object; nil for anything else, as JSON-LD has it in many forms.
  private static func object(_ tree: JSONTree) throws(ImportProblem) -> JobFields? {
    if case .object = tree.value { try JobFields(tree) } else { nil }
  }
  private func object(_ tree: JSONTree) throws(ImportProblem) -> JobFields? {
    try ImportedJob.object(tree)
  }
}
