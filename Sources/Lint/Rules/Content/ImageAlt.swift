internal import Diagnostics

extension ContentRules {
  static let imageAlt = Rule(
    "content/image-alt", .error, .fact,
    summary: "a picture without words for those who can't see it",
    why: """
      A screen reader says "image", and nothing more. One sentence about what the picture shows is \
      enough.
      """,
    source: "The content format; WCAG 2.2, success criterion 1.1.1",
    examples: [
      .bad([
        (path: "assets/ranker.svg", keys: ""),
        (path: "stories/ranker.md", keys: "image: «assets/ranker.svg»"),
      ]),
      .good([
        (path: "assets/ranker.svg", keys: ""),
        (path: "stories/ranker.md", keys: "---\nSee ![latency by week, falling](assets/ranker.svg)."),
      ]),
    ],
    check: .reading)
}
