internal import Content
internal import Diagnostics
internal import Judgement

extension PostingRules {
  static let noReplyPromise = Rule(
    "posting/no-reply-promise", .info, .practice,
    summary: "a way to apply that does not say when an answer comes",
    why: """
      Not to hear back is what applicants complain of most, and good people have other offers. A promise of days costs \
      nothing, and somebody in the house has to keep it.
      """,
    source: """
      An article on hiring data scientists and ML engineers, Vision Training Systems: share timelines up front, give \
      feedback quickly
      """,
    examples: [
      .bad(.role, "apply: {email: «jobs@example.org»}"),
      .bad(
        .role,
        """
        apply:
          url: «https://jobs.example.org/ENG-7»
          takes: 10 minutes
        """),
      .good(
        .role,
        """
        apply:
          email: jobs@example.org
          reply-within: 5 days
        """),
    ],
    check: .role { review, findings in
      guard !review.isOver, let apply = review.role.apply, apply.replyWithin == nil,
        let address = apply.url ?? apply.email
      else { return }
      findings.report(.when, at: review.label(address.place), help: .promise)
    })
}

extension Message {
  fileprivate static let when: Message = "whoever applies here does not know when an answer comes"
  fileprivate static let promise: Message =
    "add `reply-within:` with a time that you can keep, such as 5 days"
}
