internal import Diagnostics

extension ContentRules {
  static let syntax = Rule(
    "content/syntax", .error, .fact,
    summary: "what can't be read as YAML or Markdown",
    why: """
      Whatever stands behind such a place may be read wrongly or not at all. Nothing is guessed: a \
      page that shows half of a role is worse than none.
      """,
    source: "The content format; YAML 1.2, which most programs read as libyaml does",
    examples: [
      .bad(.role, "summary: «\"»Search answers in 60 ms.", "the quotation mark is never closed"),
      .bad(
        Example.Form.story,
        """
        ---
        We were five people, and it was «<b>»loud</b>.
        """, "HTML is not shown on a page"),
      .good(.role, "summary: \"Search answers in 60 ms.\""),
      .good(
        Example.Form.story,
        """
        ---
        We were five people, and it was **loud**.
        """),
    ],
    check: .reading)
}
