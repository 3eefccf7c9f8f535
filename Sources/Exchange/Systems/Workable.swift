internal import Text

extension ImportedJob {
  /// A job of Workable's widget API. <https://workable.readme.io>
  static func workable(_ tree: JSONTree) throws(ImportProblem) -> ImportedJob {
    var fields = try JobFields(tree)
    var job = try ImportedJob(
      .workable, id: fields.identifier(firstOf: "shortcode", "id"), title: fields.text("title"), tree)
    job.page = try fields.text(firstOf: "url", "shortlink")
    job.apply = try fields.text("application_url") ?? job.page
    job.board = job.page.flatMap(boardName)
    job.requisition = try fields.identifier("code")
    job.teams = [try fields.text("department")].compactMap { $0 }
    job.types = [try fields.text("employment_type")].compactMap { $0 }
    job.level = try fields.text("experience")
    job.posted = try fields.day("published_on")
    let created = try fields.day("created_at")
    job.posted = job.posted ?? created
    let isRemote = try fields.flag("telecommuting") ?? false
    job.workplace = try fields.text("workplace") ?? (isRemote ? "remote" : nil)
    let city = try fields.text("city")
    let state = try fields.text("state")
    let country = try fields.text("country")
    let code = try fields.text("country_code")
    for location in try fields.list("locations") {
      var location = try JobFields(location, prefix: "locations.")
      let isHidden = try location.flag("hidden") ?? false
      let name = try location.text("country")
      let place = ImportedPlace(
        city: try location.text("city"), region: try location.text("region"),
        country: try location.text("countryCode") ?? name)
      if !isHidden { job.places.append(place) }
      location.leaveOut("country", "state", "stateCode", "subregion")
      job.rest += location.rest
    }
    if job.places.isEmpty, city != nil || country != nil || code != nil {
      job.places = [ImportedPlace(city: city, region: state, country: code ?? country)]
    }
    if let text = try fields.text("description") { job.parts.append(Part(text: text)) }
    if let text = try fields.text("requirements") {
      job.parts.append(Part(heading: "Requirements", text: text))
    }
    if let text = try fields.text("benefits") { job.parts.append(Part(heading: "Benefits", text: text)) }
    if var salary = try fields.object("salary") {
      job.pay.append(
        ImportedPay(
          min: try salary.number("salary_from"), max: try salary.number("salary_to"),
          currency: try salary.text("salary_currency")?.uppercased()))
      job.rest += salary.rest
    }
    fields.leaveOut("shortlink", "id", "url")
    job.rest += fields.rest
    return job
  }
}
