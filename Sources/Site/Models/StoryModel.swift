internal import Content
internal import Routes
internal import Templates

extension Story {
  /// A story's own page.
  static let model = Model<Story, PageContext>(
    "story",
    [
      .written("title", "The story's title.") { story, _ in story.title },
      .text("stories-url", "All stories.") { _, page in page.link(to: PageID.stories) },
      .text("kind", "What kind of story it is.") { $1.words.kind(of: $0) },
      .written("summary", "The story in a sentence.") { story, _ in story.summary },
      .record("author", Person.model, "Who tells it.") { story, _ in story.author },
      .record("date", SmallModels.date, "The day it was written.") { story, _ in story.date.value },
      .record("image", Picture.model, "A picture.") { story, _ in Picture(story.image, alt: story.alt)
      },
      .list("about", of: Fact.model, "The team, the family, the role, and what it proves.") { $0.about($1) },
      .html("body-html", "The story.") {
        $1.writtenHTML(
          $0.body, topHeading: 2, idPrefix: AnchorPrefix.story, hasFirstPicture: $0.image == nil)
      },
      .record("source", source, "Where it first appeared.") { story, _ in story.url?.value },
      .list("roles", of: Role.row, "Open roles of the team or the family, at most three.") {
        $1.index.openRoles(near: $0)
      },
      .list("more", of: Story.row, "Other stories, at most three.") { story, page in
        Array(page.index.stories.lazy.filter { $0.slug != story.slug }.prefix(3))
      },
    ])

  private func about(_ page: PageContext) -> [Fact] {
    let index = page.index
    return page.words.facts(
      "story",
      [
        Fact("team", index.team(of: team)),
        Fact("family", family.flatMap { index.family($0.value) }.map { Reference($0) }),
        Fact("role", role.flatMap { index.role($0.value) }.map { Reference($0, in: index) }),
        Fact("proves", proves),
      ])
  }

  private static let source = Model<String, PageContext>(
    "story source",
    [
      .text("text", "Where it first appeared, in words.") { url, page in
        host(of: url).map { page.words("story-source", ["host": $0]) } ?? url
      },
      .text("url", "Its address there.") { $1.link(written: $0) },
    ])
}
