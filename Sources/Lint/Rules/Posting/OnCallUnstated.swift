internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension PostingRules {
  private static let hints = WordMatcher(lists: ["on-call-unstated"])

  static let onCallUnstated = Rule(
    "posting/on-call-unstated", .warning, .practice,
    summary: "a text that hints at on-call work, where the conditions say nothing of it",
    why: """
      Nights and weekends decide whether somebody can take a job. A hint without how often, how long and for what pay \
      makes people expect the worst, or find out in the last interview.
      """,
    source: """
      Our own reading; "Hiring AI Talent: Role Definitions, Interview Gaps, and What Actually Predicts Success", \
      TechnoLynx 2026, names the on-call rotation among what tells roles apart
      """,
    examples: [
      .bad(.duty, "Share the «on-call» rota of the serving team."),
      .bad(.must, "Is willing to carry a «pager» one week in five."),
      .bad(
        .role,
        """
        responsibilities:
          - Keep the forecasts running «24/7».
          - Mend what breaks when you are on call.
        conditions: {hours: 38 a week}
        """, "one finding for all hints"),
      .good(
        .role,
        """
        responsibilities:
          - Share the on-call rota of the serving team.
        conditions:
          hours: 38 a week
          on-call: one week in six, 350 EUR a week
        """),
      .good(.exclusion, "On-call for the data platform"),
      .good(.duty, "Predict how long calls of our call centre take."),
      .good(.duty, "Write the runbooks; there is no on-call here."),
    ],
    check: .role { review, findings in
      guard review.isEnglish, !review.isOver, review.role.conditions?.onCall == nil,
        review.team?.waysOfWorking?.onCall == nil
      else { return }
      let isSaid = review.passages([.conditions]).contains { !hints.matches(in: $0).isEmpty }
      guard !isSaid else { return }
      var found: [(Passage, WordMatcher.Match)] = []
      for passage in review.passages where !passage.isQuiet {
        for match in hints.matches(in: passage) { found.append((passage, match)) }
      }
      // The plainest hint, and the first of those.
      guard
        let (passage, match) = found.first(where: { $0.1.severity != .info }) ?? found.first
      else { return }
      let others = found.filter { $0.0.start != passage.start || $0.1.words != match.words }.prefix(3)
      findings.report(
        .hint(passage.text.text(of: match.words)), at: passage.label(match.words),
        also: others.map { $0.0.label($0.1.words, "another hint") }, help: .say, severity: match.severity)
    })
}

extension Message {
  fileprivate static func hint(_ words: String) -> Message {
    "\"\(words)\" hints at on-call work, and the conditions say nothing of it"
  }

  fileprivate static let say: Message = """
    add `on-call:` to `conditions` with how often, how long and for what pay, or write `on-call: none`
    """
}
