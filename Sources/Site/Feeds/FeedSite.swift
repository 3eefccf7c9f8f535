internal import Content
internal import Routes

/// A site as feeds see it: its languages, its whole address, its days.
struct FeedSite: Sendable {
  /// The languages, the first one first.
  let editions: [FeedEdition]
  let settings: SiteSettings
  let today: CalendarDate

  /// Makes it of the indexes of all languages, the first one first.
  init(_ indexes: [EditionIndex], _ settings: SiteSettings, today: CalendarDate) {
    self.settings = settings
    self.today = today
    let base = settings.baseURL.value
    let root = base.hasSuffix("/") ? base : base + "/"
    editions = indexes.map { FeedEdition($0, root: root, today: today) }
  }

  /// Whether the site knows its own whole address.
  var hasBase: Bool { !settings.baseURL.isEmpty }

  /// Whether a feed is wanted: all are where nothing is said.
  func writes(_ feed: Feed) -> Bool { settings.writes(feed) }

  /// The open roles, the newest first, each in its own language.
  func entries(_ edition: FeedEdition, _ scope: FeedScope) -> some Sequence<FeedEntry> {
    edition.roles(scope).lazy.map { entry($0, in: edition) }
  }

  /// The newest of them, as many as feed readers are given: they ask often, and keep what they have read.
  func newestEntries(_ edition: FeedEdition, _ scope: FeedScope) -> some Sequence<FeedEntry> {
    edition.roles(scope).prefix(FeedSite.newest).lazy.map { entry($0, in: edition) }
  }

  /// Takes over how many characters descriptions have.
  func note(_ lengths: [(language: String, slug: String, length: Int)]) {
    for edition in editions {
      for entry in lengths where entry.language == edition.language {
        edition.descriptionLengths.note(entry.length, of: entry.slug)
      }
    }
  }

  /// How many characters a description has, where somebody made it or took that over.
  func descriptionLength(of slug: String, in language: String) -> Int? {
    editions.first { $0.language == language }?.descriptionLengths.length(of: slug)
  }

  /// The number of roles in a feed for feed readers.
  static let newest = 100

  /// A role as a feed shows it: one that was not translated is told in its own language from end to end.
  func entry(_ role: Role, in edition: FeedEdition) -> FeedEntry {
    let language = role.language ?? settings.language.value
    return FeedEntry(role, editions.first { $0.language == language } ?? edition, today)
  }
}

extension SiteSettings {
  /// Whether a feed is wanted: all are where nothing is said.
  func writes(_ feed: Feed) -> Bool { feeds?.contains { $0.value == feed } ?? true }
}

/// The content in one language, with whole addresses in place of relative ones.
struct FeedEdition: Sendable {
  let index: EditionIndex
  /// A page that is nowhere: all its links are whole addresses.
  let page: PageContext
  /// How long the descriptions of its roles are, as far as somebody made them.
  let descriptionLengths = DescriptionLengths()
  /// The roles that anybody may apply for. Drafts are in no feed, though pages may show them to their authors.
  private let openRoles: RoleList

  init(_ index: EditionIndex, root: String, today: CalendarDate) {
    self.index = index
    page = PageContext(index, .roles, at: Address(file: "feed"), root: root)
    openRoles = index.openRoles.filter { $0.publication(on: today) == .open }
  }

  var language: String { index.language }
  var words: Words { index.words }
  var company: Company { index.edition.company }

  func roles(_ scope: FeedScope) -> RoleList {
    switch scope {
    case .all: openRoles
    case .family(let id): openRoles.filter { $0.family.value == id }
    }
  }

  /// The whole address of a file or page below the site's root.
  func address(_ path: String) -> String { page.link(to: path) }

  /// The path of a file of this language: at the root for the first one.
  func path(_ name: String) -> String { FeedScope.path(name, in: index) }
}

/// Which roles a feed is about.
enum FeedScope: Sendable, Equatable {
  case all
  case family(String)

  /// All roles, then each family that has a page.
  static func all(in index: EditionIndex) -> [FeedScope] { [.all] + index.families.map { .family($0.slug) } }

  /// The path of a file about these roles.
  func path(_ name: String, in index: EditionIndex) -> String {
    switch self {
    case .all: FeedScope.path(name, in: index)
    case .family(let id): FeedScope.path("families/\(id)/\(name)", in: index)
    }
  }

  /// The page that shows the same to people.
  var page: PageID {
    switch self {
    case .all: .roles
    case .family(let id): .family(id)
    }
  }

  /// What a feed about these roles is called.
  func title(_ page: PageContext) -> String {
    let site = page.company.name.value
    if case .family(let id) = self, let family = page.index.family(id) {
      return page.words("feed-title-family", ["family": family.title.value, "site": site])
    }
    return page.words("feed-title", ["site": site])
  }

  fileprivate static func path(_ name: String, in index: EditionIndex) -> String {
    index.language == index.settings.language.value ? name : "\(index.language)/\(name)"
  }
}
