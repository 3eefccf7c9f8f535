internal import Diagnostics
internal import Judgement
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
      .bad(.must, "«BS/MS» in computer science."),
      .good(.must, "Two years of experience with search, or a PhD."),
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
      let whole = found.dropFirst().reduce(first.words) { whole, next in
        next.words.lowerBound - whole.upperBound <= near
          ? whole.lowerBound..<next.words.upperBound : whole
      }
      guard !isAlternative(whole.lowerBound, in: passage.text) else { return }
      let words = trimmed(whole, in: passage.text)
      findings.report(
        .degree(passage.text.text(of: words)), at: passage.label(words),
        help: first.instead.isEmpty ? .sayWhat : Message(stringLiteral: first.instead),
        severity: first.severity)
    })

  /// Whether a degree is itself what may stand in for experience: "two years of … or a master's degree".
  private static func isAlternative(_ start: Int, in text: WordedText) -> Bool {
    let before = Array(text.words[..<start].reversed().prefix { $0.sentence == text.words[start].sentence })
    guard let or = before.prefix(3).firstIndex(where: { $0.reads("or") }) else { return false }
    return before[or...].contains { practice.contains($0) }
  }

  private static let practice: WordSet = ["experience", "years", "practice", "portfolio"]

  private static let prepositions: WordSet = ["in", "or", "and", "from", "of", "with"]
  private static let short: WordSet = [
    "bs", "ba", "b.s", "b.a", "bsc", "b.sc", "be", "beng", "ms", "m.s", "msc", "ma",
  ]

  /// The words without a preposition that the list needs behind them, and with "BS/" before them.
  private static func trimmed(_ words: Range<Int>, in text: WordedText) -> Range<Int> {
    var words = words
    while words.count > 1,
      prepositions.contains(text.words[words.upperBound - 1])
    {
      words = words.lowerBound..<words.upperBound - 1
    }
    while words.lowerBound > 0, text.words[words.lowerBound].gap == .slash,
      short.contains(text.words[words.lowerBound - 1])
    {
      words = words.lowerBound - 1..<words.upperBound
    }
    return words
  }
}

extension Message {
  fileprivate static func degree(_ words: String) -> Message {
    "\"\(words)\" shuts out everybody who learned it elsewhere"
  }

  fileprivate static let sayWhat: Message =
    "add \"or the same knowledge from practice\", or name what the degree should show"
}
