internal import Content
internal import Diagnostics

extension PostingRules {
  static let noDeadline = Rule(
    "posting/no-deadline", .info, .practice,
    summary: "an open role that does not say until when one can apply",
    why: """
      With a date, people can plan an application, and a role that was forgotten closes by itself. Colorado asks for \
      it by law, or for the word that applications are read as they come.
      """,
    source: "Our own reading; 7 CCR 1103-18 rule 11.1, Colorado: the deadline, or that there is none",
    examples: [
      .bad(
        .file(path: "roles/tides.yaml"),
        """
        title: «Data Scientist, Tides»
        family: data-scientist
        posted: 2026-11-02
        must-haves: [Python]
        nice-to-haves: []
        success-measures: []
        """),
      .good(.role, "closes: 2027-01-29"),
      .good(.role, "closes: rolling", "that is an answer too"),
      .good(
        .file(path: "roles/tides.yaml"),
        """
        title: Data Scientist, Tides
        family: data-scientist
        status: draft
        must-haves: [Python]
        nice-to-haves: []
        success-measures: []
        """, "nobody can apply yet"),
    ],
    check: .role { review, findings in
      guard review.isOpen, review.role.closes == nil else { return }
      findings.report(.untilWhen, at: review.titleLabel, help: .name)
    })
}

extension Message {
  fileprivate static let untilWhen: Message = "this role does not say until when one can apply"
  fileprivate static let name: Message = """
    add `closes:` with the last day, or `closes: rolling` if you read applications as they come
    """
}
