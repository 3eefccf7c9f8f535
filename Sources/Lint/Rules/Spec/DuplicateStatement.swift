internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension SpecRules {
  static let duplicateStatement = Rule(
    "spec/duplicate-statement", .warning, .practice,
    summary: "the same said twice",
    why: """
      Something that stands there twice looks as if nobody read the page to its end, and it makes two demands of one. \
      Mostly two people each added their line.
      """,
    source: "Our own reading",
    examples: [
      .bad(
        .role,
        """
        responsibilities:
          - Build the data pipelines for the ranking model.
          - Own the latency of search.
          - «Building data pipelines for the ranking model.»
        """),
      .bad(
        .role,
        """
        must-haves:
          - Has explained a model to people who do not read code.
          - Python
          - «Has explained models to people who do not read code»
        """),
      .bad(
        .role,
        """
        nice-to-haves: [Speech recognition, Maps, «Experience with speech recognition»]
        """),
      .bad(
        .role,
        """
        responsibilities: [Explain forecasts to people who plan]
        must-haves: [«Explain forecasts to people who plan»]
        """),
      .good(
        .role,
        """
        responsibilities:
          - Own the ranking model for web search, from offline evaluation to serving.
          - Own the ranking model for image search, from offline evaluation to serving.
        """, "one word differs, and it is the one that matters"),
      .good(
        .role,
        """
        responsibilities: [Review experiments before they start.]
        must-haves: [Has reviewed experiments.]
        """, "the work, and the experience that it needs"),
    ],
    check: .roleOrPosting { review, findings in
      let role = review.role
      let lists: [([Statement], Field)] = [
        (role.responsibilities, .duty), (role.mustHaves, .must), (role.niceToHaves, .nice),
      ]
      var others: [Said] = []
      for (statements, field) in lists {
        let said = statements.map { Said(review.passage(of: $0, field)) }
        defer { others += said }
        for (index, one) in said.enumerated() {
          guard
            let first = said[..<index].suffix(Said.mostCompared).first(where: { $0.isSame(as: one) })
              ?? others.suffix(Said.mostCompared).first(where: { $0.isCopy(of: one) })
          else { continue }
          findings.report(
            .twice, at: one.passage.label, also: [first.passage.label("it stands here already")], help: .once)
        }
      }
    })
}

/// A statement, ready to be compared.
private struct Said {
  /// With how many of those before it an entry is compared; no honest list is half as long.
  static let mostCompared = 200

  let passage: Passage
  let content: ContentWords

  init(_ passage: Passage) {
    self.passage = passage
    content = ContentWords(passage.text)
  }

  func isSame(as other: Said) -> Bool {
    guard content.stems.hasLong else { return false }
    if content == other.content { return true }
    // A word more is the same with a flourish; one word in the place of another is something else.
    let common = content.stems.common(with: other.content.stems)
    return common == min(content.stems.count, other.content.stems.count)
      && content.likeness(to: other.content) >= 0.85
  }
}

extension Said {
  /// Whether an entry of another list is a copy: a duty and the experience for it may well be alike. What is a
  /// must-have and a nice-to-have at once contradicts itself, which is another rule's.
  fileprivate func isCopy(of other: Said) -> Bool {
    (passage.field == .duty || other.passage.field == .duty) && passage.words.count > 3
      && passage.text.hasSameWords(as: other.passage.text)
  }
}

extension Passage {
  fileprivate func label(_ note: String) -> Label { label(words.indices, note) }
}

extension Message {
  fileprivate static let twice: Message = "this says the same as an entry above"
  fileprivate static let once: Message = "keep the one that says more, and take the other out"
}
