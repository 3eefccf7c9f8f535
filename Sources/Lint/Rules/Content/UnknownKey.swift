internal import Diagnostics

extension ContentRules {
  static let unknownKey = Rule(
    "content/unknown-key", .error, .fact,
    summary: "a key that nothing reads",
    why: """
      A misspelt key is the quietest mistake: what stands below it is never shown, and nobody \
      notices. So a key that is not known is an error; `params` is free for your own.
      """,
    source: "The content format",
    examples: [
      .bad(.role, "«sumary»: Search answers in 60 ms."),
      .bad(.role, "location: {«workspace»: hybrid, places: [{city: Berlin, country: DE}]}"),
      .good(.role, "params: {sumary: what the theme does with it is up to the theme}"),
    ],
    check: .reading)
}
