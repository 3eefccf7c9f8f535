internal import Diagnostics

extension ContentRules {
  static let missingAsset = Rule(
    "content/missing-asset", .error, .fact,
    summary: "a picture or file that is not below assets/",
    why: """
      A broken picture is the first thing a visitor sees. Pictures of other sites are not shown \
      either: they would tell that site who reads yours.
      """,
    source: "The content format",
    examples: [
      .bad(
        Example.Form.story,
        """
        image: «assets/ranker.jpg»
        alt: A chart of latencies
        """),
      .bad(
        Example.Form.story,
        """
        ---
        The chart: «![latencies by week](https://example.com/chart.png)»
        """),
      .good([
        (path: "assets/ranker.svg", keys: ""),
        (path: "stories/ranker.md", keys: "image: assets/ranker.svg\nalt: A chart of latencies"),
      ]),
    ],
    check: .reading)
}
