internal import Content
internal import Text

extension ImportedJob {
  /// A JobPosting of schema.org, by itself or within something that knows its title and id. <https://schema.org/JobPosting>
  static func linked(
    _ tree: JSONTree, title: String? = nil, id: String? = nil, system: ImportSystem = .jsonLD
  ) throws(ImportProblem) -> ImportedJob {
    var fields = try JobFields(tree, isLenient: true)
    let ownTitle = try fields.text(firstOf: "title", "name")
    let page = try fields.text(firstOf: "url", "@id")
    var numbers: [String] = []
    var unread: [Leftover] = []
    for value in fields.value("identifier")?.elements ?? [] {
      if let number = try identifier(value) {
        numbers.append(number)
      } else {
        unread += JobFields.leftovers(value, "identifier")
      }
    }
    let number = numbers.first
    // A number alone may be that of another company, or of the company itself.
    let employer = tree["hiringOrganization"].flatMap { $0.text ?? $0["name"]?.text }
    let name = [employer, number, ownTitle].compactMap { $0?.trimmed }.joined(separator: ", ")
    var job = try ImportedJob(
      system, id: id ?? page ?? (name.isEmpty ? nil : name), title: title ?? ownTitle, tree)
    job.page = page
    job.apply = page
    job.board = page.flatMap(boardName)
    job.requisition = number
    job.rest += numbers.dropFirst().map { Leftover(label: "identifier", text: $0) } + unread
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
    for salary in fields.value("baseSalary")?.elements ?? [] { try job.add(salary: salary) }
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
    let known = LinkedText(whole ?? "")
    for (name, heading) in [
      ("responsibilities", "Responsibilities"), ("qualifications", "Requirements"), ("skills", "Skills"),
      ("jobBenefits", "Benefits"), ("incentiveCompensation", "Compensation"),
    ] {
      guard let value = fields.value(name) else { continue }
      for element in value.elements where element.text == nil { rest += JobFields.leftovers(element, name) }
      let texts = value.elements.compactMap(\.text).filter { text in
        !text.trimmed.isEmpty && !known.holds(text)
      }
      guard let first = texts.first else { continue }
      let text = texts.count == 1 ? first : texts.map { "- \($0)" }.joined(separator: "\n")
      parts.append(Part(heading: heading, text: text))
    }
  }

  /// The value of a PropertyValue, a number or a text; nil for anything else.
  private static func identifier(_ tree: JSONTree) throws(ImportProblem) -> String? {
    if var property = try object(tree, "identifier.") { return try property.identifier("value") }
    if case .word(let word) = tree.value, tree.number != nil { return word }
    return tree.text.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
  }

  private mutating func add(place tree: JSONTree) throws(ImportProblem) {
    if let words = tree.text { return places.append(ImportedPlace(words: words)) }
    guard var outer = try ImportedJob.object(tree, "jobLocation.") else {
      rest += JobFields.leftovers(tree, "jobLocation")
      return
    }
    guard let address = outer.value("address") else {
      if let name = try outer.text("name") { places.append(ImportedPlace(words: name)) }
      rest += outer.rest
      return
    }
    rest += outer.rest
    if let words = address.text { return places.append(ImportedPlace(words: words)) }
    guard var parts = try ImportedJob.object(address, "jobLocation.address.") else {
      rest += JobFields.leftovers(address, "jobLocation.address")
      return
    }
    var country = try parts.text("addressCountry")
    if country == nil { country = parts.value("addressCountry")?["name"]?.text }
    let place = ImportedPlace(
      city: try parts.text("addressLocality"), region: try parts.text("addressRegion"), country: country,
      postalCode: try parts.identifier("postalCode"), street: try parts.text("streetAddress"))
    if place.city != nil || place.country != nil {
      places.append(place)
      rest += parts.rest
    } else {
      rest += JobFields.leftovers(address, "jobLocation.address")
    }
  }

  /// Where somebody may work from: a country by its name, or `CO, United States`.
  private mutating func add(applicants tree: JSONTree) throws(ImportProblem) {
    if let words = tree.text { return places.append(ImportedPlace(words: words)) }
    guard var area = try ImportedJob.object(tree, "applicantLocationRequirements."),
      let name = try area.text("name")
    else {
      rest += JobFields.leftovers(tree, "applicantLocationRequirements")
      return
    }
    places.append(ImportedPlace(words: name))
    rest += area.rest
  }

  private mutating func add(salary tree: JSONTree) throws(ImportProblem) {
    guard var salary = try ImportedJob.object(tree, "baseSalary.") else {
      rest += JobFields.leftovers(tree, "baseSalary")
      return
    }
    var found = ImportedPay()
    var more: [Leftover] = []
    if case .object? = tree["value"]?.value, var quantity = try salary.object("value") {
      found = try ImportedJob.pay(&quantity)
      more = quantity.rest
    }
    // Some put the figures beside the currency.
    let beside = try ImportedJob.pay(&salary)
    found = ImportedPay(
      min: found.min ?? beside.min, max: found.max ?? beside.max, currency: try salary.text("currency"),
      period: found.period ?? beside.period)
    guard found.min != nil || found.max != nil else {
      rest += JobFields.leftovers(tree, "baseSalary")
      return
    }
    pay.append(found)
    rest += more + salary.rest
  }

  /// The figures of a QuantitativeValue.
  private static func pay(_ quantity: inout JobFields) throws(ImportProblem) -> ImportedPay {
    // It is read by itself where it is an object.
    let amount = quantity.isObject("value") ? nil : try quantity.number("value")
    return ImportedPay(
      min: try quantity.number("minValue") ?? amount, max: try quantity.number("maxValue") ?? amount,
      period: try quantity.text("unitText"))
  }

  /// The members of an object; nil for anything else, as JSON-LD has it in many forms.
  private static func object(_ tree: JSONTree, _ prefix: String) throws(ImportProblem) -> JobFields? {
    if case .object = tree.value { try JobFields(tree, prefix: prefix, isLenient: true) } else { nil }
  }
}

/// The phrases of a description, for telling whether it says the same as another text.
private struct LinkedText {
  private let phrases: Set<[String]>

  init(_ text: String) { phrases = Set(LinkedText.phrases(of: text)) }

  func holds(_ text: String) -> Bool { LinkedText.phrases(of: text).allSatisfy(phrases.contains) }

  /// The words of each line, and of each sentence in it.
  private static func phrases(of text: String) -> [[String]] {
    HTMLReduction.reduced(text).markdown.split { "\n.;!?".contains($0) }.map { phrase in
      var words: [String] = []
      forEachWord(of: String(phrase)) { words.append($0) }
      return words
    }.filter { !$0.isEmpty }
  }
}
