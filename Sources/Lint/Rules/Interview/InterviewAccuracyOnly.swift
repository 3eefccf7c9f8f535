internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension InterviewRules {
  static let accuracyOnly = Rule(
    "interview/accuracy-only", .warning, .practice,
    summary: "a stage that judges by the score of a model alone",
    why: """
      The score of a model on given data is the easiest thing to measure, and the wrong one to hire for. What counts \
      in use is noticing that the data are wrong, that they shift, that the answer is late, and what to do then.
      """,
    source: talent,
    examples: [
      .bad(.interview, "Build a classifier; the «best score» wins"),
      .bad(
        .role,
        """
        interview:
          stages:
            - {name: Take-home, kind: take-home, takes: 3 hours, prepare: We rank what you send by its «model accuracy».}
        """),
      .good(.interview, "Reach 80 % accuracy or say why not, and explain which errors would cost most"),
      .good(
        .role,
        """
        interview:
          stages:
            - name: Take-home
              kind: take-home
              takes: 3 hours
              prepare: A model accuracy that fell last month. What do you look at first in production?
        """),
    ],
    check: .interviewOrPosting { review, findings in
      guard review.isEnglish else { return }
      let inPosting = review.passages.filter { $0.field == .interview }
      let groups = review.stages.isEmpty ? [inPosting] : review.stages.map(\.passages)
      for passages in groups where !passages.contains(where: { !beyond.matches(in: $0).isEmpty }) {
        for passage in passages where !passage.isQuiet {
          for match in scores.matches(in: passage) {
            findings.report(
              .score(passage.text.text(of: match.words)), at: passage.label(match.words),
              help: match.instead.isEmpty ? .askMore : Message(stringLiteral: match.instead),
              severity: match.severity)
          }
        }
      }
    })

  private static let scores = WordMatcher(lists: ["accuracy-only"])
  private static let beyond = WordMatcher(lists: ["beyond-accuracy"])
}

extension Message {
  fileprivate static func score(_ words: String) -> Message {
    "\"\(words)\": this stage judges by the score alone, which says little about a model in use"
  }

  fileprivate static let askMore: Message = """
    ask for the reasons, for the errors that cost most, and for what would fail in production
    """
}
