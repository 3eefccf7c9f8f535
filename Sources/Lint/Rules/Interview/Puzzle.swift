internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension InterviewRules {
  static let puzzle = Rule(
    "interview/puzzle", .warning, .practice,
    summary: "a stage of puzzles, recitation or a whiteboard without code",
    why: """
      Who solves puzzles quickly has practised puzzles. Sorting algorithms, definitions from memory and boxes on a \
      whiteboard say little about who finds out why a model that was right in test is wrong in use. A piece of your \
      own work says a lot.
      """,
    source: "\(talent); \(evaluate)",
    examples: [
      .bad(.interview, "«LeetCode» round, two mediums and a hard"),
      .bad(.interview, "«Implement a binary search tree» in 40 minutes"),
      .bad(
        .role,
        """
        interview:
          stages:
            - {name: Algorithms, kind: «algorithm», takes: 60 minutes}
        """),
      .bad(
        Example.Form.company,
        """
        interview:
          ml-engineer:
            stages:
              - {name: Design of a feed, kind: system-design, basis: «whiteboard»}
        """),
      .good(
        .role,
        """
        interview:
          stages:
            - {name: Draw for a buyer what the model does, kind: communication, basis: whiteboard}
        """),
      .good(.interview, "Read a gradient-boosted tree of ours, and say which feature you would remove"),
      .good(
        .role,
        """
        interview:
          stages:
            - name: Design on code that exists
              kind: system-design
              basis: our-code
              prepare: "No puzzles: we read a service of ours and change it."
        """),
    ],
    check: .interviewOrPosting { review, findings in
      // A stage is found once, however many puzzles it names.
      var heard: [[Passage]] =
        review.stages.isEmpty ? review.passages.filter { $0.field == .interview }.map { [$0] } : []
      for stage in review.stages {
        if let kind = stage.stage.kind, kind.value == .algorithm {
          findings.report(.algorithm, at: review.label(kind.place), help: .ownWork)
        } else if let basis = stage.stage.basis, basis.value == .whiteboard, stage.isBuilding {
          findings.report(.whiteboard, at: review.label(basis.place), help: .withCode)
        } else {
          heard.append(stage.passages)
        }
      }
      guard review.isEnglish else { return }
      for passages in heard {
        let found = passages.lazy.filter { !$0.isQuiet }.compactMap { passage in
          puzzles.matches(in: passage).first.map { (passage, $0) }
        }
        guard let (passage, match) = found.first else { continue }
        findings.report(
          .puzzle(passage.text.text(of: match.words)), at: passage.label(match.words),
          help: match.instead.isEmpty ? .ownWork : Message(stringLiteral: match.instead),
          severity: match.severity)
      }
    })

  private static let puzzles = WordMatcher(lists: ["puzzle"])
}

extension StageReview {
  /// Whether something is built or designed in it; who explains something may well draw.
  fileprivate var isBuilding: Bool {
    switch stage.kind?.value {
    case .technical, .systemDesign, .pairProgramming, .takeHome, nil: true
    default: false
    }
  }
}

extension Message {
  fileprivate static let algorithm: Message = "a stage of algorithm questions shows who has practised them"
  fileprivate static let whiteboard: Message = "at a whiteboard nobody sees whether somebody can build it"

  fileprivate static func puzzle(_ words: String) -> Message {
    "\"\(words)\" tests what is remembered or practised, not how somebody works"
  }

  fileprivate static let ownWork: Message = "take a task from your own work, on realistic data"
  fileprivate static let withCode: Message = """
    begin from code or data of yours, and write `basis: our-code`, `our-data` or `own-work`
    """
}
