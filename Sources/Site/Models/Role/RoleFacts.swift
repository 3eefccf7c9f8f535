internal import Content
internal import Templates

extension Role {
  /// The facts that stand on top of the page; those that are missing are left out.
  func facts(_ page: PageContext) -> [Fact] {
    let words = page.words
    let workplace = self.location?.workplace?.value
    let days = self.location?.onsiteDays.map { words.count("onsite-days", $0.value) }
    return words.facts(
      "fact",
      [
        payFact(words),
        Fact("place", words.places(of: self)),
        Fact(
          "workplace", workplace.map { words("workplace-\($0.rawValue)") },
          note: workplace == .hybrid ? days : nil),
        Fact(
          "type", words.employment(self.employment), note: self.employment?.lasts.map { words.span($0.value) }
        ),
        Fact("level", words.levels(self.levels)),
        Fact("starts", statusWord(page) == nil ? self.starts.map { words.date($0.value) } : nil),
        Fact("closes", closingText(page)),
        Fact("visa", self.location?.visa.map { words("visa-\($0.value.rawValue)") }),
      ])
  }

  /// The three facts that matter most.
  func keyFacts(_ page: PageContext) -> [Fact] {
    let words = page.words
    return words.facts(
      "fact",
      [
        Fact("pay", words.pay(of: self)), Fact("place", words.placeAndWorkplace(of: self)),
        Fact("closes", closingText(page)),
      ])
  }

  /// The pay: one range with what it holds for, or the first of several that can't be compared with the others.
  private func payFact(_ words: Words) -> Fact? {
    let pay = self.compensation?.pay ?? []
    if let whole = words.wholePay(of: self) {
      return Fact("pay", words.payText(whole), note: pay.count == 1 ? words.payFor(pay[0]) : nil)
    }
    let ranges = words.payRanges(of: self)
    let others = ranges.dropFirst().joined(separator: "; ")
    return Fact("pay", ranges.first, note: others.isEmpty ? nil : others)
  }

  /// The last day to apply; nil where one can't apply any more.
  private func closingText(_ page: PageContext) -> String? {
    statusWord(page) == nil ? self.closes.map { page.words.closing($0.value) } : nil
  }

  /// Hours, travel, on-call and the like.
  func conditionFacts(_ page: PageContext) -> [Fact] {
    let words = page.words
    let manager = self.directReports.map { words.count("reports", $0.value) }
    let trackWord = self.track.map { words("track-\($0.value.rawValue)") }
    let trackText = [trackWord, manager].compactMap { $0 }
    let remote = self.location?.remoteFrom ?? []
    let bounded = self.employment?.work?.value == .timeBounded
    return words.facts(
      "condition",
      [
        Fact("address", words.addresses(of: self)), Fact("hours", self.conditions?.hours),
        Fact("time-zones", self.location?.timeZones),
        Fact("remote-from", words.list(words.countries(remote))), Fact("travel", self.conditions?.travel),
        Fact("on-call", self.conditions?.onCall),
        Fact("languages", words.list(self.conditions?.languages ?? [])),
        Fact("clearance", self.conditions?.clearance), Fact("relocation", self.location?.relocation),
        Fact(
          "lasts",
          self.employment?.lasts.map { words.span($0.value) } ?? (bounded ? words("work-time-bounded") : nil)),
        Fact("track", words.list(trackText)),
      ])
  }

  /// When it was confirmed and posted, its number and the like.
  func recordFacts(_ page: PageContext) -> [Fact] {
    let words = page.words
    return words.facts(
      "record",
      [
        Fact("confirmed", self.confirmed.map { words.date($0.value) }, iso: self.confirmed?.value.iso),
        Fact("posted", self.posted.map { words.date($0.value) }, iso: self.posted?.value.iso),
        Fact("openings", self.openings.map { words.count("openings", $0.value) }),
        Fact("requisition", self.requisition),
        // That a role is to be filled now goes without saying, and would be wrong of one that is over.
        Fact("vacancy", self.vacancy?.value == .future ? words("vacancy-future") : nil),
      ])
  }
}
