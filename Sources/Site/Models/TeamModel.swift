internal import Content
internal import Routes
internal import Templates

extension Team {
  /// A team's own page.
  static let model = Model<Team, PageContext>(
    "team",
    [
      .written("name", "The team's name.") { team, _ in team.name },
      .text("teams-url", "All teams.") { _, page in page.link(to: PageID.teams) },
      .written("mission", "What it is there for.") { team, _ in team.mission },
      .list("facts", of: Fact.model, "Size and lead.") { $0.facts($1.words) },
      .record("lead", Person.model, "Who leads it.") { team, _ in team.lead },
      .record("photo", Picture.model, "A picture.") { team, _ in Picture(team.photo, alt: team.alt) },
      .html("body-html", "What the team says of itself.") {
        $1.writtenHTML($0.body, topHeading: 3, idPrefix: AnchorPrefix.team, hasFirstPicture: $0.photo == nil)
      },
      .record("resources", ResourcesView.model, "With what it works.") { ResourcesView(team: $0, $1) },
      .list("projects", of: project, "What it has built.") { team, _ in team.projects },
      .list("ways-of-working", of: Fact.model, "How it decides, reviews, releases.") {
        $0.waysOfWorking($1.words)
      },
      .list("covers", of: Reference.model, "The families that are already there.") { team, page in
        team.covers.map { Reference(family: $0, in: page.index) }
      },
      .list("stories", of: Story.row, "Its stories.") { team, page in
        page.index.stories(of: team)
      },
    ] + RoleExcerpt.fields { RoleExcerpt(of: $0, $1) })

  private static let project = Model<NamedLink, PageContext>(
    "project",
    [
      .written("title", "What it is called.") { project, _ in project.title },
      .text("url", "Where it can be seen.") { project, page in
        project.url.map { page.link(written: $0.value) }
      },
      .text("language", "The language of what is there, where it is another than the page's.") {
        project, page in
        project.url.flatMap { page.foreignLanguage(written: $0.value) }
      },
      .languageNote { project, page in project.url.flatMap { page.foreignLanguage(written: $0.value) } },
      .written("text", "A sentence about it.") { project, _ in project.text },
    ])

  private func facts(_ words: Words) -> [Fact] {
    words.facts(
      "team",
      [
        Fact("size", size.map { words.count("people", $0.value) }),
        Fact("lead", lead?.name, note: lead?.role),
      ])
  }

  private func waysOfWorking(_ words: Words) -> [Fact] {
    let ways = waysOfWorking
    return words.facts(
      "way",
      [
        Fact("decisions", ways?.decisions), Fact("review", ways?.review), Fact("releases", ways?.releases),
        Fact("on-call", ways?.onCall), Fact("async", ways?.async),
      ])
  }
}
