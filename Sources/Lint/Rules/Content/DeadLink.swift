internal import Diagnostics

extension ContentRules {
  static let deadLink = Rule(
    "content/dead-link", .error, .fact,
    summary: "a link that leads to no page",
    why: """
      Links between your own pages break when a file is renamed. Here that is an error before \
      anybody clicks.
      """,
    source: "The content format",
    examples: [
      .bad(
        Example.Form.story,
        """
        ---
        Read about «[the role](/roles/god/)» that came of it.
        """),
      .bad(
        Example.Form.story,
        """
        ---
        Read about «[the role](../roles/good/)» that came of it.
        """, "it does not say where it begins"),
      .good(
        Example.Form.story,
        """
        ---
        Read about [the role](/roles/good/) that came of it.
        """),
    ],
    check: .reading)
}
