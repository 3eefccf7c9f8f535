internal import Content
internal import Markdown
internal import Routes
internal import Templates

/// The content in one language as pages see it: everything by name, and what was not translated in the first language.
final class EditionIndex: Sendable {
  let language: String
  let edition: Edition
  let words: Words
  let routes: RouteTable
  let settings: SiteSettings
  let today: CalendarDate
  let drafts: Bool
  let families: [Family]
  let neighbours: [Family]
  let teams: [Team]
  let stories: [Story]
  let pages: [FreePage]
  /// The roles that have a page, by slug.
  let publishedRoles: [Role]
  /// The roles that one can apply for, the newest first.
  let openRoles: [Role]
  /// All languages of the site with their own names.
  let languages: [(tag: String, name: String)]
  let stylesheet: String
  let wordsRecord: Record
  let themeRecord: Record
  let pictures: [String: PictureSize]

  init(
    _ edition: Edition, of content: SiteContent, theme: Theme, routes: RouteTable, today: CalendarDate, drafts: Bool,
    pictures: [String: PictureSize]
  ) {
    language = edition.language
    self.edition = edition
    let words = theme.words[edition.language] ?? Words(language: edition.language)
    self.words = words
    wordsRecord = Record(theme.models.wordsShape, theme.models.wordNames.map { .text(words($0)) })
    themeRecord = Record(theme.models.themeShape, theme.options.map { .text($0.value) })
    languages = content.settings.allLanguages.map { tag in (tag, theme.words[tag]?("language-name") ?? tag) }
    stylesheet = theme.stylesheet
    self.routes = routes
    self.today = today
    self.drafts = drafts
    self.pictures = pictures
    settings = content.settings
    families = edition.families
    neighbours = content.neighbours
    teams = EditionIndex.merge(edition.teams, content.original.teams)
    stories = EditionIndex.merge(edition.stories, content.original.stories)
    pages = edition.pages
    let roles = EditionIndex.merge(edition.roles, content.original.roles)
    publishedRoles = roles.filter { $0.publication(on: today, drafts: drafts) != .hidden }
    openRoles = publishedRoles.filter { $0.publication(on: today, drafts: drafts) == .open }
      .sorted { left, right in
        let days = (left.posted?.value.daysSinceEpoch ?? 0, right.posted?.value.daysSinceEpoch ?? 0)
        return days.0 == days.1 ? left.slug < right.slug : days.0 > days.1
      }
  }

  /// The originals, each in this language where it was translated.
  private static func merge<Item: ContentItem>(_ translated: [Item], _ originals: [Item]) -> [Item] {
    originals.map { original in translated.first { $0.slug == original.slug } ?? original }
  }

  /// The tag of an item's language, where it differs from the page's.
  func foreignLanguage(of item: some ContentItem) -> String? {
    let own = item.language ?? settings.language.value
    return own == language ? nil : own
  }

  /// A family, or a neighbour that is known without a file.
  func family(_ id: String) -> Family? {
    families.first { $0.slug == id } ?? neighbours.first { $0.slug == id }
  }

  /// A team.
  func team(_ slug: String) -> Team? { teams.first { $0.slug == slug } }

  /// A role that has a page.
  func role(_ slug: String) -> Role? { publishedRoles.first { $0.slug == slug } }

  /// The open roles of a family.
  func openRoles(of family: Family) -> [Role] { openRoles.filter { $0.family.value == family.slug } }

  /// The open roles of a team.
  func openRoles(of team: Team) -> [Role] { openRoles.filter { $0.team?.value == team.slug } }

  /// How the company decides about a role: the role's own way, else that of its family, else that of all.
  func interview(for role: Role) -> Interview? {
    role.interview ?? edition.company.interview(for: role.family.value)
  }
}
