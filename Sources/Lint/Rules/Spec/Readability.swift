internal import Content
internal import Diagnostics
internal import Judgement
internal import Language

extension SpecRules {
  private static let ease = Threshold(
    "at-least", 20, "the Flesch reading ease: 60 is plain English, below 30 is hard for people who studied")
  private static let enough = Threshold("words", 100, "how many words there must be to judge by")

  static let readability = Rule(
    "spec/readability", .info, .taste, persona: .pedantic,
    summary: "sentences that are hard to read",
    why: """
      Most people read a posting on a telephone, and many in a language that is not their first. Long sentences of long \
      words are skipped. The figure is the Flesch reading ease, where names of tools do not count and each entry of a \
      list is a sentence; the hardest sentence is marked.
      """,
    source: "Flesch 1948; our own reading for the limit",
    thresholds: [ease, enough],
    examples: [
      .bad(
        .role,
        """
        problem: |
          «Organisational considerations necessitate comprehensive operationalisation of heterogeneous analytical \
        capabilities, facilitating cross-functional prioritisation of transformational personalisation opportunities \
        across geographically distributed international organisational infrastructures, notwithstanding considerable \
        architectural dependencies, accumulated methodological inconsistencies and insufficiently documented \
        experimentation responsibilities». Interdisciplinary collaboration accelerates institutionalisation. \
        Methodological standardisation necessitates organisational accountability. Infrastructural modernisation \
        facilitates operational sustainability. Continuous professionalisation characterises engineering communities. \
        Administrative responsibilities necessitate interdepartmental communication. Experimentation infrastructure \
        accelerates recommendation personalisation. Operational considerations necessitate regional prioritisation.
        """),
      .good(
        .role,
        """
        problem: |
          Every third question is asked twice. The first answer takes 140 ms, and by then half of our users have left.
        """),
      .good(
        .role,
        """
        responsibilities:
          - Own the ranking model from offline evaluation to serving
          - Cut the latency of the ranking service
          - Decide with the data scientists which metric counts
        """, "entries without full stops are sentences of their own"),
    ],
    check: .roleOrPosting { review, findings in
      // The figure is made for English.
      guard review.isEnglish else { return }
      let fields: FieldSet = [
        .summary, .problem, .resources, .growth, .duty, .must, .nice, .background, .success, .exclusion,
      ]
      var whole = ReadingEase()
      var hardest: (ease: Double, place: Label)?
      for passage in review.passages(fields) where !passage.isHeading {
        let named = TechnologyFinder.standard.mentions(in: passage.text).map(\.words)
        for sentence in passage.text.sentences {
          whole.add(passage.text, sentence, without: named)
          var one = ReadingEase()
          one.add(passage.text, sentence, without: named)
          // Short ones swing too far to be the worst.
          guard one.words >= 8, let ease = one.ease, ease < hardest?.ease ?? .infinity else { continue }
          hardest = (ease, passage.label(sentence))
        }
      }
      guard whole.words >= findings.count(enough), let ease = whole.ease, ease < findings[Self.ease] else {
        return
      }
      findings.report(.hard(ease), at: hardest?.place ?? review.titleLabel, help: .shorter)
    })
}

extension Message {
  fileprivate static func hard(_ ease: Double) -> Message {
    "this role is hard to read, with a reading ease of \(Int(ease.rounded(.down))); this is its hardest sentence"
  }

  fileprivate static let shorter: Message =
    "cut long sentences in two, and write verbs in the place of nouns: decide, not decision-making"
}
