internal import Diagnostics
internal import Judgement
internal import Language

extension FairRules {
  static let origin = Rule(
    "fair/origin", .warning, .practice,
    summary: "words for where somebody comes from, where a language level or a permit is meant",
    why: """
      "Native speaker" asks for a birthplace. Many people write a language better that they learned later, and many courts \
      have read the phrase as a preference for an origin. A level, and what it is for, says what the work needs.
      """,
    source: "The lists of rolecomply.com and ere.net, and our own reading",
    examples: [
      .bad(.must, "«Native English», spoken and written."),
      .bad(.nice, "German as a «mother tongue»."),
      .bad(.must, "You are a «US citizen» with a clearance."),
      .bad(.apply, "«Local candidates only», please."),
      .good(.must, "English C1, to write to customers."),
      .good(.duty, "Measure how well speech models work for non-native speakers."),
      .good(.must, "Must be a US citizen or permanent resident (ITAR).", "a law asks for it, and is named"),
      .good(.location, "You must be allowed to work in the United States; we sponsor no visa."),
    ],
    check: .words(
      WordCheck(
        lists: ["origin"],
        except: { passage, _ in !lawful.matches(in: passage.text).isEmpty },
        message: { .origin($0.words) },
        help: { _ in "name the level, the permit or the place that the work needs" })))

  /// What makes it lawful to ask for a citizenship.
  private static let lawful = PhraseBook(
    ["itar", "export control|controls|controlled", "security clearance", "required by law"].compactMap {
      Phrase($0)
    })
}

extension Message {
  fileprivate static func origin(_ words: String) -> Message {
    "\"\(words)\" asks where somebody comes from, not what they can do"
  }
}
