internal import Diagnostics
internal import Judgement

extension FairRules {
  static let ableist = Rule(
    "fair/ableist", .warning, .practice,
    summary: "demands on body and health where a task is meant, and illness as a figure of speech",
    why: """
      A demand on the body turns people away who would do the work in another way, and can be unlawful where the work \
      does not need it. Name the task, and what you provide for it. Ordinary words of duties (see, run, talk, walk through) \
      are left alone.
      """,
    source: "The advice of the United States Department of Labor on job descriptions, and our own reading",
    examples: [
      .bad(.must, "Able to «lift up to 25 kg»."),
      .bad(.must, "Is «mentally strong» and keeps calm."),
      .bad(.duty, "Our pipelines are slow and the backlog is «insane»."),
      .bad(.conditions, "«Standing for long hours» in the laboratory."),
      .good(.must, "Able to walk through a design with people who buy."),
      .good(.duty, "See each release through, and run the training of new models."),
      .good(.must, "Has measured a treatment in a double blind trial."),
      .good(.duty, "Take the heavy lifting of feature joins out of the serving path."),
    ],
    check: .words(
      WordCheck(
        lists: ["ableist"],
        message: { .body($0.words) },
        help: { _ in "name the task itself, and what you provide for it" })))
}

extension Message {
  fileprivate static func body(_ words: String) -> Message {
    "\"\(words)\" shuts out people with a disability, where a task can be named"
  }
}
