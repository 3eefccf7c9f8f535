internal import Content
internal import Judgement
internal import Markdown
internal import Routes
internal import Rulebook
internal import Templates
internal import Text

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
  /// The titles of the company's links in the first language.
  private let originalLinks: Set<String>
  /// The roles that have a page, by slug.
  private let publishedRoles: [Role]
  private let placeBySlug: [String: Int]
  /// The roles that one can apply for, the newest first.
  let openRoles: RoleList
  private let openByFamily: [String: RoleList]
  private let openByTeam: [String: RoleList]
  private let openByPlace: [String: RoleList]
  /// How many roles are open for each workplace, and at each level.
  let openAtWorkplace: [Workplace: Int]
  let openAtLevel: [Level: Int]
  /// How many roles are open of each kind of contract.
  let openOfType: [EmploymentType: Int]
  /// By what open roles can be put in the order of their pay.
  let payOrder: PayOrder
  /// What each place is called, by its slug.
  private let placeNames: [String: String]
  /// The open role that is nearest to somebody at another one.
  let nearest: NearestRoles
  private let storiesBySlug: [String: Story]
  private let storiesByTeam: [String: [Story]]
  private let storiesByFamily: [String: [Story]]
  private let storiesByRole: [String: [Story]]
  /// All languages of the site with their own names.
  let languages: [(tag: String, name: String)]
  let stylesheet: String
  let wordsRecord: Record
  let themeRecord: Record
  let media: Media
  /// The sizes of pictures, by path.
  var pictures: [String: PictureSize] { media.sizes }
  /// How wide pictures in running text are, as the `sizes` of an image.
  let pictureSizes: String
  private let familyNames: [NameWords]
  private let teamNames: [NameWords]
  /// By what statements in this language are read; nil where nobody can read it.
  let book: ConceptBook?

  init(
    _ edition: Edition, of content: SiteContent, theme: Theme, routes: RouteTable, today: CalendarDate,
    drafts: Bool, media: Media, book: ConceptBook?
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
    self.media = media
    pictureSizes = theme.pictureSizes
    self.book = book
    familyNames = (edition.families + content.neighbours).map { NameWords($0.title.value) }
    settings = content.settings
    families = edition.families
    neighbours = content.neighbours
    teams = EditionIndex.merge(\.teams, of: edition, content.original)
    teamNames = teams.map { NameWords($0.name.value) }
    stories = EditionIndex.merge(\.stories, of: edition, content.original)
    pages = EditionIndex.merge(\.pages, of: edition, content.original)
    originalLinks = Set(content.original.company.links.map(\.title.value))
    let everything = EditionIndex.merge(\.roles, of: edition, content.original)
    // Nearly always all of them, and then one array for all who hold them.
    let published =
      everything.allSatisfy { $0.publication(on: today, drafts: drafts) != .hidden }
      ? everything : everything.filter { $0.publication(on: today, drafts: drafts) != .hidden }
    publishedRoles = published
    placeBySlug = Dictionary(
      published.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    openRoles = RoleList(published).filter { $0.publication(on: today, drafts: drafts) == .open }
      .sorted { $0.slug }.sorted { -($0.posted?.value.daysSinceEpoch ?? 0) }
    openByFamily = openRoles.grouped { [$0.family.value] }
    openByTeam = openRoles.grouped { [$0.team?.value ?? ""] }
    openByPlace = openRoles.grouped { routes.places.slugs(of: $0) }
    var placeNames = [RolePlaces.remote: words("workplace-remote")]
    for role in openRoles {
      for (name, place) in zip(routes.places.positions(of: role), role.location?.places ?? []) {
        guard let name, name != RolePlaces.remote, placeNames[name] == nil else { continue }
        let country = Codes.country(place.country.value, in: edition.language) ?? place.country.value
        placeNames[name] =
          routes.places.withCountry.contains(name)
          ? "\(place.city.value) (\(country))" : place.city.value
      }
    }
    openAtWorkplace = Dictionary(
      openRoles.compactMap { $0.location?.workplace.map { ($0.value, 1) } }, uniquingKeysWith: +)
    openAtLevel = Dictionary(
      openRoles.flatMap { $0.levels.map { ($0.value, 1) } }, uniquingKeysWith: +)
    openOfType = Dictionary(
      openRoles.flatMap { ($0.employment?.types ?? []).map { ($0.value, 1) } }, uniquingKeysWith: +)
    payOrder = PayOrder(openRoles)
    self.placeNames = placeNames
    nearest = NearestRoles(openRoles)
    storiesBySlug = Dictionary(stories.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    storiesByTeam = Dictionary(grouping: stories) { $0.team?.value ?? "" }
    storiesByFamily = Dictionary(grouping: stories) { $0.family?.value ?? "" }
    storiesByRole = Dictionary(grouping: stories) { $0.role?.value ?? "" }
  }

  /// The originals, each in this language where it was translated.
  private static func merge<Item: ContentItem>(
    _ items: KeyPath<Edition, [Item]>, of edition: Edition, _ original: Edition
  ) -> [Item] {
    let (translated, originals) = (edition[keyPath: items], original[keyPath: items])
    guard edition.language != original.language, !translated.isEmpty else { return originals }
    let bySlug = Dictionary(translated.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    return originals.map { bySlug[$0.slug] ?? $0 }
  }

  /// The tag of an item's language, where it differs from the page's.
  func foreignLanguage(of item: some ContentItem) -> String? {
    let own = item.language ?? settings.language.value
    return own == language ? nil : own
  }

  /// The tag of the language of a link's title, where it was not translated. A list is translated as a whole, so what
  /// stays as it was is written down again.
  func foreignLanguage(ofTitle link: NamedLink) -> String? {
    let first = settings.language.value
    return first != language && originalLinks.contains(link.title.value)
      ? first : foreignLanguage(of: link.title)
  }

  /// The families that have open roles, neighbours without a file among them.
  var familiesWithOpenRoles: [Family] { (families + neighbours).filter { openByFamily[$0.slug] != nil } }

  /// A family, or a neighbour that is known without a file.
  func family(_ id: String) -> Family? {
    families.first { $0.slug == id } ?? neighbours.first { $0.slug == id }
  }

  /// The first family or neighbour that a text mentions by its title.
  func family(mentionedIn text: NameWords) -> Family? {
    familyNames.firstIndex { text.mention($0) }.map {
      $0 < families.count ? families[$0] : neighbours[$0 - families.count]
    }
  }

  /// The first team that a text mentions by its name.
  func team(mentionedIn text: NameWords) -> Team? {
    teamNames.firstIndex { text.mention($0) }.map { teams[$0] }
  }

  /// A team.
  func team(_ slug: String) -> Team? { teams.first { $0.slug == slug } }

  /// A reference to the team that content names.
  func team(of slug: PlainText?) -> Reference? {
    slug.flatMap { team($0.value) }.map { Reference($0, in: self) }
  }

  /// A story.
  func story(_ slug: String) -> Story? { storiesBySlug[slug] }

  /// A role that has a page.
  func role(_ slug: String) -> Role? { placeBySlug[slug].map { publishedRoles[$0] } }

  /// The roles that have a page and are over, of a family or of all.
  func endedRoles(_ scope: FeedScope) -> [Role] {
    publishedRoles.filter { role in
      if case .ended = role.publication(on: today) {
        scope == .all || scope == .family(role.family.value)
      } else {
        false
      }
    }
  }

  /// The open roles of a family.
  func openRoles(of family: Family) -> RoleList { openByFamily[family.slug] ?? RoleList() }

  /// The open roles of a team.
  func openRoles(of team: Team) -> RoleList { openByTeam[team.slug] ?? RoleList() }

  /// The open roles of a place.
  func openRoles(in place: String) -> RoleList { openByPlace[place] ?? RoleList() }

  /// What a place is called.
  func placeName(_ slug: String) -> String { placeNames[slug] ?? slug }

  /// The families that have open roles on a page of the list, each with those.
  func groups(onPage number: Int) -> [(family: Family, roles: [Role])] {
    let start = (number - 1) * RouteTable.rolesOnPage
    return groups(start..<start + RouteTable.rolesOnPage)
  }

  /// The open roles in the order of the list.
  var listedRoles: [Role] { familiesWithOpenRoles.flatMap { Array(openRoles(of: $0)) } }

  /// The families that have open roles in a part of the list, each with those.
  func groups(_ rows: Range<Int>) -> [(family: Family, roles: [Role])] {
    var skip = rows.lowerBound
    var left = rows.count
    var groups: [(family: Family, roles: [Role])] = []
    for family in familiesWithOpenRoles {
      let roles = openRoles(of: family)
      let taken = roles.dropFirst(skip).prefix(left)
      skip = max(0, skip - roles.count)
      left -= taken.count
      if !taken.isEmpty { groups.append((family, Array(taken))) }
    }
    return groups
  }

  /// The page of the list on which a family's open roles begin, from 1.
  func firstPage(of family: Family) -> Int {
    let before = familiesWithOpenRoles.prefix { $0.slug != family.slug }
    return before.reduce(0) { $0 + openRoles(of: $1).count } / RouteTable.rolesOnPage + 1
  }

  /// The stories of a team, the newest first.
  func stories(of team: Team) -> [Story] { storiesByTeam[team.slug] ?? [] }

  /// The stories about a family, the newest first.
  func stories(of family: Family) -> [Story] { storiesByFamily[family.slug] ?? [] }

  /// Stories about a role, its team or its family, in this order, at most three.
  func stories(about role: Role) -> [Story] {
    let team = role.team.map { storiesByTeam[$0.value] ?? [] } ?? []
    let near = (storiesByRole[role.slug] ?? []) + team + (storiesByFamily[role.family.value] ?? [])
    return EditionIndex.firstThree(near)
  }

  /// Open roles that somebody who reads this one may like: of its family, of its team, then any; at most three.
  func roles(related role: Role) -> [Role] {
    let team = role.team.flatMap { openByTeam[$0.value] } ?? RoleList()
    // Of each list only as many as can be needed: with thousands of roles, joining them whole is slow.
    var found: [Role] = []
    for list in [openByFamily[role.family.value] ?? RoleList(), team, openRoles] {
      for place in list.indices.prefix(4) where found.count < 3 {
        let slug = list.slug(at: place)
        if slug != role.slug, !found.contains(where: { $0.slug == slug }) { found.append(list[place]) }
      }
    }
    return found
  }

  /// Open roles of a story's team, else of its family, at most three.
  func openRoles(near story: Story) -> [Role] {
    let team = story.team.flatMap { openByTeam[$0.value] } ?? RoleList()
    let family = story.family.flatMap { openByFamily[$0.value] } ?? RoleList()
    return Array((team.isEmpty ? family : team).prefix(3))
  }

  private static func firstThree<Item: ContentItem>(_ items: [Item]) -> [Item] {
    var found: [Item] = []
    for item in items where !found.contains(where: { $0.slug == item.slug }) {
      found.append(item)
      if found.count == 3 { break }
    }
    return found
  }

  /// How the company decides about a role: the role's own way, else that of its family, else that of all.
  func interview(for role: Role) -> Interview? {
    role.interview ?? edition.company.interview(for: role.family.value)
  }
}
