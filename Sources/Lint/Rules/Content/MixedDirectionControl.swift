internal import Diagnostics

extension ContentRules {
  static let mixedDirectionControl = Rule(
    "content/mixed-direction-control", .error, .fact,
    summary: "invisible characters that turn the direction of writing",
    why: """
      Such a character makes a text look other than it is: a comment that is none, an address that \
      leads elsewhere. In a file in English nobody needs one; they come with copied text, or from \
      somebody who hides something.
      """,
    source: """
      The content format; Unicode Technical Report 36; Boucher and Anderson, Trojan Source, 2021 (CVE-2021-42574)
      """,
    examples: [
      .bad(.role, "summary: Search answers «\u{202E}»sm 06 in."),
      .bad(
        .role, "summary: \"Search answers «\\u202E»sm 06 in.\"",
        "written as an escape, it turns the page all the same"),
      .bad(
        Example.Form.story,
        """
        ---
        We read the «\u{2066}»logs again.
        """),
      .bad(
        .role,
        """
        # the next line «\u{200F}»is a comment
        level: senior
        """),
      .good(
        .role,
        "summary: Search answers in Hebrew, \u{05E2}\u{05D1}\u{05E8}\u{05D9}\u{05EA}\u{200F}, in 60 ms.",
        "beside letters that run from right to left, the mark is needed"),
      .good(.role, "summary: \"The path C:\\\\u202E is a path.\""),
    ],
    check: .reading)
}
