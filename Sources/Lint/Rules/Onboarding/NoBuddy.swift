internal import Content
internal import Diagnostics
internal import Judgement

extension OnboardingRules {
  private static let helpers = WordMatcher(lists: ["buddy"])

  static let noBuddy = Rule(
    "onboarding/no-buddy", .info, .practice,
    summary: "an onboarding with nobody to ask",
    why: """
      Most questions of the first weeks are too small for a manager and cost an hour each when nobody is there to ask. \
      Somebody with a name, and time for it, answers them in a minute.
      """,
    source: source,
    examples: [
      .bad(.role, "title: «ML Engineer, Tides»\nonboarding: {access: Everything on day one.}"),
      .bad(
        .role,
        """
        onboarding:
          access: Everything on day one.
          buddy: «false»
        """),
      .good(.role, "onboarding: {access: Everything on day one., buddy: true}"),
      .good(.role, "onboarding: {access: \"Everything on day one, and a mentor for the first months.\"}"),
    ],
    check: .role { review, findings in
      guard let onboarding = review.planOfFirstDays, onboarding.buddy?.value != true else { return }
      if review.passages([.onboarding]).contains(where: { !helpers.matches(in: $0).isEmpty }) { return }
      findings.report(
        .nobody, at: onboarding.buddy.map { review.label($0.place) } ?? review.titleLabel, help: .find)
    })
}

extension Message {
  fileprivate static let nobody: Message = "a new person has nobody to ask in the first weeks"
  fileprivate static let find: Message = "find somebody who has time for questions, and write `buddy: true`"
}
