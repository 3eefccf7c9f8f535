internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension SuccessRules {
  static let activity = Rule(
    "success/activity", .warning, .practice,
    summary: "a success measure that says what the person does, not what comes of it",
    why: """
      Somebody can attend every meeting, support every colleague, and change nothing. A measure that counts effort \
      rewards being busy. Say what is different afterwards, and leave the way to it to the person.
      """,
    source: "An article on hiring data scientists and ML engineers, Vision Training Systems; our own reading",
    examples: [
      .bad(.success, "«Attends» the weekly planning of the logistics team"),
      .bad(.success, "Actively «participates in» code reviews"),
      .bad(.success, "You will «support» the data scientists with experiments"),
      .good(
        .success, "Planners attend fewer crisis calls because forecasts hold", "others attend, and less often"
      ),
      .good(.success, "Support tickets about wrong prices halve"),
      .good(.success, "Support for two more languages is live", "a thing, and what becomes of it"),
      .good(.success, "Two teams release without the help that they participate in today"),
    ],
    check: .role { review, findings in
      guard review.isEnglish else { return }
      for measure in review.role.successMeasures where !measure.outcome.isEmpty {
        let passage = review.passage(of: measure.outcome, .success)
        guard
          let match = activities.matches(in: passage).first(where: {
            leads($0.words, passage) && !isSubject($0.words, passage)
          }),
          !vagueWords.matches(in: passage).contains(where: { $0.words.overlaps(match.words) })
        else { continue }
        findings.report(
          .activity(passage.text.text(of: match.words)), at: passage.label(match.words),
          help: match.instead.isEmpty ? .result : Message(stringLiteral: match.instead))
      }
    })

  private static let activities = WordMatcher(lists: ["activity"])

  /// Whether nothing but the person and an adverb stands before some words.
  private static func leads(_ words: Range<Int>, _ passage: Passage) -> Bool {
    passage.words[..<words.lowerBound].allSatisfy { word in
      persons.contains(word) || word.endsInLy && word.length > 4
    }
  }

  /// Whether some words are a thing of which something is said: `Support for Polish is live`.
  private static func isSubject(_ words: Range<Int>, _ passage: Passage) -> Bool {
    guard words.lowerBound == 0, let first = passage.words.first, !first.endsInS else {
      return false
    }
    for word in passage.words[words.upperBound...] where word.sentence == first.sentence {
      if relatives.contains(word) { return false }
      if said.contains(word) { return true }
    }
    return false
  }

  private static let relatives: WordSet = [
    "that", "which", "who", "whose", "what", "how", "where", "when", "if", "so",
  ]
  private static let said: WordSet = [
    "is", "are", "was", "were", "has", "have", "falls", "fall", "drops", "drop", "rises", "rise", "grows",
    "grow", "doubles", "double", "halves", "halve", "reaches", "reach", "goes", "go", "stays", "stay",
    "takes",
    "costs", "shrinks", "becomes", "increases", "decreases", "triples", "wait", "waits", "close", "closes",
  ]

  private static let persons: WordSet = [
    "you", "you'll", "will", "they", "has", "have", "is", "the", "this", "person", "new", "hire", "engineer",
    "scientist", "researcher", "to",
  ]
}

extension Message {
  fileprivate static func activity(_ words: String) -> Message {
    "\"\(words)\" says what somebody does, and not what is better because of it"
  }

  fileprivate static let result: Message = "say what is different afterwards, and how one can see it"
}
