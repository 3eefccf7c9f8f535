internal import Diagnostics

extension ContentRules {
  static let unknownTeam = Rule(
    "content/unknown-team", .error, .fact,
    summary: "a team that there is no file of",
    why: """
      The page of a role links to its team. Without the team's file, the link leads nowhere, and the \
      role says nothing of the people.
      """,
    source: "The content format",
    examples: [
      .bad(.role, "team: «serach»"),
      .good(.role, "team: search"),
    ],
    check: .reading)
}
