internal import Diagnostics
internal import Judgement

extension VagueRules {
  static let hypeTitle = Rule(
    "vague/hype-title", .warning, .practice,
    summary: "words that praise the person instead of naming the job",
    why: """
      "Rockstar" and "guru" say that nobody has defined the need. People who are good at the work do not look for such \
      words and do not believe them; those who take themselves for one apply.
      """,
    source: """
      An article on hiring data scientists and ML engineers, Vision Training Systems: "AI expert" and "data rock star" \
      say that the need is undefined; joblint; Adzuna 2013
      """,
    examples: [
      .bad(.title, "Data «Rockstar»"),
      .bad(.duty, "Be the «ninja» of our feature store, and a «thought leader» in ranking."),
      .bad(.must, "Are you «a Python wizard»?"),
      .bad(.must, "A «unicorn» who does research, platforms and dashboards."),
      .good(.problem, "Nordkai became a fintech unicorn, and its fraud model is from before that."),
      .good(.title, "Senior Data Scientist, Pricing"),
      .good(.must, "Has written the setup wizard of a tool that others install."),
      .good(.duty, "Keep the Maven build of the ranking service under ten minutes."),
    ],
    check: .words(
      WordCheck(
        lists: ["hype-title"], in: fields,
        message: { .praise($0.words) },
        help: { _ in "name the job, the level, and what the person has done before" })))
}

extension Message {
  fileprivate static func praise(_ words: String) -> Message {
    "\"\(words)\" praises a person, and says nothing of the work"
  }
}
