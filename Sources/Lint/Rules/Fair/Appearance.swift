internal import Diagnostics
internal import Judgement

extension FairRules {
  static let appearance = Rule(
    "fair/appearance", .warning, .practice,
    summary: "demands on how somebody looks, and requests for a photo",
    why: """
      How somebody looks tells nothing about the work, and a rule about beards or hair often falls on one religion, origin \
      or gender. Where safety or hygiene needs something, that can be named, with its exceptions.
      """,
    source: "The wording of joblint and of an open analyser of job advertisements, and our own reading",
    examples: [
      .bad(.must, "«Clean-shaven», punctual and friendly."),
      .bad(.must, "«Well-groomed» at all times."),
      .bad(.apply, "«CV with photo»"),
      .good(.duty, "Keep the backlog well-groomed: backlog grooming is every second Tuesday."),
      .good(.duty, "Train a model on recent photos of shelves."),
      .good(.nice, "Has cut a slim Docker image out of a large one."),
      .good(.conditions, "Closed shoes in the laboratory."),
    ],
    check: .words(
      WordCheck(
        lists: ["appearance"],
        message: { .looks($0.words) },
        help: { _ in "leave it out, or name the need that it serves and its exceptions" })))
}

extension Message {
  fileprivate static func looks(_ words: String) -> Message {
    "\"\(words)\" judges how somebody looks, not how they work"
  }
}
