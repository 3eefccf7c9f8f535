internal import Content
internal import Diagnostics
internal import Judgement

extension SuccessRules {
  static let missing = Rule(
    "success/missing", .error, .practice,
    summary: "a role that does not say what the person must achieve",
    why: """
      One question comes before all others: which result must this person improve in the first 6 to 12 months? Where \
      nobody has answered it, a list of tools takes its place, and each interviewer looks for somebody else. Who \
      applies cannot tell either whether they would be good at it.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(
        .role,
        """
        title: «ML Engineer, Fraud»
        success-measures: []
        """),
      .bad(
        .role,
        """
        success-measures: []
        title: «Data Scientist, Pricing»
        summary: A successful candidate is curious and has an eye for detail.
        """, "what makes a candidate successful is no result"),
      .good(
        .role,
        """
        success-measures:
          - within: 6 months
            outcome: Fewer honest payments are refused
            metric: share of honest payments refused
            from: 2.1 %
            to: 1.4 %
        """),
      .good(
        .role,
        """
        success-measures:
          - {within: 9 months, outcome: Prices follow demand, shown-by: Two shops kept the new prices after the trial.}
        """, "evidence is enough where no number fits"),
    ],
    check: .roleOrPosting { review, findings in
      guard review.role.successMeasures.isEmpty else { return }
      if review.isPosting, review.saysWhatSuccessIs { return }
      findings.report(.missing, at: review.titleLabel, help: .say)
    })

  /// Wording by which a job description in another format says what the person must achieve.
  fileprivate static let stated = WordMatcher(lists: ["success-stated", "success-participle"])

  /// Whether what the person must achieve stands below a heading.
  fileprivate static func isAboutSuccess(_ heading: Passage) -> Bool {
    !headings.matches(in: heading).isEmpty || !stated.matches(in: heading).isEmpty
  }

  private static let headings = WordMatcher(lists: ["success-heading"])
}

extension RoleReview {
  /// Whether a job description in another format says what the person must achieve.
  fileprivate var saysWhatSuccessIs: Bool {
    // What cannot be read is not called missing.
    guard isEnglish else { return true }
    let headings = posting?.sections.compactMap(\.heading) ?? []
    if headings.contains(where: {
      SuccessRules.isAboutSuccess(Passage($0, of: PlainText(), .problem, in: file))
    }) {
      return true
    }
    return passages.contains { passage in
      switch passage.field {
      case .success: return true
      case .benefit, .pay, .statement, .interview, .apply, .must, .nice: return false
      default:
        guard !passage.isQuiet else { return false }
        return !SuccessRules.stated.matches(in: passage).isEmpty
      }
    }
  }
}

extension Message {
  fileprivate static let missing: Message = "nothing says what this person must achieve"
  fileprivate static let say: Message = """
    write two or three success measures: what is better after 6 to 12 months, and the figure or the evidence that \
    shows it
    """
}
