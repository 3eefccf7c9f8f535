internal import Content
internal import Diagnostics
internal import Judgement

extension PayRules {
  private static let most = Threshold(
    "at-most", 1.5, "how many times the lowest figure the highest may be")

  static let rangeTooWide = Rule(
    "pay/range-too-wide", .warning, .study,
    summary: "a range of pay that is too wide to tell anything",
    why: """
      A wide range says that the level is not decided, or that the company does not want to tell. In experiments it lowered \
      trust, and more so where it "depends on qualifications". Within one level and one place, a range can be narrow.
      """,
    source:
      "Kuhn and others, Journal of Applied Psychology: wide ranges lower trust; where to draw the line is our own reading",
    thresholds: [most],
    examples: [
      .bad(.role, "compensation:\n  pay: {min: «80000, max: 160000», currency: EUR, per: year}"),
      .bad(
        .role,
        """
        level: [mid, senior]
        compensation:
          pay:
            - {min: 66000, max: 82000, currency: EUR, per: year, level: mid}
            - {min: «80000, max: 140000», currency: EUR, per: year, level: senior}
        """),
      .bad(
        .posting,
        """
        # Data Scientist

        You will design experiments. The salary is «$90,000 to $180,000» a year.
        """),
      .good(.role, "compensation:\n  pay: {min: 80000, max: 120000, currency: EUR, per: year}"),
      .good(
        .role,
        """
        level: [mid, senior, staff]
        compensation:
          pay: {min: 66000, max: 132000, currency: EUR, per: year}
        """, "one range for three levels"),
      .good(
        .role,
        """
        location: {workplace: remote, remote-from: [DE, PT, US-CO]}
        compensation:
          pay: {min: 60000, max: 110000, currency: EUR, per: year}
        """, "one range for three places"),
      .good(
        .posting,
        """
        # Data Scientist

        - Berlin: the salary is €60,000 to €95,000 a year.
        - Zurich: the salary is CHF 100,000 to 160,000 a year.
        """, "ranges for two places"),
    ],
    check: .roleOrPosting { review, findings in
      let most = findings[most]
      func report(_ low: Double, _ high: Double, at place: Label) {
        guard low > 0, high / low > most + 0.001 else { return }
        findings.report(.wide(high / low), at: place, help: .narrow)
      }
      if let pay = review.posting?.pay, let only = pay.first, pay.count == 1, let low = only.min,
        let high = only.max
      {
        report(low, high, at: review.label(only.place))
      }
      for pay in review.role.compensation?.pay ?? [] where pay.isOfOneLevelAndPlace(in: review.role) {
        guard let low = pay.min, let high = pay.max else { continue }
        report(low.value, high.value, at: Label(review.file, low.place.union(high.place)))
      }
    })
}

extension Pay {
  /// Whether it holds for one level in one place; where a role names none, for one.
  fileprivate func isOfOneLevelAndPlace(in role: Role) -> Bool {
    let allPlaces = (role.location?.places.count ?? 0) + (role.location?.remoteFrom.count ?? 0)
    return (levels.isEmpty ? role.levels.count : levels.count) < 2
      && (places.isEmpty ? allPlaces : places.count) < 2
  }
}

extension Message {
  fileprivate static func wide(_ times: Double) -> Message {
    "the highest figure is \(decimal(times)) times the lowest: that tells nobody what they would get"
  }
  fileprivate static let narrow: Message =
    "decide on the level and write its range, or write a range for each level and place"
}

/// A number with two decimals, or fewer where they are 0.
private func decimal(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(whole)" }
  return "\(whole)." + (rest.isMultiple(of: 10) ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
}
