internal import Content
internal import Routes
internal import Templates

/// A feed that a page leads to.
struct FeedLink: Sendable {
  let feed: Feed
  let scope: FeedScope

  /// The feeds about what a page is about: all roles, or those of a family.
  static func all(on page: PageContext) -> [FeedLink] {
    let scope: FeedScope
    switch page.page {
    case .home, .roles: scope = .all
    case .family(let id): scope = .family(id)
    default: return []
    }
    let settings = page.index.settings
    guard page.redirectTarget == nil, !settings.baseURL.isEmpty else { return [] }
    return [Feed.atom, .json].filter { settings.writes($0) }.map { FeedLink(feed: $0, scope: scope) }
  }

  static let model = Model<FeedLink, PageContext>(
    "feed",
    [
      .text("type", "The media type: application/atom+xml or application/feed+json.") { link, _ in
        link.feed == .atom ? "application/atom+xml" : "application/feed+json"
      },
      .text("name", "The format's name.") { link, page in page.words("feed-\(link.feed.rawValue)") },
      .text("title", "What the feed is about.") { link, page in link.scope.title(page) },
      .text("url", "The feed.") { link, page in
        page.link(to: link.scope.path(link.feed == .atom ? "feed.xml" : "feed.json", in: page.index))
      },
    ])
}
