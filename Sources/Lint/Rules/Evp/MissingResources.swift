internal import Content
internal import Diagnostics

extension EvpRules {
  static let missingResources = Rule(
    "evp/missing-resources", .warning, .practice,
    summary: "a role that says neither which tools nor which data there are",
    why: """
      With what will I solve it? Candidates ask that second, right after the problem. The tools of today and the state of the \
      data tell them what their first year looks like, and spare both sides a talk in which it comes out.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        title: «Data Scientist, Returns»
        # no resources
        """),
      .bad(
        .role,
        """
        title: «ML Engineer, Invoices»
        resources:
          constraints: [Releases take a day.]
          publishing: Talks yes, code no.
        """, "neither the tools nor the data"),
      .good(
        .role,
        """
        resources:
          stack: [Python, DuckDB]
        """),
      .good(
        .role,
        """
        resources:
          data: Two years of returns, with the reason missing in every third.
        """),
      .good(
        [
          (path: "roles/good.yaml", keys: "# no resources"),
          (path: "teams/search.md", keys: "stack: [Python, Rust]"),
        ], "its team says it"),
    ],
    check: .role { review, findings in
      let resources = review.role.resources
      // A team that could not be read may say it.
      guard resources?.stack.isEmpty ?? true, resources?.data?.isEmpty ?? true,
        review.role.team == nil || review.team != nil,
        review.team?.stack.isEmpty ?? true, review.team?.data?.isEmpty ?? true
      else { return }
      findings.report(.nothing, at: review.titleLabel, help: .sayResources)
    })
}

extension Message {
  fileprivate static let nothing: Message =
    "neither this role nor its team says which tools are used, and which data there is"
  fileprivate static let sayResources: Message =
    "write under resources the stack of today, and the data: its kind, how much of it, and in what state"
}
