internal import Content
internal import Diagnostics

extension PostingRules {
  static let noApply = Rule(
    "posting/no-apply", .warning, .fact,
    summary: "a role that does not say where to apply",
    why: """
      A page that interests somebody and then has no way to apply loses that person. Search engines list no posting \
      that one can't apply for.
      """,
    source: searchEngines,
    examples: [
      .bad(.role, "title: «ML Engineer, Route Planning»\napply: {}"),
      .bad(
        .role,
        """
        title: «ML Engineer, Route Planning»
        apply:
          send: [CV or profile]
          reply-within: 5 days
        """, "what to send, and not where"),
      .good(.role, "apply: {email: jobs@example.org}"),
      .good(.role, "apply: {url: \"https://jobs.example.org/ENG-7\"}"),
      .good(
        [
          (path: "company.yaml", keys: "open-application: {email: jobs@example.org}"),
          (path: "roles/good.yaml", keys: "apply: {send: [CV or profile]}"),
        ], "the page leads to the company's open application"),
    ],
    check: .role { review, findings in
      let apply = review.role.apply
      let general = review.company?.openApplication
      guard !review.isOver, apply?.url == nil, apply?.email == nil, general?.url == nil,
        general?.email == nil
      else { return }
      findings.report(.nowhere, at: review.titleLabel, help: .addAddress)
    })
}

extension Message {
  fileprivate static let nowhere: Message = "nobody can tell where to apply for this role"
  fileprivate static let addAddress: Message = """
    add `apply:` with `url`, the address of the form, or `email`, the address to write to
    """
}
