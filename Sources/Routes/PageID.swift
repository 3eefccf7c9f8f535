package import Content

/// A page of the site, whatever its address and language.
package enum PageID: Sendable, Hashable {
  case home
  case roles
  case role(String)
  case teams
  case team(String)
  case stories
  case story(String)
  case families
  case family(String)
  case howWeHire
  case free(String)
  case notFound

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

  /// The pages that list items.
  static let lists: [PageID] = [.roles, .teams, .stories, .families]

  /// The parts of the page's address in the first language.
  var parts: [String] {
    switch self {
    case .home: []
    case .roles: ["roles"]
    case .role(let slug): ["roles", slug]
    case .teams: ["teams"]
    case .team(let slug): ["teams", slug]
    case .stories: ["stories"]
    case .story(let slug): ["stories", slug]
    case .families: ["families"]
    case .family(let id): ["families", id]
    case .howWeHire: ["how-we-hire"]
    case .free(let slug): [slug]
    case .notFound: ["404.html"]
    }
  }
}
