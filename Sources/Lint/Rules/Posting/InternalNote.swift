internal import Diagnostics
internal import Judgement

extension PostingRules {
  static let internalNote = Rule(
    "posting/internal-note", .warning, .practice,
    summary: "words that you wrote to yourselves, in a text that everybody can read",
    why: """
      Who left, what is not approved yet and what somebody still has to fill in are no business of candidates. Such \
      words stay in a text that was copied, and make the role look unfinished.
      """,
    source: "Our own reading of published postings",
    examples: [
      .bad(.summary, "«Backfill for» Anna, who moves to the pricing team."),
      .bad(.pay, "«TBD», ask Tom."),
      .bad(.problem, "«Internal only»: we lose two customers a month."),
      .good(.duty, "Backfill for the missing data of March, and document it."),
      .good(.duty, "Run the backfill of three years of events."),
      .good(.neighbour, "the internal tools of the planners"),
    ],
    check: .words(
      WordCheck(
        lists: ["internal-note"],
        message: { .note($0.words) },
        help: { _ in "move it to `notes`, which nobody else reads" })))
}

extension Message {
  fileprivate static func note(_ words: String) -> Message {
    "\"\(words)\" is a note to yourselves, and everybody can read it here"
  }
}
