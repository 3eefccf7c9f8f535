internal import Diagnostics

extension ContentRules {
  static let damagedPicture = Rule(
    "content/picture", .warning, .fact,
    summary: "a picture that is damaged, too large, or of another kind than its name says",
    why: """
      It is published as it is, and nothing smaller is made of it: readers may see a broken picture, or \
      wait for one that is much too large.
      """,
    source: "The content format; JPEG (ITU T.81), PNG (W3C)",
    examples: [
      .bad([
        (path: "assets/ranker.png", keys: "«»"),
        (path: "stories/ranker.md", keys: "image: assets/ranker.png\nalt: A chart of latencies"),
      ]),
      .good([
        (path: "assets/ranker.svg", keys: ""),
        (path: "stories/ranker.md", keys: "image: assets/ranker.svg\nalt: A chart of latencies"),
      ]),
    ],
    check: .reading)
}
