internal import Content
internal import Diagnostics
internal import Judgement

extension FairRules {
  private static let difference = Threshold(
    "difference", 5, "by how many words one kind must outnumber the other")

  static let genderCoded = Rule(
    "fair/gender-coded", .info, .study, isOff: true,
    summary:
      "a role whose words lean to what a study calls masculine, or feminine: a figure, nothing to mend",
    why: """
      A study of 2011 found that words such as "lead" and "decisive" make a job less appealing to women. A later field \
      experiment with nearly 300,000 postings found hardly any effect on who applies; four studies of 2025 found one again. \
      So the evidence conflicts, many of the words name duties, and this rule is silent until you ask for it. It gives \
      one figure for a role and blames no word.
      """,
    source: """
      Gaucher, Friesen and Kay 2011; against it Castilla and Rho, Management Science 69(11), 2023; for it \
      PMC11848290, 2025, 37,920 people
      """,
    thresholds: [difference],
    examples: [
      .bad(
        .role,
        """
        title: «Lead ML Engineer, Auctions»
        summary: You lead, decide and win against strong competitors.
        responsibilities:
          - Drive an aggressive plan, and defend it.
          - Challenge the outspoken, and dominate the auction.
        """),
      .bad(
        .role,
        """
        title: «Data Scientist, Care»
        responsibilities:
          - Support, understand and share with people who are warm and honest.
          - Nurture trust, sympathise, and be sensitive to what each patient feels.
        """),
      .good(
        .role,
        """
        responsibilities:
          - Lead the review of forecasts, and share what you learn.
        """, "a few of each kind"),
      .good(
        .role,
        """
        responsibilities:
          - Analyse event-driven data, and decide on a threshold.
        """, "words of the field"),
    ],
    check: .roleOrPosting { review, findings in
      guard review.isEnglish else { return }
      let passages = review.passages(FieldSet.role.subtracting([.benefit, .statement])).filter { !$0.isQuiet }
      func count(_ words: WordMatcher) -> Int { passages.reduce(0) { $0 + words.matches(in: $1).count } }
      let (some, others) = (count(masculine), count(feminine))
      guard abs(some - others) >= findings.count(difference) else { return }
      findings.report(.counts(some, others), at: review.titleLabel, help: .noBlame)
    })

  private static let masculine = WordMatcher(lists: ["gender-coded-masculine"])
  private static let feminine = WordMatcher(lists: ["gender-coded-feminine"])
}

extension Message {
  fileprivate static func counts(_ masculine: Int, _ feminine: Int) -> Message {
    "this role has \(masculine) words that a study calls masculine, and \(feminine) that it calls feminine"
  }
  fileprivate static let noBlame: Message =
    "read it once as somebody who is unlike your team; where a plainer word says the same, take it"
}
