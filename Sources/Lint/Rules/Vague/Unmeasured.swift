internal import Diagnostics
internal import Judgement
internal import Language

extension VagueRules {
  static let unmeasured = Rule(
    "vague/unmeasured", .warning, .practice,
    summary: "a result that nobody could check, or praise in the place of what something does",
    why: """
      "Drive impact" has no end: nobody can say whether it was done, neither the person nor whoever judges them. Say \
      what must get better in the first year, and how one would see it.
      """,
    source: """
      An article on hiring data scientists and ML engineers, Vision Training Systems: outcomes, with the number that \
      says so
      """,
    examples: [
      .bad(.duty, "«Drive innovation» in ranking."),
      .bad(.summary, "You «push the boundaries» of search."),
      .bad(.duty, "«Play a key role» in pricing."),
      .bad(.problem, "Our customers wait for a «world-class» search."),
      .bad(.duty, "Turn logs into «actionable insights»."),
      .bad(.problem, "«Punch above our weight» in a crowded market."),
      .good(.must, "Has seen self-driving innovation fail at night, and says why."),
      .good(.duty, "Cut the p99 latency of ranking from 140 ms to 60 ms."),
      .good(.duty, "We help harbours to shape the future of shipping.", "it tells of the company"),
      .good(.must, "Has read missing values out of sensor data, and proved it."),
      .bad(.duty, "«Improve patient outcomes» on our wards."),
      .good(.duty, "Improve patient outcomes: 20 % fewer readmissions within a month."),
      .good(.success, "Three port calls a week are planned without a phone call."),
    ],
    check: .words(
      WordCheck(
        lists: ["unmeasured"], in: fields, asides: [.company],
        except: { passage, words in
          isOfVehicles(passage, words)
            || saysFigure(passage.text, passage.text.sentence(of: words.lowerBound))
            || passage.field != .company
              && passage.text.isOfTheCompany(passage.text.sentence(of: words.lowerBound))
        },
        message: { .unmeasured($0.words) },
        help: { _ in "name the figure that should move, and from what to what" })))

  /// Whether "driving" is what a car does: "self-driving innovation".
  private static func isOfVehicles(_ passage: Passage, _ words: Range<Int>) -> Bool {
    guard words.lowerBound > 0, passage.words[words.lowerBound].reads("driving") else { return false }
    return vehicles.contains(passage.words[words.lowerBound - 1])
  }

  /// Whether a sentence says by how much, or to which figure: "improve patient outcomes: 30 % fewer readmissions".
  private static func saysFigure(_ text: WordedText, _ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      guard text.words[index].isNumber, text.words[index].startsWithDigit
      else { return false }
      let next = index + 1 < text.words.count ? text.words[index + 1] : nil
      return next?.gap.contains(.other) == true || next.map { units.contains($0) } ?? text.endsInPercent
    }
  }

  private static let units: WordSet = [
    "percent", "ms", "milliseconds", "seconds", "minutes", "hours", "days", "weeks",
  ]

  private static let vehicles: WordSet = [
    "self", "autonomous", "automated", "assisted", "test", "safe", "driverless",
  ]
}

extension WordedText {
  fileprivate var endsInPercent: Bool { bytes.suffix(2).contains(UInt8(ascii: "%")) }
}

extension Message {
  fileprivate static func unmeasured(_ words: String) -> Message {
    "nobody could check \"\(words)\""
  }
}
