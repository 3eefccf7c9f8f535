internal import Diagnostics
internal import Judgement

extension VagueRules {
  static let openEnded = Rule(
    "vague/open-ended", .warning, .practice,
    summary: "words that leave open what else is meant",
    why: """
      "Other duties as assigned" and an "etc." behind a bare list keep a door open for you, and make everybody else \
      guess what is behind it. People apply more readily where it is clear what is asked.
      """,
    source: "Coffman, Collis and Kulkarni 2023; our own reading of postings for the words",
    examples: [
      .bad(.duty, "Retrain the ranking model, «and other duties as assigned»."),
      .bad(.duty, "Work on «various projects» with the search team."),
      .bad(.duty, "Clean data, build features, train models, «etc»."),
      .bad(.must, "Python, SQL «and more»."),
      .good(.duty, "Make search simpler and more robust."),
      .good(.must, "Version control (Git, Mercurial, etc.)."),
      .good(.must, "Has used an orchestrator such as Airflow, Dagster, etc."),
      .good(.duty, "Support three teams: search, ads and fraud."),
    ],
    check: .words(
      WordCheck(
        lists: ["open-ended"], in: fields, except: isMoreOfAQuality, besides: closingEtCetera,
        message: { .open($0.words) },
        help: { _ in "name what else is meant, or leave it out" })))
}

extension Message {
  fileprivate static func open(_ words: String) -> Message { "\"\(words)\" leaves open what else is meant" }
}
