internal import Content
internal import Routes
internal import Templates
internal import Text

extension Role {
  /// The success measures of the kind that changes something.
  var changes: [SuccessMeasure] { self.successMeasures.filter { $0.kind?.value != .milestone } }

  /// The word for why one can't apply; nil where one can.
  func statusWord(_ page: PageContext) -> String? {
    guard case .ended(let ending) = publication(on: page.index.today, drafts: page.index.drafts) else {
      return nil
    }
    return page.words("status-\(ending == .expired ? "closed" : ending.rawValue)")
  }

  /// A role in a list.
  static let row = Model<Role, PageContext>(
    "role row",
    [
      .tagged("title", "The role's title.") { role, page in
        page.title(role.title, linkLanguage: page.index.foreignLanguage(of: role))
      },
      .text("url", "The role's page.") { $1.link(to: PageID.role($0.slug)) },
      .text("language", "Its language, where it is another than the page's.") {
        $1.index.foreignLanguage(of: $0)
      },
      .languageNote { $1.index.foreignLanguage(of: $0) },
      .written("family", "The family's title.") { $1.index.family($0.family.value)?.title },
      .text("pay", "The pay in one line: of several ranges the first, and how many others there are.") {
        $1.words.payInList(of: $0)
      },
      .text("place", "Place and workplace in one line.") { $1.words.placeAndWorkplace(of: $0) },
      .text("workplace", "The workplace.") { role, page in
        role.location?.workplace.map { page.words("workplace-\($0.value.rawValue)") }
      },
      .text("type", "The kind of contract.") { $1.words.employment($0.employment) },
      .text("level", "The level.") { $1.words.levels($0.levels) },
      .record("team", Reference.model, "The team.") { role, page in
        page.index.team(of: role.team)
      },
      .record("posted", SmallModels.date, "The day it went online.") { role, _ in role.posted?.value },
      .record("closes", SmallModels.date, "The last day to apply.") { role, _ in
        if case .on(let date) = role.closes?.value { date } else { nil }
      },
      .text("filter-family", "The family, for filters.") { role, _ in role.family.value },
      .text("filter-team", "The team, for filters.") { role, _ in role.team?.value },
      .text("filter-places", "The places, for filters, with a space between them.") { role, page in
        page.index.routes.places.slugs(of: role).joined(by: " ")
      },
      .text("filter-workplace", "The workplace, for filters.") { role, _ in
        role.location?.workplace?.value.rawValue
      },
      .text("filter-levels", "The levels, for filters, with a space between them.") { role, _ in
        role.levels.map(\.value.rawValue).joined(by: " ")
      },
      .text("filter-types", "The kinds of contract, for filters, with a space between them.") { role, _ in
        (role.employment?.types ?? []).map(\.value.rawValue).joined(by: " ")
      },
      .number("sort-posted", "When it was posted, in days, to sort by.") { role, _ in
        role.posted?.value.daysSinceEpoch
      },
      .number(
        "sort-pay",
        "The most that it pays in a year, to sort by; absent where that is not in the site's main currency."
      ) {
        role, page in
        page.index.payOrder.amount(of: role)
      },
      .text(
        "filter-words",
        "What else somebody may look for: the names of its family, what filters say of it, what it works with."
      ) {
        $0.searchWords($1)
      },
      .written("summary", "The outcome in one sentence.") { role, _ in role.summary },
      .text("status", "Why one can't apply; absent where one can.") { $0.statusWord($1) },
      .record("outcome", Outcome.model, "The first thing to improve.") { role, page in
        role.changes.first.map { Outcome($0, page.words) }
      },
    ])
}

extension Story {
  /// A story in a list.
  static let row = Model<Story, PageContext>(
    "story row",
    [
      .tagged("title", "The story's title.") { story, page in
        page.title(story.title, linkLanguage: page.index.foreignLanguage(of: story))
      },
      .text("url", "The story's page.") { $1.link(to: PageID.story($0.slug)) },
      .text("language", "Its language, where it is another than the page's.") {
        $1.index.foreignLanguage(of: $0)
      },
      .languageNote { $1.index.foreignLanguage(of: $0) },
      .flag("is-newest", "Whether it is the newest story, which lists begin with.") {
        $1.index.stories.first?.slug == $0.slug
      },
      .text("kind", "What kind of story it is.") { $1.words.kind(of: $0) },
      .written("proves", "The claim that it is proof of.") { story, _ in story.proves },
      .written("summary", "The story in a sentence.") { story, _ in story.summary },
      .record("author", Person.model, "Who tells it.") { story, _ in story.author },
      .record("date", SmallModels.date, "The day it was written.") { story, _ in story.date.value },
      .record("image", Picture.model, "A picture.") { story, _ in Picture(story.image, alt: story.alt)
      },
      .record("team", Reference.model, "The team it comes from.") { story, page in
        page.index.team(of: story.team)
      },
    ])
}

extension Team {
  /// A team in a list.
  static let row = Model<Team, PageContext>(
    "team row",
    [
      .tagged("name", "The team's name.") { team, page in
        page.title(team.name, linkLanguage: page.index.foreignLanguage(of: team))
      },
      .text("url", "The team's page.") { $1.link(to: PageID.team($0.slug)) },
      .text("language", "Its language, where it is another than the page's.") {
        $1.index.foreignLanguage(of: $0)
      },
      .languageNote { $1.index.foreignLanguage(of: $0) },
      .written("mission", "What it is there for.") { team, _ in team.mission },
      .text("size", "How many people.") { team, page in team.size.map { page.words.count("people", $0.value) }
      },
      .text("open-roles", "How many roles are open; absent where none is.") { team, page in
        page.openRolesText(page.index.openRoles(of: team))
      },
      .record("photo", Picture.model, "A picture.") { team, _ in Picture(team.photo, alt: team.alt) },
    ])
}

extension PageContext {
  /// `3 open roles`; nil for none.
  func openRolesText(_ roles: RoleList) -> String? {
    roles.isEmpty ? nil : words.count("open-roles", roles.count)
  }
}
