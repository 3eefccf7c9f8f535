internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension SpecRules {
  static let levelMismatch = Rule(
    "spec/level-mismatch", .warning, .fact,
    summary: "a level that the title or the years of experience contradict",
    why: """
      Pay, scope and who applies hang on the level. Where the title says senior and the level says junior, half of \
      those who apply expect another job.
      """,
    source: "The title or the years contradict the level",
    examples: [
      .bad(
        .role,
        """
        title: «Junior» Data Scientist, Returns
        level: senior
        """),
      .bad(
        .role,
        """
        title: ML Engineer, Invoices
        level: junior
        must-haves:
          - «5+ years» of experience with machine learning
        """),
      .bad(
        .role,
        """
        title: ML Engineer, Invoices
        level: staff
        must-haves:
          - «1–2 years» of experience with machine learning
        """),
      .good(
        .role,
        """
        title: Staff Data Scientist, Returns
        level: [senior, staff]
        """),
      .good(
        .role,
        """
        title: ML Engineer, Lead Scoring
        level: mid
        must-haves:
          - Has worked with senior colleagues for two years
        """, "a lead is a customer here"),
    ],
    check: .roleOrPosting { review, findings in
      let levels = review.role.levels
      guard let first = levels.first, let last = levels.last else { return }
      let level = review.label(first.place.union(last.place), "the level is given here")
      let named = Set(levels.map(\.value))
      let title = review.passage(of: review.role.title, .title)
      if let seniority = TitleSeniority.all(in: title.text).first(where: { $0.levels.isDisjoint(with: named) }
      ) {
        findings.report(
          .title(title.text.text(of: seniority.words), levels.map(\.value.rawValue)),
          at: title.label(seniority.words), also: [level], help: .agree)
      }
      for passage in review.passages([.must]) {
        for amount in ExperienceAmount.all(in: passage.text) {
          guard named.allSatisfy({ !$0.fits(amount) }) else { continue }
          findings.report(
            .years(passage.text.text(of: amount.words), levels.map(\.value.rawValue)),
            at: passage.label(amount.words), also: [level], help: .agree)
        }
      }
    })
}

extension Level {
  /// Whether an amount of years can belong to the level; where in doubt, it does.
  fileprivate func fits(_ amount: ExperienceAmount) -> Bool {
    switch self {
    case .intern: amount.least < 2
    case .junior: amount.least < 4
    case .mid: amount.least < 10
    // A floor may be for one tool among others; an upper end is for the whole of a career.
    case .senior: amount.most.map { $0 >= 3 } ?? true
    case .staff, .principal: amount.most.map { $0 >= 5 } ?? true
    }
  }
}

extension Message {
  fileprivate static func title(_ word: String, _ levels: [String]) -> Message {
    "the title says \"\(word)\", and the level says \(levels.joined(separator: " or "))"
  }

  fileprivate static func years(_ years: String, _ levels: [String]) -> Message {
    "\"\(years)\" of experience and the level \(levels.joined(separator: " or ")) do not go together"
  }

  fileprivate static let agree: Message = "decide how senior this role is, and say the same in both places"
}
