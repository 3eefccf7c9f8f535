internal import Content
internal import Text

extension FeedEntry {
  /// The role's facts as members of an object, always in this order; what nobody says is left out.
  ///
  /// Names and values are those of the content format.
  func writeFacts(into json: inout JSONWriter) {
    json.member("title", title)
    json.member("pay-text", words.pay(of: role))
    json.objects("pay", role.compensation?.pay ?? []) { pay, json in
      json.member("min", pay.min?.value)
      json.member("max", pay.max?.value)
      json.member("amount", pay.amount?.value)
      json.member("currency", pay.currency.value)
      json.member("per", pay.period.value.rawValue)
      json.members("places", pay.places.map(\.value))
      json.members("level", pay.levels.map(\.value.rawValue))
    }
    json.member("workplace", role.location?.workplace?.value.rawValue)
    json.member("onsite-days", role.location?.onsiteDays?.value)
    json.objects("places", role.location?.places ?? []) { place, json in
      json.member("city", place.city.value)
      json.member("region", place.region?.value)
      json.member("country", place.country.value)
      json.member("postal-code", place.postalCode?.value)
      json.member("street", place.street?.value)
    }
    json.members("remote-from", (role.location?.remoteFrom ?? []).map(\.value))
    json.members("type", (role.employment?.types ?? []).map(\.value.rawValue))
    json.members("level", role.levels.map(\.value.rawValue))
    json.key("family")
    json.object { json in
      json.member("id", role.family.value)
      json.member("title", family?.title.value)
    }
    if let team {
      json.key("team")
      json.object { json in
        json.member("id", team.slug)
        json.member("name", team.name.value)
      }
    }
    json.member("requisition", role.requisition?.value)
    json.member("posted", posted?.iso)
    json.member("confirmed", confirmed?.iso)
    json.member("closes", role.closes.map { $0.value == .rolling ? "rolling" : closes?.iso ?? "" })
    json.member("starts", role.starts?.value.iso)
    if let apply {
      json.key("apply")
      json.object { json in
        json.member("url", applyURL)
        json.member("email", apply.isEmail ? apply.target : nil)
      }
    }
  }

  /// The success measures in the order of the role; figures that are private are not among them.
  func writeSuccessMeasures(into json: inout JSONWriter) {
    json.objects("success-measures", role.successMeasures) { measure, json in
      let shown = Outcome(measure, words)
      json.member("within", measure.within.value.written)
      json.member("kind", (measure.kind?.value ?? .change).rawValue)
      json.member("outcome", measure.outcome.value)
      json.member("metric", measure.metric?.value)
      json.member("from", shown.from?.value)
      json.member("to", shown.to?.value)
      json.member("shown-by", measure.shownBy?.value)
    }
  }
}

extension TimeSpan {
  /// The length as content writes it: `6 months`.
  fileprivate var written: String {
    let number = count == count.rounded() ? "\(Int(count))" : "\(count)"
    return "\(number) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)"
  }
}

extension JSONWriter {
  /// Writes a member that is a text, where there is one.
  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  /// Writes a member that is a number, whole where it is.
  mutating func member(_ name: String, _ number: Double?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  /// Writes a member that is a list of texts, where there is any.
  mutating func members(_ name: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    key(name)
    array { json in for text in texts { json.value(text) } }
  }

  /// Writes a member that is a list of objects, where there is any.
  mutating func objects<Item>(
    _ name: String, _ items: [Item], _ body: (Item, inout JSONWriter) -> Void
  ) {
    guard !items.isEmpty else { return }
    key(name)
    array { json in for item in items { json.object { body(item, &$0) } } }
  }
}
