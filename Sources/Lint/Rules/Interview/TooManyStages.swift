internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension InterviewRules {
  private static let most = Threshold("at-most", 5, "how many stages are enough")

  static let tooManyStages = Rule(
    "interview/too-many-stages", .warning, .practice,
    summary: "an interview of more than five stages",
    why: """
      Each further stage costs days, and the best candidates have other offers by then. What five well-chosen talks \
      did not show, a ninth will not show either: late stages mostly repeat the questions of early ones.
      """,
    source: strategy,
    thresholds: [most],
    examples: [
      .bad(
        .role,
        """
        interview:
          decision-within: 10 days
          stages: [Call, Talk, Task, Design, Code, «Team», Manager, Director, Founder]
        """, "the sixth of nine is marked"),
      .bad(
        Example.Form.company,
        """
        interview:
          all:
            stages: [Call, Task, Code, Design, Team, «Final talk»]
        """),
      .bad(.interview, "An onsite day with «eight interviews» back to back"),
      .good(
        .role,
        """
        interview:
          stages: [Call, Task, Code, Team, Final talk]
        """),
      .good(.interview, "Tell us about the 12 interviews with users that changed your model"),
    ],
    check: .interviewOrPosting { review, findings in
      let most = findings.count(most)
      if review.stages.count > most {
        findings.report(
          .stages(review.stages.count), at: review.label(review.stages[most].stage.name.place),
          help: .keep(most))
      }
      guard review.isEnglish else { return }
      for passage in review.passages where !passage.isQuiet {
        for match in rounds.matches(in: passage) where isAboutInterviews(match.words, passage) {
          // A larger number is a year, or how many people were interviewed.
          guard let count = passage.words[match.words].compactMap(\.number).first,
            count > Double(most), count < 50
          else { continue }
          findings.report(
            .rounds(passage.text.text(of: match.words)), at: passage.label(match.words), help: .keep(most))
        }
      }
    })

  private static let rounds = WordMatcher(lists: ["interview-rounds"])

  /// Whether a number of rounds is one of interviews: the field says so, or the words around it.
  private static func isAboutInterviews(_ words: Range<Int>, _ passage: Passage) -> Bool {
    if passage.field == .interview { return true }
    let sentence = passage.words[words.lowerBound].sentence
    return passage.words.contains { word in
      word.sentence == sentence && hiring.contains { passage.text.begins(word, with: $0.utf8) }
    }
  }

  private static let hiring = ["interview", "hiring", "recruit", "selection", "candidate"]
}

extension Message {
  fileprivate static func stages(_ count: Int) -> Message {
    "this is where an interview of \(count) stages gets too long"
  }
  fileprivate static func rounds(_ words: String) -> Message {
    "\"\(words)\" is more than people with a choice sit through"
  }

  fileprivate static func keep(_ most: Int) -> Message {
    "keep at most \(most) stages, each with something that no other asks, and leave out or join the rest"
  }
}
