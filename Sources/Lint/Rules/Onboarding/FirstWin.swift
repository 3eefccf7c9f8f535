internal import Content
internal import Diagnostics
internal import Judgement

extension OnboardingRules {
  private static let most = Threshold("days", 60, "after how many days the first win should be there")

  static let firstWin = Rule(
    "onboarding/first-win", .info, .practice,
    summary: "no first piece of work that is done within 30 to 60 days, or no onboarding at all",
    why: """
      A first win early on shows a new person that they can do the work here, and shows the team that they hired well. \
      Naming it makes the team prepare data and access before the first day.
      """,
    source: source,
    thresholds: [most],
    examples: [
      .bad(
        .file(path: "roles/tides.yaml"),
        """
        title: «Data Scientist, Tides»
        family: data-scientist
        must-haves: [Python]
        nice-to-haves: []
        success-measures: []
        """, "nothing is said of the first 90 days"),
      .bad(.role, "title: «ML Engineer, Tides»\nonboarding: {access: Everything on day one., buddy: true}"),
      .bad(
        .role,
        """
        onboarding:
          access: Everything on day one.
          first-win: {within: «5 months», text: One feature live}
        """),
      .bad(.role, "onboarding: {access: On day one., first-win: «One feature live»}", "by when?"),
      .good(
        .role,
        """
        onboarding:
          access: Everything on day one.
          first-win: {within: 2 months, text: One feature live}
        """),
      .good(
        .role,
        """
        onboarding: {access: Everything on day one.}
        success-measures:
          - {within: 45 days, kind: milestone, outcome: One feature live, shown-by: 1 % of traffic for a week}
          - {within: 6 months, outcome: Ranking answers faster, metric: p99 latency, from: 140 ms, to: 60 ms}
        """, "an early milestone is a first win"),
    ],
    check: .role { review, findings in
      guard !review.isOver else { return }
      guard let onboarding = review.role.onboarding else {
        findings.report(.nothing, at: review.titleLabel, help: .begin)
        return
      }
      // 2 months may have 62 days.
      let most = TimeSpan(findings[most] + 2, .days).minutes
      guard let win = onboarding.firstWin else {
        let isMilestone = review.role.successMeasures.contains { $0.within.value.minutes <= most }
        if !isMilestone { findings.report(.none, at: review.titleLabel, help: .addWin) }
        return
      }
      guard let within = win.within else {
        findings.report(.byWhen, at: review.label(win.text.place), help: .addWithin)
        return
      }
      if within.value.minutes > most {
        findings.report(.late, at: review.label(within.place), help: .smaller)
      }
    })
}

extension Message {
  fileprivate static let nothing: Message = "this role says nothing of the first 90 days"
  fileprivate static let begin: Message = """
    add `onboarding:` with `access`, `first-win`, `day-90` and `buddy`
    """
  fileprivate static let none: Message = "the onboarding names no first win"
  fileprivate static let addWin: Message = """
    add `first-win:` with something small that is done within 30 to 60 days
    """
  fileprivate static let byWhen: Message = "this first win does not say by when"
  fileprivate static let addWithin: Message =
    "add `within:` with a time such as 45 days, and `text:` with what is done then"
  fileprivate static let late: Message = "this first win comes late"
  fileprivate static let smaller: Message = "name something smaller that is done within 30 to 60 days"
}
