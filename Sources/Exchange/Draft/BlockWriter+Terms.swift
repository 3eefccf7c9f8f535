internal import Content
internal import Text
internal import YAML

extension BlockWriter {
  /// Writes pay, place, contract and how to apply.
  mutating func writeTerms() {
    writeCompensation()
    writeLocation()
    if let hours = job.hours.map(CleanText.line), !hours.isEmpty {
      add("conditions", "{hours: \(yamlQuoted(hours, inBrackets: true))}")
    }
    let types = facts.types.map(\.rawValue)
    if types.count == 1 { add("employment", "{type: \(types[0])}") }
    if types.count > 1 { add("employment", "{type: [\(types.joined(separator: ", "))]}") }
    if let address = facts.apply {
      add("apply") { lines in
        lines.add("apply:")
        lines.add("  url: \(yamlQuoted(address))")
      }
      account.found.append(("apply", nil))
    } else if let email = job.email {
      add("apply") { lines in
        lines.add("apply:")
        lines.add("  email: \(yamlQuoted(email))")
      }
      account.found.append(("apply", nil))
    } else {
      wait("apply", "{email: jobs@example.com}", why: "the source does not say how to apply")
    }
  }

  private mutating func writeCompensation() {
    let count = texts.benefits.count { if case .item = $0 { true } else { false } }
    guard facts.pay != nil || !texts.benefits.isEmpty else {
      wait(
        "compensation", "{pay: {min: 60000, max: 75000, currency: EUR, per: year}}",
        why: "no range of pay could be read")
      return
    }
    let isWaiting = facts.pay == nil && count == 0
    add(isWaiting ? "#compensation" : "compensation") { [facts, texts] lines in
      if facts.pay == nil { lines.comment("No range of pay could be read. Many places ask for it by law.") }
      if isWaiting {
        for case .note(let text) in texts.benefits { lines.quote(text) }
        return lines.add("#compensation: {pay: {min: 60000, max: 75000, currency: EUR, per: year}}")
      }
      lines.add("compensation:")
      if let pay = facts.pay { lines.add("  pay: \(pay.text)\(BlockWriter.remark(pay.guess))") }
      if count > 0 { lines.add("  benefits:") }
      for entry in texts.benefits {
        switch entry {
        case .item(let text): lines.add("    - \(yamlQuoted(text))")
        case .note(let text): lines.quote(text, indent: count > 0 ? 4 : 2)
        }
      }
    }
    if let pay = facts.pay {
      if let guess = pay.guess {
        account.guessed.append(.init(key: "pay", value: pay.text, from: guess))
      } else {
        account.found.append(("pay", nil))
      }
    } else {
      account.waiting.append(.init(key: "pay", why: "no range of pay could be read"))
    }
    if count > 0 { account.found.append(("benefits", count)) }
  }

  private mutating func writeLocation() {
    let places = facts.places
    let isRemote = facts.workplace?.value == .remote
    // A country without a city is where one may be, if one need not come.
    let countries = isRemote ? places.countries : []
    var unread = places.unread
    if !isRemote { unread += places.countries }
    guard facts.workplace != nil || !places.offices.isEmpty || !countries.isEmpty else {
      let said =
        unread.isEmpty
        ? "the source does not say where the work is done"
        : "no city and country could be read from \(listed(unread.map { "\"\(CleanText.line($0))\"" }))"
      wait("location", "{workplace: hybrid, places: [{city: Berlin, country: DE}]}", why: said)
      return
    }
    add("location") { [facts] lines in
      for text in unread { lines.quote(text) }
      lines.add("location:")
      if let workplace = facts.workplace {
        lines.add("  workplace: \(workplace.value.rawValue)\(BlockWriter.remark(workplace.guessedFrom))")
      } else {
        lines.add("  #workplace: hybrid  # onsite | hybrid | remote")
      }
      if !places.offices.isEmpty { lines.add("  places:") }
      for office in places.offices {
        lines.add(
          "    - \(BlockWriter.text(of: office))\(BlockWriter.remark(office.isGuess ? "the city" : nil))")
      }
      if !countries.isEmpty { lines.add("  remote-from: [\(countries.joined(separator: ", "))]") }
    }
    noteLocation(countries, unread)
  }

  private mutating func noteLocation(_ countries: [String], _ unread: [String]) {
    let offices = facts.places.offices
    if let workplace = facts.workplace {
      if let guess = workplace.guessedFrom {
        account.guessed.append(.init(key: "workplace", value: workplace.value.rawValue, from: guess))
      } else {
        account.found.append(("workplace", nil))
      }
    } else {
      account.waiting.append(.init(key: "workplace", why: "the source does not say it"))
    }
    for office in offices where office.isGuess {
      account.guessed.append(.init(key: "country", value: office.country, from: office.city))
    }
    if !offices.isEmpty { account.found.append(("places", offices.count)) }
    if !countries.isEmpty { account.found.append(("remote-from", countries.count)) }
    for text in unread {
      account.waiting.append(
        .init(key: "places", why: "\"\(CleanText.line(text))\" could not be read as a city and a country"))
    }
  }

  private static func text(of office: PlaceReading.Office) -> String {
    var parts = ["city: \(yamlQuoted(office.city, inBrackets: true))"]
    if let region = office.region { parts.append("region: \(yamlQuoted(region, inBrackets: true))") }
    parts.append("country: \(office.country)")
    if let code = office.postalCode, !code.isEmpty {
      parts.append("postal-code: \(yamlQuoted(code, inBrackets: true))")
    }
    if let street = office.street, !street.isEmpty {
      parts.append("street: \(yamlQuoted(street, inBrackets: true))")
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  /// Writes what no key holds, so that nothing of the source is lost.
  mutating func writeRest(_ lines: [String], known title: String) {
    var rest = texts.rest
    let company = context.company
    let teams = otherTeams.map { ImportedJob.Leftover(label: "team", text: $0) }
    let facts = (teams + self.facts.rest + job.rest).filter { $0.text != company }.map { leftover in
      let text = HTMLReduction.reduced(leftover.text).markdown
      return SortedTexts.Rest(
        about: CleanText.line(leftover.label), lines: text.split(separator: "\n").map(String.init))
    }
    var known = WordCounts(title)
    for block in blocks { known.add(block.text) }
    for part in rest { for line in part.lines { known.add(line) } }
    // Code, tables and addresses are among what no statement has.
    let missing = lines.filter { !known.take($0) }
    if !missing.isEmpty { rest.append(.init(about: "other lines", lines: missing)) }
    guard !rest.isEmpty || !facts.isEmpty else { return }
    add(RoleKeyOrder.rest) { [job] out in
      out.comment(
        "\(RoleFileText.restMark) \(job.system.title). Move what belongs to the role into its keys, and delete the rest."
      )
      for part in rest {
        out.add("#")
        out.comment("About \(part.about):")
        for line in part.lines { out.quote(line) }
      }
      if !facts.isEmpty {
        out.add("#")
        out.comment("Fields that have no key:")
        for fact in facts {
          for (place, line) in fact.lines.enumerated() {
            out.quote(place == 0 ? "\(fact.about): \(line)" : line)
          }
        }
      }
    }
    for part in rest { account.left.append(.init(about: part.about, lines: part.lines.count)) }
    let byLabel = facts.map(\.about)
    for label in unique(byLabel) {
      account.left.append(.init(about: label, lines: byLabel.count { $0 == label }))
    }
  }
}
