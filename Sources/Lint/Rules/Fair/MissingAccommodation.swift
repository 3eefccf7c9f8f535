internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension FairRules {
  static let missingAccommodation = Rule(
    "fair/missing-accommodation", .info, .practice,
    summary: "a company that nowhere says how an interview is adapted for who needs it",
    why: """
      Who needs captions, more time or a room without stairs has to ask a stranger first, and many would rather not apply. \
      One sentence with a name to write to spares them that, and you a surprise on the day.
      """,
    source: "Our own reading",
    examples: [
      .bad(
        Example.Form.company,
        """
        name: «Berthwise»
        url: https://example.org
        statements:
          equal-opportunity: We hire people of every age, origin and religion.
        """),
      .bad(
        Example.Form.company,
        """
        name: «Berthwise»
        url: https://example.org
        statements: {privacy: We delete everything after six months.}
        """),
      .good(
        Example.Form.company,
        """
        statements:
          accommodation: Write to Noor, and the interview has captions, a quiet room or more time.
        """),
      .good(
        Example.Form.company,
        """
        statements:
          equal-opportunity: |
            Everybody is welcome. If you need an adjustment in the interview, write to noor@example.org.
        """, "said in the other statement"),
    ],
    check: .wholeCompany { review, findings in
      guard review.company.statements?.accommodation?.source.isEmpty ?? true,
        !review.saysSomewhere({ !adaptations.matches(in: $0).isEmpty })
      else { return }
      findings.report(.noAdaptation, at: review.nameLabel, help: .sayAdaptation)
    })

  private static let adaptations = PhraseBook(
    [
      "accommodation|accommodations|adjustment|adjustments ... interview*|application*|process|apply*|recruit*|hiring",
      "interview*|application*|process|apply*|recruit*|hiring ... accommodation|accommodations|adjustment|adjustments",
      "reasonable accommodation|accommodations|adjustment|adjustments", "sign-language",
    ].compactMap { Phrase($0) })
}

extension CompanyReview {
  /// Whether company.yaml or a page says something.
  func saysSomewhere(_ isSaid: (WordedText) -> Bool) -> Bool {
    passages.contains { isSaid($0.text) }
      || edition.pages.contains { $0.passages.contains { isSaid($0.text) } }
  }
}

extension Message {
  fileprivate static let noAdaptation: Message = "nothing says how you adapt an interview for who needs it"
  fileprivate static let sayAdaptation: Message =
    "write under statements, accommodation, what you offer (time, captions, another format), and whom to ask"
}
