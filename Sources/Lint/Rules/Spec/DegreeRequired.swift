internal import Diagnostics
internal import Language

extension SpecRules {
  private static let degrees = WordMatcher(lists: ["degree-required"])
  private static let equivalents = WordMatcher(lists: ["degree-equivalent"])
  private static let wishes = WordMatcher(lists: ["optional-in-must"])

  static let degreeRequired = Rule(
    "spec/degree-required", .warning, .practice,
    summary: "a degree that nothing else can stand in for",
    why: """
      People come to this work from universities, from software, and by teaching themselves. A degree tells where \
      somebody learned, not what they can do, and asking for it alone shuts out the last two.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(.must, "«Master's degree» in computer science."),
      .bad(.must, "«PhD» in machine learning with five published papers."),
      .bad(.must, "A «Bachelor's or Master's degree» in a quantitative field."),
      .good(.must, "Master's degree in statistics, or the same knowledge from practice."),
      .good(.must, "BSc in computer science or equivalent experience."),
      .good(.must, "Has supervised PhD students or junior colleagues."),
      .good(.nice, "PhD in statistics.", "a wish shuts nobody out"),
    ],
    check: .passages([.must]) { passage, findings in
      let found = degrees.matches(in: passage)
      guard let first = found.first, equivalents.matches(in: passage).isEmpty, !passage.isQuiet else {
        return
      }
      // A wish is another rule's to mend.
      let wished = wishes.matches(in: passage).map { passage.words[$0.words.lowerBound].sentence }
      guard !wished.contains(passage.words[first.words.lowerBound].sentence) else { return }
      // "Bachelor's or Master's degree" is one thing to mend.
      let near = 4
      let words = found.dropFirst().reduce(first.words) { whole, next in
        next.words.lowerBound - whole.upperBound <= near
          ? whole.lowerBound..<next.words.upperBound : whole
      }
      findings.report(
        .degree(passage.text.text(of: words)), at: passage.label(words),
        help: first.instead.isEmpty ? .sayWhat : Message(stringLiteral: first.instead),
        severity: first.severity)
    })
}

extension Message {
  fileprivate static func degree(_ words: String) -> Message {
    "\"\(words)\" shuts out everybody who learned it elsewhere"
  }

  fileprivate static let sayWhat: Message =
    "add \"or the same knowledge from practice\", or name what the degree should show"
}
