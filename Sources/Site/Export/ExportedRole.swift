package import Content
internal import Routes
package import Text

/// A role that anybody may apply for, as files outside of the site tell of it: what its page says, and nothing else.
package struct ExportedRole: Sendable {
  /// What the file says, and its name in the address.
  package let role: Role
  /// The name of the company.
  package let company: String
  /// The whole address of its page; nil where the site has none.
  package let url: String?
  /// The tag of the language.
  package let language: String

  private let page: PageContext
  private let edition: FeedEdition

  /// Why a role can't be exported.
  package enum Obstacle: Error, Sendable, Equatable {
    /// There is none of that name.
    case unknown
    /// Nobody may see it: it is a draft, a private file, or posted on a later day.
    case hidden
    /// One can't apply any more.
    case ended
  }

  fileprivate init(_ role: Role, _ page: PageContext, _ edition: FeedEdition) {
    self.role = role
    self.page = page
    self.edition = edition
    company = page.company.name.value
    url = page.canonical(page.address)
    language = page.index.language
  }

  /// Writes the role, title left out.
  package func write(to writer: inout some DescriptionWriter) { description.write(to: &writer) }

  /// The problem in HTML; nil where the role states none.
  package var problem: String? { description.problem }

  private var description: RoleDescription {
    RoleDescription(role: role, page: edition.page, reader: .document)
  }

  /// The JobPosting of the page; nil where no way to apply is named.
  package var jobPosting: JSONValue? { JobPosting(role, page)?.data }

  /// The pay in one line: `€95,000–120,000 a year`; nil where nobody says it.
  package var pay: String? { page.words.pay(of: role) }

  /// The kind of contract in words: `Full-time`.
  package var contract: String? { page.words.employment(role.employment) }

  /// The level in words: `Senior`.
  package var level: String? { page.words.levels(role.levels) }

  /// The offices that its page shows.
  package var places: [Place] { role.shownPlaces }

  /// What it works with: its own tools, else its team's.
  package var tools: [String] { ResourcesView.stack(of: role, page).map(\.value) }

  /// The last day, today at the latest, on which it was posted or confirmed.
  package var lastChange: CalendarDate? { role.lastChange(until: page.index.today) }
}

/// The roles of a site that may be exported.
package struct RoleExport: Sendable {
  private let builder: SiteBuilder

  /// Prepares a project; nil where its theme, whose words are used, can't be read.
  package init?(_ project: Project) {
    guard let made = try? SiteBuilder(project, nil, Media(withoutPicturesOf: project)) else { return nil }
    builder = made
  }

  /// The names of the open roles, in order.
  package var names: [String] {
    let index = builder.indexes[builder.project.content.original.language]
    return (index?.openRoles.map(\.slug) ?? []).filter { (try? role($0)) != nil }.sorted()
  }

  /// A role in a language, else in the first one.
  package func role(_ name: String, in language: String? = nil) throws(ExportedRole.Obstacle) -> ExportedRole
  {
    let original = builder.project.content.original
    guard let known = original.roles.first(where: { $0.slug == name }) else { throw .unknown }
    // Drafts that a run shows to their authors are for nobody else.
    switch known.publication(on: builder.project.today) {
    case .hidden: throw .hidden
    case .ended: throw .ended
    case .open: break
    }
    let language = language ?? original.language
    guard let index = builder.indexes[language], let role = index.role(name),
      let address = index.routes.address(of: .role(name), in: language)
        ?? index.routes.address(of: .role(name), in: original.language),
      let edition = builder.feeds.editions.first(where: { $0.language == language })
    else { throw .unknown }
    return ExportedRole(role, PageContext(index, .role(name), at: address), edition)
  }
}
