internal import Content
internal import Diagnostics

extension SpecRules {
  static let missingProblem = Rule(
    "spec/missing-problem", .warning, .practice,
    summary: "a role that does not say which problem it solves",
    why: """
      It is the first thing that a candidate wants to know, and the one that tells your role from a hundred others with \
      the same tools. Whoever cannot write it down does not know yet whom to look for.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        title: «Data Scientist, Returns»
        family: data-scientist
        # no problem
        """),
      .bad(
        .role,
        """
        title: «ML Engineer, Invoices»
        summary: Invoices are read without a person.
        # no problem
        """, "a summary says the outcome, not what stands in its way"),
      .good(
        .role,
        """
        problem: One parcel in nine comes back, and nobody knows before it does.
        """),
      .good(
        .role,
        """
        problem: |
          Invoices come as photos.

          - A third of them is read wrongly.
        """),
    ],
    check: .role { review, findings in
      guard review.role.problem?.source.isEmpty ?? true else { return }
      findings.report(.noProblem, at: review.titleLabel, help: .sayProblem)
    })
}

extension Message {
  fileprivate static let noProblem: Message = "this role does not say which problem it is there to solve"
  fileprivate static let sayProblem: Message =
    "write under problem what goes wrong today, for whom, and what has been tried"
}
