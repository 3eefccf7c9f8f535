internal import Content
internal import Diagnostics

extension PayRules {
  static let invertedLevels = Rule(
    "pay/inverted-levels", .error, .fact,
    summary: "a higher level that is paid less than a lower one",
    why: """
      Nobody would accept that promotion, so one of the two figures is a slip: a digit, two rows swapped. It stands on a page \
      where your own people read it too.
      """,
    source: "The two figures contradict each other",
    examples: [
      .bad(
        .role,
        """
        level: [mid, senior]
        compensation:
          pay:
            - {min: 66000, max: 82000, currency: EUR, per: year, level: mid}
            - {min: «56000», max: 102000, currency: EUR, per: year, level: senior}
        """),
      .bad(
        .role,
        """
        level: [senior, staff]
        compensation:
          pay:
            - {amount: «90000», currency: EUR, per: year, level: staff}
            - {amount: 98000, currency: EUR, per: year, level: senior}
        """),
      .bad(
        [
          (
            path: "families/ml-engineer.yaml",
            keys: """
            levels:
              mid: {scope: A service, pay: {min: 66000, max: 82000, currency: EUR, per: year}}
              senior: {scope: Two, pay: {min: 70000, max: «80000», currency: EUR, per: year}}
            """
          )
        ]),
      .good(
        .role,
        """
        level: [mid, senior]
        compensation:
          pay:
            - {min: 66000, max: 82000, currency: EUR, per: year, level: mid}
            - {min: 66000, max: 102000, currency: EUR, per: year, level: senior}
        """),
      .good(
        .role,
        """
        level: [mid, senior]
        location: {workplace: hybrid, places: [{city: Berlin, country: DE}, {city: Lisbon, country: PT}]}
        compensation:
          pay:
            - {min: 66000, max: 82000, currency: EUR, per: year, level: mid, places: [Berlin]}
            - {min: 52000, max: 64000, currency: EUR, per: year, level: senior, places: [Lisbon]}
        """, "another place"),
      .good(
        .role,
        """
        level: [mid, senior]
        compensation:
          pay:
            - {min: 66000, max: 82000, currency: EUR, per: year, level: mid}
            - {min: 600, max: 700, currency: EUR, per: day, level: senior}
        """, "another period"),
    ],
    check: .several([
      .role { review, findings in
        let pay = (review.role.compensation?.pay ?? []).flatMap { pay in
          pay.levels.map { (level: $0.value, pay: pay) }
        }
        look(at: pay, in: review.file, &findings)
      },
      .wholeCompany { review, findings in
        for family in review.edition.families {
          let pay = family.levels.flatMap { entry in
            entry.value.pay.compactMap { pay in
              Level(rawValue: entry.key.value).map { (level: $0, pay: pay) }
            }
          }
          look(at: pay, in: family.file, &findings)
        }
      },
    ]))

  /// Compares each level with the next one up that is paid in the same way.
  private static func look(
    at pay: [(level: Level, pay: Pay)], in file: SourceFile, _ findings: inout Findings
  ) {
    for upper in pay {
      let below = pay.filter { $0.level.rank < upper.level.rank && $0.pay.isComparable(with: upper.pay) }
      guard let lower = below.max(by: { $0.level.rank < $1.level.rank }) else { continue }
      for (high, low) in upper.pay.ends(like: lower.pay) where high.value < low.value {
        findings.report(
          .less(upper.level, lower.level), at: Label(file, high.place),
          also: [Label(file, low.place, "more at level \(lower.level.rawValue)")], help: .check)
        break
      }
    }
  }
}

extension Level {
  /// How high it is.
  fileprivate var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}

extension Pay {
  /// Whether it is for the same period, places and currency.
  fileprivate func isComparable(with other: Pay) -> Bool {
    period.value == other.period.value && currency.value == other.currency.value
      && Set(places.map(\.value)) == Set(other.places.map(\.value))
  }

  /// The ends that both have: of this one and of the other.
  fileprivate func ends(like other: Pay) -> [(Placed<Double>, Placed<Double>)] {
    [(min ?? amount, other.min ?? other.amount), (max ?? amount, other.max ?? other.amount)].compactMap {
      guard let own = $0, let others = $1 else { return nil }
      return (own, others)
    }
  }
}

extension Message {
  fileprivate static func less(_ upper: Level, _ lower: Level) -> Message {
    "level \(upper.rawValue) is paid less here than level \(lower.rawValue)"
  }
  fileprivate static let check: Message = "correct the figure that is wrong; are the two swapped?"
}
