internal import Content
internal import Diagnostics
internal import Judgement

extension OnboardingRules {
  static let day90 = Rule(
    "onboarding/day-90", .info, .practice,
    summary: "an onboarding without a result and a learning goal for the first 90 days",
    why: """
      One result that others can see, and one thing to learn: with both, a new person and their manager know after three \
      months whether it works, and talk about it in time.
      """,
    source: source,
    examples: [
      .bad(
        .role,
        """
        title: «ML Engineer, Tides»
        onboarding:
          access: Everything on day one.
          buddy: true
        """),
      .bad(.role, "onboarding: {day-90: {result: «Two features live»}}", "nothing to learn"),
      .bad(.role, "onboarding: {day-90: {learning: «How a tide is computed»}}", "nothing to show"),
      .good(
        .role,
        """
        onboarding:
          access: Everything on day one.
          day-90: {result: Two features live, learning: How a tide is computed}
        """),
      .good(.role, "status: filled\nonboarding: {buddy: true}"),
    ],
    check: .role { review, findings in
      guard let onboarding = review.planOfFirstDays else { return }
      switch (onboarding.day90?.result, onboarding.day90?.learning) {
      case (nil, nil): findings.report(.none, at: review.titleLabel, help: .addBoth)
      case (let result?, nil):
        findings.report(.noLearning, at: review.label(result.place), help: .addLearning)
      case (nil, let learning?):
        findings.report(.noResult, at: review.label(learning.place), help: .addResult)
      case (.some, .some): return
      }
    })
}

extension Message {
  fileprivate static let none: Message = "the onboarding says nothing of what is there after 90 days"
  fileprivate static let addBoth: Message = """
    add `day-90:` with `result`, one thing that others can see, and `learning`, one thing to learn
    """
  fileprivate static let noLearning: Message = "the first 90 days have a result, and nothing to learn"
  fileprivate static let addLearning: Message = "add `learning:` to `day-90` with one thing to learn"
  fileprivate static let noResult: Message = "the first 90 days have something to learn, and no result"
  fileprivate static let addResult: Message = "add `result:` to `day-90` with one thing that others can see"
}
