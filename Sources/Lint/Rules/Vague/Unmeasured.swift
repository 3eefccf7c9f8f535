internal import Diagnostics

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
      .good(.duty, "Cut the p99 latency of ranking from 140 ms to 60 ms."),
      .good(.duty, "We help harbours to shape the future of shipping.", "it tells of the company"),
      .good(.must, "Has read missing values out of sensor data, and proved it."),
      .good(.success, "Three port calls a week are planned without a phone call."),
    ],
    check: .words(
      WordCheck(
        lists: ["unmeasured"], in: fields,
        except: { passage, words in
          passage.field != .company
            && passage.text.isOfTheCompany(passage.text.sentence(of: words.lowerBound))
        },
        message: { .unmeasured($0.words) },
        help: { _ in "name the figure that should move, and from what to what" })))
}

extension Message {
  fileprivate static func unmeasured(_ words: String) -> Message {
    "nobody could check \"\(words)\""
  }
}
