internal import Content
internal import Diagnostics
internal import Judgement

extension SpecRules {
  static let mustNeverAssessed = Rule(
    "spec/must-never-assessed", .info, .practice, persona: .pedantic,
    summary: "a must-have that no interview stage looks at",
    why: """
      What nobody looks at is not decided on, so it was no must-have; or it is, and whoever is hired may lack it. It is \
      looked for only where stages name what they assess and must-haves have an id.
      """,
    source: "Our own reading",
    examples: [
      .bad(
        .role,
        """
        must-haves:
          - {id: shipped, text: Has put a model into production.}
          - {id: speech, text: «Has trained a speech recogniser.»}
        """, "no stage assesses speech"),
      .bad(
        .role,
        """
        must-haves:
          - {id: review, text: «Has led the review of a design.»}
        interview:
          stages:
            - {name: A talk, assesses: [communication]}
        """),
      .good(
        .role,
        """
        must-haves:
          - {id: shipped, text: Has put a model into production.}
          - Python
        """, "without an id no stage can name it"),
      .good(
        .role,
        """
        must-haves:
          - {id: review, text: Has led the review of a design.}
        interview:
          stages: [A talk, A task]
        """, "these stages do not say what they assess"),
    ],
    check: .role { review, findings in
      let assessed = Set((review.interview?.stages ?? []).flatMap(\.assesses).map(\.value))
      guard !assessed.isEmpty else { return }
      for need in review.role.mustHaves {
        guard let id = need.id, !assessed.contains(id.value) else { continue }
        findings.report(
          .neverAssessed, at: review.passage(of: need, .must).label,
          also: [review.label(id.place, "no stage's assesses has this id")], help: .assess(id.value))
      }
    })
}

extension Message {
  fileprivate static let neverAssessed: Message = "no stage of the interview looks at this must-have"

  fileprivate static func assess(_ id: String) -> Message {
    "add \(id) to what a stage assesses, or move it to the nice-to-haves"
  }
}
