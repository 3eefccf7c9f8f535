internal import Diagnostics

extension ContentRules {
  static let unknownFamily = Rule(
    "content/unknown-family", .error, .fact,
    summary: "a family that is neither built in nor in families/",
    why: """
      The family says whose work a role is. What it does and does not do is judged by that; a name \
      that nobody knows judges nothing.
      """,
    source: "The content format",
    examples: [
      .bad(.role, "family: «ml-enginer»"),
      .bad(.role, "works-with: [{family: «prompt-engineer», for: the prompts}]"),
      .good(.role, "family: mlops-engineer"),
      .good(
        .role, "works-with: [{family: data-engineer, for: the click log}]",
        "a neighbour that is known from the start"),
    ],
    check: .reading)
}
