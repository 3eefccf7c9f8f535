internal import Text

extension ImportedJob {
  /// A job of Ashby's Job Postings API. <https://developers.ashbyhq.com/docs/public-job-posting-api>
  static func ashby(_ tree: JSONTree) throws(ImportProblem) -> ImportedJob {
    var fields = try JobFields(tree)
    let page = try fields.text("jobUrl")
    // The id is in the address even where the job does not give it.
    let id = try fields.identifier("id") ?? page?.split(separator: "/").last.map(String.init)
    var job = try ImportedJob(.ashby, id: id, title: fields.text("title"), tree)
    job.page = page
    job.apply = try fields.text("applyUrl") ?? page
    job.board = page.flatMap(boardName)
    job.teams = [try fields.text("team"), try fields.text("department")].compactMap { $0 }
    job.types = [try fields.text("employmentType")].compactMap { $0 }
    job.posted = try fields.day("publishedAt")
    let isRemote = try fields.flag("isRemote") ?? false
    job.workplace = try fields.text("workplaceType") ?? (isRemote ? "remote" : nil)
    try job.addPlace(&fields)
    for place in try fields.list("secondaryLocations") {
      var place = try JobFields(place, prefix: "secondaryLocations.")
      try job.addPlace(&place)
      job.rest += place.rest
    }
    if let text = try fields.text(firstOf: "descriptionHtml", "descriptionPlain") {
      job.parts.append(Part(text: text))
    }
    try job.addCompensation(&fields)
    if try fields.flag("isListed") == false { job.notes.append("the board does not list it") }
    fields.leaveOut("descriptionPlain")
    job.rest += fields.rest
    return job
  }

  private mutating func addPlace(_ fields: inout JobFields) throws(ImportProblem) {
    let words = try fields.text("location")
    var place = ImportedPlace(city: nil, country: nil)
    place.words = words
    if var outer = try fields.object("address") {
      // Places beside the first have the parts themselves.
      let inner = try outer.object("postalAddress")
      var parts = inner ?? outer
      place.city = try parts.text("addressLocality")
      place.region = try parts.text("addressRegion")
      place.country = try parts.text("addressCountry")
      place.postalCode = try parts.text("postalCode")
      place.street = try parts.text("streetAddress")
      rest += parts.rest
    }
    guard place.words != nil || place.city != nil || place.country != nil else { return }
    places.append(place)
  }

  /// Takes the pay, where the company wants it shown: the API gives it either way.
  private mutating func addCompensation(_ fields: inout JobFields) throws(ImportProblem) {
    let isShown = try fields.flag("shouldDisplayCompensationOnJobPostings") ?? false
    guard var compensation = try fields.object("compensation") else { return }
    guard isShown else {
      notes.append("its pay was left out: the company does not show it on postings")
      return
    }
    var isPayKnown = false
    for component in try compensation.list("summaryComponents") {
      var component = try JobFields(component, prefix: "compensation.summaryComponents.")
      let kind = try component.text("compensationType")
      guard kind == "Salary" else {
        if let summary = try component.text("summary") {
          rest.append(Leftover(label: kind ?? "compensation", text: summary))
        } else {
          rest += component.rest.map {
            Leftover(label: "\(kind ?? "compensation"), \($0.label)", text: $0.text)
          }
        }
        continue
      }
      isPayKnown = true
      pay.append(
        ImportedPay(
          min: try component.number("minValue"), max: try component.number("maxValue"),
          currency: try component.text("currencyCode"), period: try component.text("interval")))
    }
    let summary = try compensation.text("compensationTierSummary")
    let short = try compensation.text("scrapeableCompensationSalarySummary")
    let tiers = try compensation.list("compensationTiers")
    if !isPayKnown || tiers.count > 1 {
      for text in [summary, short].compactMap({ $0 }) {
        rest.append(Leftover(label: "compensation", text: text))
      }
      for tier in tiers {
        var tier = try JobFields(tier, prefix: "compensation.compensationTiers.")
        let words = [
          try tier.text("title"), try tier.text("tierSummary"), try tier.text("additionalInformation"),
        ]
        let text = words.compactMap { $0 }.joined(separator: ": ")
        if !text.isEmpty { rest.append(Leftover(label: "compensation", text: text)) }
      }
    } else {
      if let summary { rest.append(Leftover(label: "compensation", text: summary)) }
      for tier in tiers {
        var tier = try JobFields(tier, prefix: "compensation.compensationTiers.")
        if let more = try tier.text("additionalInformation") {
          rest.append(Leftover(label: "compensation", text: more))
        }
      }
    }
    rest += compensation.rest
  }
}
