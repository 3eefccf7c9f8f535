package import Diagnostics

/// A story from a team.
package struct Story: Article {
  package var slug = ""
  package var file = SourceFile(path: "", bytes: [])
  package var language: String?
  package var mentions: [Mention] = []
  package var place = SourceRange.fileStart
  package var body = MarkdownText(PlainText())
  package var title = PlainText()
  package var author = Person()
  package var date = Placed(CalendarDate(daysSinceEpoch: 0), .fileStart)
  package var team: PlainText?
  package var family: PlainText?
  package var role: PlainText?
  package var summary: PlainText?
  package var image: PlainText?
  package var alt: PlainText?
  package var url: PlainText?
  package var kind: Placed<StoryKind>?
  package var proves: PlainText?
  package var consent: Placed<Bool>?
  package var draft: Placed<Bool>?
  package var aliases: [PlainText] = []
  package var notes: PlainText?
  package var allow: [Allowance] = []
  package var params: [TableEntry<FreeValue>] = []

  static let form = Form<Story>.mapping(
    "a story", Story(),
    [
      .required("title", .text, \.title, "the story's title"),
      .required("author", Person.form, \.author, "who tells it"),
      .required("date", .date, \.date, "the day it was written"),
      .optional("team", .reference(.team), \.team, "the team it comes from"),
      .optional("family", .reference(.family), \.family, "the family it is about"),
      .optional("role", .reference(.role), \.role, "the role it is about"),
      .optional("summary", .text, \.summary, "the story in a sentence"),
      .optional("image", .asset, \.image, "a picture"),
      .optional("alt", .text, \.alt, "the picture in words"),
      .optional("url", .webAddress, \.url, "where it first appeared, or the talk, or the code"),
      .optional("kind", .choice(StoryKind.self), \.kind, "what kind of story it is"),
      .optional("proves", .text, \.proves, "the claim that it is proof of"),
      .optional("consent", .truth, \.consent, "whether those who appear in it agreed"),
      .draft(\.draft),
      .aliases(\.aliases),
      .notes(\.notes),
      .allow(\.allow),
      .params(\.params),
    ])
}

/// What kind of story it is.
package enum StoryKind: String, Choice {
  case dayInTheLife = "day-in-the-life"
  case caseStudy = "case-study"
  case failure
  case first90Days = "first-90-days"
  case careerPath = "career-path"
  case paper
  case talk
  case openSource = "open-source"
  case writeUp = "write-up"
}

extension Story {
  /// Whether a story stands before another: by date, the newest first, then by address.
  static func newestFirst(_ left: Story, _ right: Story) -> Bool {
    (right.date.value, left.slug) < (left.date.value, right.slug)
  }
}
