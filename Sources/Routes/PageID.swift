package import Content

/// A kind of page, as templates and style sheets name it.
package enum PageKind: String, CaseIterable, Sendable, Hashable {
  case home
  case roles
  case role
  case teams
  case team
  case stories
  case story
  case families
  case family
  case howWeHire = "how-we-hire"
  case page
  case notFound = "not-found"
  /// A page at an earlier address, which leads to the one of now.
  case redirect
  /// The open roles of one place.
  case place
}

/// A page of the site, whatever its address and language.
package enum PageID: Sendable, Hashable {
  case home
  case roles
  /// What comes behind the first page of the roles; the number counts from 2.
  case moreRoles(Int)
  case role(String)
  /// A place, by its slug.
  case place(String)
  case teams
  case team(String)
  case stories
  case story(String)
  case families
  case family(String)
  case howWeHire
  case free(String)
  case notFound

  /// The kind of page that it is.
  package var kind: PageKind {
    switch self {
    case .home: .home
    case .roles, .moreRoles: .roles
    case .place: .place
    case .role: .role
    case .teams: .teams
    case .team: .team
    case .stories: .stories
    case .story: .story
    case .families: .families
    case .family: .family
    case .howWeHire: .howWeHire
    case .free: .page
    case .notFound: .notFound
    }
  }

  /// Which page of the list of roles it is, from 1; nil for any other page.
  package var rolesPage: Int? {
    switch self {
    case .roles: 1
    case .moreRoles(let number): number
    default: nil
    }
  }

  /// The page about an item.
  package init(_ item: ContentID) {
    self =
      switch item.kind {
      case .family: .family(item.slug)
      case .role: .role(item.slug)
      case .team: .team(item.slug)
      case .story: .story(item.slug)
      case .page: .free(item.slug)
      }
  }

  /// What addresses of places begin with.
  package static let placesFolder = "places"

  /// The pages that list items.
  static let lists: [PageID] = [.roles, .teams, .stories, .families]

  /// The parts of the page's address in the first language.
  var parts: [String] {
    switch self {
    case .home: []
    case .roles, .teams, .stories, .families, .howWeHire: [kind.rawValue]
    case .role(let slug): [PageKind.roles.rawValue, slug]
    case .moreRoles(let number): [PageKind.roles.rawValue, "page", String(number)]
    case .place(let slug): [PageID.placesFolder, slug]
    case .team(let slug): [PageKind.teams.rawValue, slug]
    case .story(let slug): [PageKind.stories.rawValue, slug]
    case .family(let id): [PageKind.families.rawValue, id]
    case .free(let slug): [slug]
    case .notFound: ["404.html"]
    }
  }
}
