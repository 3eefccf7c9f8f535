internal import Content
internal import Rulebook
internal import Text

extension Words {
  /// `Rotterdam or Hamburg`, or the countries that one may work from; nil where nothing is said.
  func places(of role: Role) -> String? {
    guard let location = role.location else { return nil }
    if location.workplace?.value == .remote, !location.remoteFrom.isEmpty {
      return self("place-remote-from", ["places": list(countries(location.remoteFrom))])
    }
    let cities = unique(location.places.map(\.city.value))
    if !cities.isEmpty { return or(cities) }
    return location.workplace?.value == .remote ? self("place-remote") : nil
  }

  /// The names of countries; a part of a country keeps its code behind the name.
  func countries(_ codes: [PlainText]) -> [String] {
    codes.map { code in
      let parts = code.value.split(separator: "-", maxSplits: 1).map(String.init)
      let name = Codes.country(parts[0], in: language) ?? parts[0]
      return parts.count == 2 ? "\(name) (\(parts[1]))" : name
    }
  }

  /// `Rotterdam · hybrid`: place and workplace in a row of a list.
  func placeAndWorkplace(of role: Role) -> String? {
    let countries = unique((role.location?.remoteFrom ?? []).map { $0.value.prefix(2) })
    if role.location?.workplace?.value == .remote, countries.count > 2 {
      return count("countries", countries.count)
    }
    let place = places(of: role)
    guard let workplace = role.location?.workplace?.value, workplace != .remote else { return place }
    let word = self("workplace-\(workplace.rawValue)")
    guard let place else { return word }
    return place + self("place-separator") + inside(word)
  }

  /// `Senior` or `Senior or Staff`.
  func levels(_ levels: [Placed<Level>]) -> String? {
    levels.isEmpty ? nil : or(levels.map { self("level-\($0.value.rawValue)") })
  }

  /// `Full-time`, with what work that ends says about itself.
  func employment(_ employment: Employment?) -> String? {
    guard let employment, !employment.types.isEmpty else { return nil }
    return or(employment.types.map { self("type-\($0.value.rawValue)") })
  }

  /// The pay of a role in one line: its one range, the span of several in one currency, or each of them.
  func pay(of role: Role) -> String? {
    if let whole = wholePay(of: role) { return payText(whole) }
    let ranges = unique((role.compensation?.pay ?? []).compactMap { payText($0) })
    return ranges.isEmpty ? nil : or(ranges)
  }

  /// The pay of a role in a list: as `pay(of:)` says it, or the first of several ranges and how many others there are.
  func payInList(of role: Role) -> String? {
    let pay = role.compensation?.pay ?? []
    guard pay.count > 1 else { return pay.first.flatMap { payText($0) } }
    let ranges = unique(pay.compactMap { payText($0) })
    guard ranges.count > 1, wholePay(of: role) == nil else { return self.pay(of: role) }
    let word = pay.allSatisfy { !$0.places.isEmpty } ? "pay-others-by-country" : "pay-others"
    return self(word, ["pay": ranges[0], "n": String(ranges.count - 1)])
  }

  /// Each range of a role with what it holds for: `€95,000–120,000 a year for Senior`.
  func payRanges(of role: Role) -> [String] {
    (role.compensation?.pay ?? []).compactMap { pay in
      payText(pay).map { [$0, payFor(pay)].compactMap { $0 }.joined(by: " ") }
    }
  }

  /// One range that holds all of a role's; nil where there is none, or they can't be compared: they differ in currency
  /// or period, or one of them has no end.
  func wholePay(of role: Role) -> Pay? {
    guard let ranges = role.compensation?.pay, var whole = ranges.first else { return nil }
    for range in ranges.dropFirst() {
      guard range.currency.value == whole.currency.value, range.period.value == whole.period.value,
        let low = range.min ?? range.amount, let high = range.max ?? range.amount,
        let wholeLow = whole.min ?? whole.amount, let wholeHigh = whole.max ?? whole.amount
      else { return nil }
      whole.amount = nil
      whole.min = low.value < wholeLow.value ? low : wholeLow
      whole.max = high.value > wholeHigh.value ? high : wholeHigh
    }
    return whole
  }

  /// `Case study`; nil where a story says nothing.
  func kind(of story: Story) -> String? { story.kind.map { self("kind-\($0.value.rawValue)") } }

  /// What a range of pay holds for: `for Berlin`, `for Senior`; nil where it holds for all.
  func payFor(_ pay: Pay) -> String? {
    let places = pay.places.map { place in
      Codes.country(place.value, in: language) ?? place.value
    }
    let what = [levels(pay.levels), places.isEmpty ? nil : and(places)].compactMap { $0 }
    return what.isEmpty ? nil : self("pay-for", ["what": list(what)])
  }

  /// The last day to apply, or that there is none.
  func closing(_ closing: Closing) -> String {
    switch closing {
    case .on(let date): self.date(date)
    case .rolling: self("closes-rolling")
    }
  }
}

/// The elements without repetitions, in order.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  guard elements.count > 1 else { return elements }
  // A few are compared sooner than hashed.
  if elements.count <= 16 {
    var found: [Element] = []
    for element in elements where !found.contains(element) { found.append(element) }
    return found
  }
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
