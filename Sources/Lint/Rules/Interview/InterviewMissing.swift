internal import Content
internal import Diagnostics
internal import Text

extension InterviewRules {
  static let missing = Rule(
    "interview/missing", .warning, .practice,
    summary: "a role that does not say how you decide",
    why: """
      People who have a choice weigh the effort before they apply: how many talks, what kind of task, how long until \
      an answer. And an interview that nobody has written down is a different one for each candidate.
      """,
    source: strategy,
    examples: [
      .bad(
        .role,
        """
        title: «Data Scientist, Pricing»
        interview: {stages: []}
        """),
      .bad(
        [
          (
            "company.yaml",
            """
            interview:
              data-scientist:
                stages: [Talk about an analysis]
            """
          ),
          ("roles/good.yaml", "title: «ML Engineer, Search»\ninterview: {stages: []}\nfamily: ml-engineer"),
        ], "the company has an interview, though none for this family"),
      .good(
        .role,
        """
        interview:
          decision-within: 5 days
          stages: [{name: Talk about your work, kind: hiring-manager, takes: 45 minutes}]
        """),
      .good(
        .role,
        """
        interview:
          stages: [First talk, A day with the team]
        """, "other rules look at what it says"),
    ],
    check: .role { review, findings in
      // Of a role by itself nobody knows what its company says, and a draft is still being written.
      guard review.company != nil, review.role.status?.value != .draft,
        review.interview?.stages.isEmpty ?? true
      else { return }
      let others = review.company?.interviews.map(\.key.value) ?? []
      findings.report(
        .missing, at: review.titleLabel,
        help: others.isEmpty ? .write : .add(review.role.family.value, beside: others))
    })
}

extension Message {
  fileprivate static let missing: Message = "nothing says how you decide about this role"
  fileprivate static let write: Message = """
    write `interview` here or, once for all roles, in company.yaml: the stages, how long each takes, and when the \
    answer comes
    """

  /// What to do where the company says how it decides about other families.
  fileprivate static func add(_ family: String, beside others: [String]) -> Message {
    """
    below `interview` in company.yaml is only \(listed(others)): add `\(family)`, or `all` for every other family, or \
    write `interview` here
    """
  }
}
