internal import Content
internal import Text

extension ImportedJob {
  /// An offer of Recruitee's Careers Site API. <https://docs.recruitee.com/reference/offers>
  static func recruitee(_ tree: JSONTree) throws(ImportProblem) -> ImportedJob {
    var fields = try JobFields(tree)
    var job = try ImportedJob(.recruitee, id: fields.identifier("id"), title: fields.text("title"), tree)
    job.page = try fields.text("careers_url")
    job.apply = try fields.text("careers_apply_url") ?? job.page
    job.board = job.page.flatMap(boardName)
    job.teams = [try fields.text("department")].compactMap { $0 }
    job.types = [try fields.text("employment_type_code")].compactMap { $0 }
    job.level = try fields.text("experience_code")
    job.posted = try fields.day("published_at")
    let created = try fields.day("created_at")
    job.posted = job.posted ?? created
    job.closes = try fields.day("close_at").map { .on($0) }
    let isRemote = try fields.flag("remote") ?? false
    let isHybrid = try fields.flag("hybrid") ?? false
    let isOnSite = try fields.flag("on_site") ?? false
    job.workplace = isHybrid ? "hybrid" : isRemote ? "remote" : isOnSite ? "onsite" : nil
    let region = try fields.text("state_code")
    let country = try fields.text("country")
    var place = ImportedPlace(
      city: try fields.text("city"), region: region, country: try fields.text("country_code") ?? country,
      postalCode: try fields.text("postal_code"), street: try fields.text("street"))
    place.words = try fields.text("location")
    if place.words != nil || place.city != nil || place.country != nil { job.places = [place] }
    try job.addPlaces(&fields)
    if var salary = try fields.object("salary") {
      let pay = ImportedPay(
        min: try salary.number("min"), max: try salary.number("max"), currency: try salary.text("currency"),
        period: try salary.text("period"))
      if pay.min != nil || pay.max != nil { job.pay.append(pay) }
      job.rest += salary.rest
    }
    let hours = [try fields.number("min_hours_per_week"), try fields.number("max_hours_per_week")]
    let known = hours.compactMap { $0 }.filter { $0 > 0 && $0 <= 168 }
    if let least = known.min(), let most = known.max() {
      job.hours = least == most ? "\(figure(least)) a week" : "\(figure(least))–\(figure(most)) a week"
    }
    if let text = try fields.text("description") { job.parts.append(Part(text: text)) }
    if let text = try fields.text("requirements") {
      job.parts.append(Part(heading: "Requirements", text: text))
    }
    try job.takeTranslations(&fields)
    fields.leaveOut(
      "slug", "updated_at", "position", "status", "guid", "state_name")
    fields.leaveOut("open_questions", "options_cv", "options_phone", "options_photo", "options_cover_letter")
    fields.leaveOut("country", "mailbox_email", "company_name")
    job.rest += fields.rest
    return job
  }

  /// Adds the places that the offer's own fields do not name.
  private mutating func addPlaces(_ fields: inout JobFields) throws(ImportProblem) {
    for location in try fields.list("locations") {
      var location = try JobFields(location, prefix: "locations.")
      let country = try location.text("country")
      let state = try location.text("state")
      let place = ImportedPlace(
        city: try location.text("city"), region: try location.text("state_code") ?? state,
        country: try location.text("country_code") ?? country,
        postalCode: try location.identifier("postal_code"), street: try location.text("street"))
      location.leaveOut("id", "name", "full_address", "state_name", "translations")
      rest += location.rest
      guard place.city != nil || place.country != nil,
        !places.contains(where: { $0.city == place.city && $0.country == place.country })
      else { continue }
      places.append(place)
    }
  }

  /// Notes that there are other languages; their texts are for files of their own.
  private mutating func takeTranslations(_ fields: inout JobFields) throws(ImportProblem) {
    guard let translations = fields.value("translations"), case .object(let members) = translations.value
    else { return }
    let others = members.filter { member in
      guard let title = member.value["title"]?.text else { return false }
      return title != self.title
    }
    for other in others {
      rest += ImportedJob.texts(of: other.value, "translations.\(other.name)")
    }
    guard !others.isEmpty else { return }
    notes.append(
      "it is there in \(listed(named(others.map(\.name)))), too: each language has a file of its own, as in `roles/NAME.de.yaml`"
    )
  }

  private static func texts(of tree: JSONTree, _ label: String) -> [Leftover] {
    guard case .object(let members) = tree.value else { return [] }
    return members.compactMap { member in
      guard let text = member.value.text, !text.trimmed.isEmpty else { return nil }
      return Leftover(label: "\(label).\(member.name)", text: text)
    }
  }
}
