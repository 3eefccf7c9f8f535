internal import Content
internal import Diagnostics

extension EvpRules {
  static let missingConstraints = Rule(
    "evp/missing-constraints", .info, .practice,
    summary: "a role that says nothing of what is hard today",
    why: """
      Pipelines that are still being built, releases that need another team: whoever hears of it in week two feels misled, \
      whoever read it before came for it. Honesty here lowers the number of people who leave during hiring.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        title: «Data Scientist, Returns»
        resources: {stack: [Python], data: Two years of returns.}
        """),
      .bad(
        .role,
        """
        title: «ML Engineer, Invoices»
        # no resources
        """),
      .good(
        .role,
        """
        resources:
          stack: [Python]
          constraints: [The reason is missing in every third return.]
        """),
      .good(
        [
          (path: "roles/good.yaml", keys: "resources: {stack: [Python]}"),
          (path: "teams/search.md", keys: "constraints: [A release takes a day.]"),
        ], "its team says it"),
    ],
    check: .role { review, findings in
      guard review.role.resources?.constraints.isEmpty ?? true,
        review.role.team == nil || review.team != nil, review.team?.constraints.isEmpty ?? true
      else { return }
      findings.report(.noConstraints, at: review.titleLabel, help: .sayConstraints)
    })
}

extension Message {
  fileprivate static let noConstraints: Message = "neither this role nor its team says what is hard today"
  fileprivate static let sayConstraints: Message =
    "write one or two constraints under resources, and what is being done about them by when"
}
