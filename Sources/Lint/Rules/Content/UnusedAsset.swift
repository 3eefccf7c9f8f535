internal import Diagnostics

extension ContentRules {
  static let unusedAsset = Rule(
    "content/unused-asset", .info, .fact,
    summary: "a file below assets/ that nothing names",
    why: """
      It is published with the site all the same, under an address that can be guessed. Often it is \
      the picture of somebody who has left.
      """,
    source: "The content format",
    examples: [
      .bad([(path: "assets/old-team.svg", keys: "«»")]),
      .good([
        (path: "assets/ranker.svg", keys: ""),
        (path: "stories/ranker.md", keys: "image: assets/ranker.svg\nalt: A chart of latencies"),
      ]),
    ],
    check: .reading)
}
