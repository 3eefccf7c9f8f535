internal import Content
internal import Diagnostics
internal import Judgement

extension PostingRules {
  static let closesBeforePosted = Rule(
    "posting/closes-before-posted", .error, .fact,
    summary: "a last day to apply that is before the day it goes online",
    why: "Nobody could ever apply: the page says that it is closed from its first day on.",
    source: "The two dates contradict each other",
    examples: [
      .bad(
        .role,
        """
        posted: 2026-11-02
        closes: «2026-10-30»
        """),
      .good(
        .role,
        """
        posted: 2026-11-02
        closes: 2026-11-30
        """),
    ],
    check: .role { review, findings in
      guard let posted = review.role.posted, let closes = review.role.closes,
        case .on(let last) = closes.value,
        last < posted.value
      else { return }
      findings.report(
        .closed, at: review.label(closes.place), also: [review.label(posted.place, "it goes online here")],
        help: .swap)
    })
}

extension Message {
  fileprivate static let closed: Message = "this role closes before it is posted"
  fileprivate static let swap: Message = "write a last day after the day it goes online; are the two swapped?"
}
