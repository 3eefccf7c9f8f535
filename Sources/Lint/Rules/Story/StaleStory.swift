internal import Content
internal import Diagnostics

extension StoryRules {
  private static let most = Threshold("months", 24, "how many months a story stays fresh")

  static let staleStory = Rule(
    "story/stale-story", .info, .taste,
    summary: "a story of more than two years ago",
    why: """
      People change teams and tools, and a candidate who asks about an old story learns that nobody is left who was \
      there. A good one may stay, as long as a newer one stands beside it.
      """,
    source: "Our own reading",
    thresholds: [most],
    examples: [
      .bad(Example.Form.story, "date: «2023-05-04»"),
      .bad(Example.Form.story, "title: Our first ranker\ndate: «2024-11-19»", "two years and a day"),
      .good(Example.Form.story, "date: 2024-11-20", "two years to the day"),
      .good(Example.Form.story, "date: 2023-05-04\ndraft: true"),
    ],
    check: .story { review, findings in
      let story = review.story
      guard story.draft?.value != true else { return }
      let months = Double(review.today.months - story.date.value.months)
      let most = findings[most]
      let isOver = months > most || months == most && story.date.value.day < review.today.day
      guard isOver else { return }
      findings.report(.old(Int(months)), at: Label(review.file, story.date.place), help: .renew)
    })
}

extension CalendarDate {
  /// The months since the year 0.
  fileprivate var months: Int { year * 12 + month }
}

extension Message {
  fileprivate static func old(_ months: Int) -> Message { "this story is \(months) months old" }
  fileprivate static let renew: Message =
    "ask its author what has changed since, and add that with a new date; or tell a newer story"
}
