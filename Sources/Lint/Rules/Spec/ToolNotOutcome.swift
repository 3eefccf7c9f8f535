internal import Diagnostics
internal import Judgement
internal import Language

extension SpecRules {
  private static let uses = WordMatcher(lists: ["tool-not-outcome"])

  static let toolNotOutcome = Rule(
    "spec/tool-not-outcome", .warning, .practice,
    summary: "a duty or a result that is only the use of a tool",
    why: """
      Tools change while the work stays, and nobody is hired to use one. What the tool is for tells a candidate whether \
      they can do the work, and tells you in a year whether they did.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems",
    examples: [
      .bad(.duty, "«Work with Kubernetes, Docker and Terraform»."),
      .bad(.duty, "«Use Spark» daily."),
      .bad(.success, "«Proficient in PyTorch»"),
      .good(.duty, "Use Spark to find parcels that will come back."),
      .good(.duty, "Cut the cost of serving with ONNX Runtime."),
      .good(.duty, "Work with Kafka's maintainers on a faster client."),
      .good(.must, "Experience with PyTorch.", "a must-have may well be a tool"),
      .good(.duty, "Deploy Kubernetes clusters that survive the loss of a machine."),
    ],
    check: .passages([.duty, .summary, .success]) { passage, findings in
      guard !passage.isQuiet else { return }
      let matches = uses.matches(in: passage)
      guard !matches.isEmpty else { return }
      let lists = TechnologyFinder.standard.lists(in: passage.text)
      for match in matches {
        guard let list = lists.first(where: { $0.words.lowerBound == match.words.upperBound }),
          beginsStatement(match.words.lowerBound, in: passage.text),
          endsStatement(list.words.upperBound, in: passage.text)
        else { continue }
        let words = match.words.lowerBound..<list.words.upperBound
        findings.report(
          .onlyUse(passage.text.text(of: words)), at: passage.label(words),
          help: match.instead.isEmpty ? .sayResult : Message(stringLiteral: match.instead),
          severity: match.severity)
      }
    })

  /// Whether nothing but "you will" and the like stands before a word of its sentence.
  private static func beginsStatement(_ index: Int, in text: WordedText) -> Bool {
    text.words[..<index].reversed().prefix { $0.sentence == text.words[index].sentence }
      .allSatisfy { openings.contains($0) }
  }

  /// Whether a sentence ends before a word, or says nothing more.
  private static func endsStatement(_ index: Int, in text: WordedText) -> Bool {
    guard index < text.words.count else { return true }
    let sentence = text.words[index - 1].sentence
    let rest = text.words[index...].prefix { $0.sentence == sentence }
    // "Kafka's maintainers", "the Kafka team"
    guard let first = rest.first else { return true }
    guard first.gap != .quote else { return false }
    return rest.allSatisfy { closings.contains($0) }
  }

  private static let openings: WordSet = [
    "you", "will", "you'll", "we", "to", "the", "new", "hire", "person", "primarily", "mainly", "daily",
    "can", "is", "are", "be", "strong", "deep", "good", "excellent", "expert", "hands", "on",
  ]
  private static let closings: WordSet = [
    "daily", "every", "day", "a", "each", "week", "regularly", "extensively", "and", "or", "other",
    "others", "similar", "modern", "tools", "technologies", "frameworks", "libraries", "etc", "more",
    "related", "stack", "at", "expert", "level", "ecosystem", "the", "like", "skills", "all", "platform",
    "platforms", "environment", "environments", "in", "our", "production",
  ]
}

extension Message {
  fileprivate static func onlyUse(_ words: String) -> Message {
    "\"\(words)\" says what is used, not what gets better"
  }

  fileprivate static let sayResult: Message = "say what is better afterwards, and leave the tool to the stack"
}
