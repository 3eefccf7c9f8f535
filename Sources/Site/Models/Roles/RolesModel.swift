internal import Content
internal import Routes
internal import Templates

/// The index of open roles, by family, a hundred on a page.
enum RolesModel {
  private struct Group: Sendable {
    var family: Family
    var roles: [Role]
  }

  static let model = Model<Void, PageContext>(
    "roles",
    [
      .list("groups", of: group, "The families that have open roles on this page.") { _, page in
        page.index.groups(onPage: page.rolesPageNumber ?? 1).map { Group(family: $0.family, roles: $0.roles) }
      },
      .text(
        "search-url",
        "The folder of the files that scripts search a list of several pages by; absent where it has one."
      ) { _, page in
        page.index.routes.rolePages > 1 ? page.link(to: RoleSearch.folder(page.index) + "/") : nil
      },
      .list("filters", of: RoleFilter.model, "What one can choose by; absent where all roles are alike.") {
        RoleFilter.filters($1)
      },
      .flag(
        "has-sorted-pay",
        "Whether roles can be put in the order of their pay: two of them pay in one currency."
      ) {
        _, page in
        page.index.payOrder.tells(page.index.openRoles)
      },
      .list("facets", of: RoleFacet.model, "Pages that list the roles of one family, team or place.") {
        RoleFacet.facets($1)
      },
      .list("pages", of: pageLink, "The first and the last page of the list, and those around this one.") {
        _, page in
        nearPages(page)
      },
      .number("page", "Which page of the list this is, from 1.") { _, page in page.rolesPageNumber ?? 1 },
      .number("page-count", "How many pages the list has.") { _, page in page.index.routes.rolePages },
      .text("first-url", "The first page of the list.") { _, page in page.link(to: PageID.roles) },
      .text("previous-url", "The page before this one.") { _, page in
        page.rolesPageNumber.flatMap { link(toPage: $0 - 1, page) }
      },
      .text("next-url", "The page behind this one.") { _, page in
        page.rolesPageNumber.flatMap { link(toPage: $0 + 1, page) }
      },
      .number("total", "How many roles are open.") { _, page in page.index.openRoles.count },
      .text("shown", "How many roles are listed, of how many: `{shown} of {all}`, for scripts.") { _, page in
        page.words("roles-shown")
      },
      .record("open-application", OpenApplication.model, "For those whose role is not there.") { _, page in
        page.company.openApplication?.reachable
      },
    ])

  /// Some rows of the list by their numbers, from 0: what a script shows that searches a list of several pages.
  static func rows(words: Shape, theme: Shape) -> Model<Range<Int>, PageContext> {
    Model(
      "role rows",
      [
        .record("words", words, "The theme's words in the page's language.") { $1.index.wordsRecord },
        .record("theme", theme, "The theme's options.") { $1.index.themeRecord },
        .list("groups", of: group, "The families that have roles among these rows, with those.") {
          $1.index.groups($0).map { Group(family: $0.family, roles: $0.roles) }
        },
      ])
  }

  private static let group = Model<Group, PageContext>(
    "role group",
    [
      .text("id", "The family's id.") { group, _ in group.family.slug },
      .written("title", "What somebody of the family is called.") { group, _ in group.family.title },
      .text("url", "The family's page.") { $1.link(to: PageID.family($0.family.slug)) },
      .written("core", "The core skills, in one line.") { $0.family.coreText($1.words) },
      .number("count", "How many roles are open, on all pages.") { group, page in
        page.index.openRoles(of: group.family).count
      },
      .list("roles", of: Role.row, "The roles.") { group, _ in group.roles },
    ])

  private static let pageLink = Model<Int, PageContext>(
    "page of the list",
    [
      .number("number", "Its number, from 1.") { number, _ in number },
      .text("url", "Its address.") { link(toPage: $0, $1) },
      .flag("is-current", "Whether this is the page.") { $0 == $1.rolesPageNumber },
    ])

  /// A few pages to choose from, however many there are; none where there is one.
  private static func nearPages(_ page: PageContext) -> [Int] {
    let count = page.index.routes.rolePages
    guard count > 1, let current = page.rolesPageNumber else { return [] }
    let near = max(2, current - 2)..<min(count, current + 3)
    return [1] + (near.isEmpty ? [] : Array(near)) + [count]
  }

  private static func link(toPage number: Int, _ page: PageContext) -> String? {
    guard (1...page.index.routes.rolePages).contains(number) else { return nil }
    return page.link(to: number == 1 ? PageID.roles : PageID.moreRoles(number))
  }
}

/// The open roles of one place.
enum PlaceModel {
  static let model = Model<String, PageContext>(
    "place",
    [
      .text("name", "What the place is called.") { $1.index.placeName($0) },
      .text("roles-url", "All open roles.") { _, page in page.link(to: PageID.roles) },
      .list("roles", of: Role.row, "Its open roles, the newest first, a hundred at most.") {
        Array($1.index.openRoles(in: $0).prefix(RouteTable.rolesOnPage))
      },
      .text("more-url", "All its roles in the list of all; absent where they are here.") { place, page in
        guard page.index.openRoles(in: place).count > RouteTable.rolesOnPage else { return nil }
        return page.link(to: PageID.roles).map { "\($0)?place=\(place)" }
      },
      .list("facets", of: RoleFacet.model, "Pages that list the roles of one family, team or place.") {
        RoleFacet.facets($1)
      },
    ])
}
