internal import Content
internal import Routes
internal import Templates

/// Pages that list the roles of one family, team or place: what a filter is for those without scripts.
struct RoleFacet: Sendable {
  private struct Item: Sendable {
    var title: String
    var page: PageID
    var count: Int
    /// Where the roles stand on the page.
    var fragment: String
  }

  /// How many places are listed, those with the most roles.
  private static let mostPlaces = 24

  private let label: String
  private let items: [Item]

  static let model = Model<RoleFacet, PageContext>(
    "facet",
    [
      .text("label", "What the pages have in common.") { facet, _ in facet.label },
      .list("items", of: item, "The pages, with the number of their open roles.") { facet, _ in facet.items },
    ])

  private static let item = Model<Item, PageContext>(
    "facet page",
    [
      .text("title", "Whose roles.") { item, _ in item.title },
      .text("url", "The page, where its roles begin.") { item, page in
        page.link(to: item.page).map { $0 + item.fragment }
      },
      .number("count", "How many roles are open.") { item, _ in item.count },
      .flag("is-current", "Whether this is the page.") { $0.page == $1.page },
    ])

  /// The facets that have a page.
  static func facets(_ page: PageContext) -> [RoleFacet] {
    let index = page.index
    let families = index.familiesWithOpenRoles.map {
      Item(
        title: $0.title.value, page: .family($0.slug), count: index.openRoles(of: $0).count,
        fragment: "#roles")
    }
    let teams = index.teams.map {
      Item(
        title: $0.name.value, page: .team($0.slug), count: index.openRoles(of: $0).count, fragment: "#roles")
    }
    // Every page that lists roles has them, so they are few, however many places there are.
    let places = index.routes.places.slugs.prefix(RoleFacet.mostPlaces).map {
      Item(
        title: index.placeName($0), page: .place($0), count: index.openRoles(in: $0).count, fragment: "")
    }
    return [
      RoleFacet(label: page.words("filter-family"), items: families),
      RoleFacet(label: page.words("filter-team"), items: teams),
      RoleFacet(label: page.words("filter-place"), items: places),
    ].compactMap { facet in
      let there = facet.items.filter { $0.count > 0 && page.link(to: $0.page) != nil }
      return there.isEmpty ? nil : RoleFacet(label: facet.label, items: there)
    }
  }
}
