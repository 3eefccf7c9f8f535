internal import Diagnostics
internal import Judgement

extension VagueRules {
  static let cultureCliche = Rule(
    "vague/culture-cliche", .warning, .practice,
    summary: "words about the atmosphere that every company uses of itself",
    why: """
      "Fast-paced" can mean a release a day or a plan that nobody keeps. Readers take the worse meaning: one in five \
      has left out an advertisement because of such a word. What happens in a week can be told instead.
      """,
    source: """
      Preply 2022, 1,551 workers; Adzuna 2013, 500,000 advertisements, nine in ten with a cliché; Milkround 2019
      """,
    examples: [
      .bad(.must, "Thrives in a «fast-paced» start-up where people «wear many hats»."),
      .bad(.duty, "«Hit the ground running» and go «above and beyond»."),
      .bad(.growth, "We offer a «dynamic work environment»."),
      .good(
        .duty, "Release the model on Tuesdays, and roll it back within ten minutes where a guardrail trips."),
      .bad(.must, "«Comfortable being uncomfortable»."),
      .good(.must, "Has forecast the demand for fast-moving consumer goods."),
      .good(.must, "Has used dynamic programming outside of a course."),
      .good(.resources, "Plans change twice a quarter, in a meeting that everybody may join."),
    ],
    check: .words(
      WordCheck(
        lists: ["culture-cliche"], in: fields,
        message: { .cliche($0.words) },
        help: { _ in
          "tell what happens in a week: who decides, how often you release, what changed last quarter"
        })))
}

extension Message {
  fileprivate static func cliche(_ words: String) -> Message {
    "every company says \"\(words)\" of itself, so it tells nobody how you work"
  }
}
