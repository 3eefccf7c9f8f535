internal import Content
internal import Diagnostics

extension OnboardingRules {
  static let noAccess = Rule(
    "onboarding/no-access", .info, .practice,
    summary: "an onboarding that does not say when data and machines are there",
    why: """
      Without data nobody who works with models can begin. Weeks of waiting for permissions are what new people tell \
      first when they are asked how it went.
      """,
    source: source,
    examples: [
      .bad(.role, "title: «ML Engineer, Tides»\nonboarding: {buddy: true}"),
      .bad(
        .role,
        """
        title: «ML Engineer, Tides»
        onboarding:
          first-win: {within: 45 days, text: One feature live}
          day-90: {result: Two features live, learning: How a tide is computed}
          buddy: true
        """),
      .good(.role, "onboarding: {access: Data and cluster on day one; production in week three.}"),
      .good(.role, "status: closed\nonboarding: {buddy: true}"),
    ],
    check: .role { review, findings in
      guard let onboarding = review.planOfFirstDays, onboarding.access?.isEmpty ?? true else { return }
      findings.report(.when, at: review.titleLabel, help: .add)
    })
}

extension Message {
  fileprivate static let when: Message = "the onboarding does not say when data and machines are there"
  fileprivate static let add: Message = """
    add `access:` with what is there on the first day, and when the rest comes
    """
}
