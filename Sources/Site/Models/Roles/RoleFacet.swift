internal import Content
internal import Routes
internal import Templates

/// Pages that list the roles of one family, team or place: what a filter is for those without scripts.
struct RoleFacet: Sendable {
  /// How many teams and how many places are listed, those with the most roles.
  private static let most = 24

  private let label: String
  private let items: [RoleGroup]

  static let model = Model<RoleFacet, PageContext>(
    "facet",
    [
      .text("label", "What the pages have in common.") { facet, _ in facet.label },
      .list("items", of: item, "The pages, with the number of their open roles.") { facet, _ in facet.items },
    ])

  private static let item = Model<RoleGroup, PageContext>(
    "facet page",
    [
      .written("title", "Whose roles.") { item, _ in item.title },
      .text("url", "The page, where its roles begin.") { item, page in
        page.link(to: item.page).map { item.page.kind == .place ? $0 : $0 + "#roles" }
      },
      .number("count", "How many roles are open.") { item, _ in item.count },
      .flag("is-current", "Whether this is the page.") { $0.page == $1.page },
    ])

  /// The facets that have a page.
  static func facets(_ page: PageContext) -> [RoleFacet] {
    let index = page.index
    // Every page that lists roles has these links, so they are few, however many teams and places there are.
    return [
      RoleFacet(label: page.words("filter-family"), items: RoleGroup.families(index)),
      RoleFacet(label: page.words("filter-team"), items: RoleGroup.teams(index, most: RoleFacet.most)),
      RoleFacet(
        label: page.words("filter-place"), items: RoleGroup.places(index, most: RoleFacet.most)),
    ].compactMap { facet in
      let there = facet.items.filter { $0.count > 0 && page.link(to: $0.page) != nil }
      return there.isEmpty ? nil : RoleFacet(label: facet.label, items: there)
    }
  }
}
