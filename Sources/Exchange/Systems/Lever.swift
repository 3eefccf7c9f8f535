internal import Content
internal import Text

extension ImportedJob {
  /// A posting of Lever's Postings API. <https://github.com/lever/postings-api>
  static func lever(_ tree: JSONTree) throws(ImportProblem) -> ImportedJob {
    var fields = try JobFields(tree)
    var job = try ImportedJob(.lever, id: fields.identifier("id"), title: fields.text("text"), tree)
    job.page = try fields.text("hostedUrl")
    job.apply = try fields.text("applyUrl") ?? job.page
    job.board = job.page.flatMap(boardName)
    job.posted = try fields.dayOfMilliseconds("createdAt")
    job.workplace = try fields.text("workplaceType").flatMap { $0 == "unspecified" ? nil : $0 }
    let country = try fields.text("country")
    var first: String?
    if var categories = try fields.object("categories") {
      job.teams = [try categories.text("team"), try categories.text("department")].compactMap { $0 }
      job.types = [try categories.text("commitment")].compactMap { $0 }
      job.level = try categories.text("level")
      first = try categories.text("location")
      let places = try categories.texts("allLocations")
      job.places = (places.isEmpty ? [first].compactMap { $0 } : places).map { ImportedPlace(words: $0) }
      job.rest += categories.rest
    }
    // The country is that of `location`.
    if let place = job.places.firstIndex(where: { $0.words == first }) {
      job.places[place].country = country
    } else if let country {
      job.places.append(ImportedPlace(city: nil, country: country))
    }
    if var pay = try fields.object("salaryRange") {
      job.pay.append(
        ImportedPay(
          min: try pay.number("min"), max: try pay.number("max"), currency: try pay.text("currency"),
          period: try pay.text("interval")))
      job.rest += pay.rest
    }
    try job.addDescription(&fields)
    for list in try fields.list("lists") {
      var list = try JobFields(list, prefix: "lists.")
      let heading = try list.text("text")
      if let content = try list.text("content") { job.parts.append(Part(heading: heading, text: content)) }
      job.rest += list.rest
    }
    if let text = try fields.text(firstOf: "salaryDescription", "salaryDescriptionPlain") {
      job.parts.append(Part(heading: "Salary", text: text))
    }
    if let text = try fields.text(firstOf: "additional", "additionalPlain") {
      job.parts.append(Part(text: text))
    }
    fields.leaveOut(
      "salaryDescriptionPlain", "additionalPlain", "descriptionPlain", "descriptionBodyPlain", "openingPlain",
      "descriptionBody", "opening")
    job.rest += fields.rest
    return job
  }

  /// The description begins with the opening, which stands by itself, too.
  private mutating func addDescription(_ fields: inout JobFields) throws(ImportProblem) {
    if let whole = try fields.text(firstOf: "description", "descriptionPlain") {
      parts.append(Part(text: whole))
      return
    }
    for (name, plain) in [("opening", "openingPlain"), ("descriptionBody", "descriptionBodyPlain")] {
      if let text = try fields.text(firstOf: name, plain) { parts.append(Part(text: text)) }
    }
  }
}
