extension Rulebook {
  /// The path of the pay laws below Data/.
  package static let payLawPath = "pay-laws.csv"

  /// What laws ask of postings, one value for each place and version. A place that is not here is not covered, as far
  /// as known.
  public static let payLaws: [PayLaw] = DataTable(payLawPath).values(PayLaw.init)
}

extension PayLaw {
  /// Reads a row; nil where something is missing, or not among what is known.
  fileprivate init?(_ row: DataTable.Row) {
    guard let code = row["code"], let name = row["name"], let citation = row["citation"],
      let source = row["source"],
      let by = row["by"].flatMap(Moment.init), let status = row["status"].flatMap(Status.init),
      let verified = row["verified"].flatMap(Rulebook.Day.init(_:)),
      let employees = row["employees"]?.split(separator: " "),
      let least = employees.first.flatMap({ Int($0) }),
      let remote = row["remote"], ["covered", "unsettled"].contains(remote),
      let openEnd = row["no-open-end"], ["yes", "no"].contains(openEnd)
    else { return nil }
    let items = row.list("must-carry", separator: " ")
    mustCarry = items.compactMap(Item.init)
    from = row["from"].flatMap(Rulebook.Day.init(_:))
    until = row["until"].flatMap(Rulebook.Day.init(_:))
    spread = row["spread"].flatMap(Spread.init)
    guard mustCarry.count == items.count, (from == nil) == (row["from"] == nil),
      (until == nil) == (row["until"] == nil),
      (spread == nil) == (row["spread"] == nil), from != nil || status == .notInForce
    else { return nil }
    self.code = code
    self.name = name
    self.employees = least
    countsThere = employees.count == 2 && employees.last == "there"
    forbidsOpenEnd = openEnd == "yes"
    coversRemote = remote == "covered" ? true : nil
    self.by = by
    self.status = status
    self.citation = citation
    self.source = source
    self.verified = verified
    note = row["note"]
  }
}

extension PayLaw.Spread {
  /// Reads `50000 CAD, 200000`: the amount, its currency, and above which pay there is no limit.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: ",")
    let words = (parts.first ?? "").split(separator: " ")
    guard parts.count <= 2, words.count == 2, let amount = Int(words[0]) else { return nil }
    self.amount = amount
    currency = String(words[1])
    if parts.count == 2 {
      guard let above = Int(parts[1].drop { $0 == " " }) else { return nil }
      freeAbove = above
    } else {
      freeAbove = nil
    }
  }
}
