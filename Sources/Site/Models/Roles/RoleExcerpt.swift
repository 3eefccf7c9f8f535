internal import Content
internal import Routes
internal import Templates

/// The first open roles of a family or a team, and where all of them are.
///
/// There may be thousands, and only the list of all roles is cut into pages.
struct RoleExcerpt: Sendable {
  /// How many roles the page of a family or a team lists.
  static let onPage = 24
  /// How many roles of each family the home page names.
  static let onHome = 6

  /// The roles that are listed, the newest first.
  let roles: [Role]
  /// `All 1,234 roles in this team`; nil where all are listed.
  let moreText: String?
  /// The list of all roles, narrowed to these.
  let moreURL: String?

  private init(_ all: RoleList, most: Int, word: String, url: String?, _ page: PageContext) {
    roles = Array(all.prefix(most))
    let hasMore = all.count > most && url != nil
    moreText = hasMore ? page.words.count(word, all.count) : nil
    moreURL = hasMore ? url : nil
  }

  /// Of a family. Without scripts its link leads to the page of the list where the family begins.
  init(
    of family: Family, most: Int = RoleExcerpt.onPage, word: String = "family-roles-all", _ page: PageContext
  ) {
    let number = page.index.firstPage(of: family)
    let list = page.link(to: number == 1 ? PageID.roles : PageID.moreRoles(number))
    self.init(
      page.index.openRoles(of: family), most: most, word: word,
      url: list.map { "\($0)?family=\(family.slug)" },
      page)
  }

  /// Of a team.
  init(of team: Team, _ page: PageContext) {
    self.init(
      page.index.openRoles(of: team), most: RoleExcerpt.onPage, word: "team-roles-all",
      url: page.link(to: PageID.roles).map { "\($0)?team=\(team.slug)" }, page)
  }

  /// The names of an excerpt in the model of a page.
  static func fields<Source>(
    _ excerpt: @escaping @Sendable (Source, PageContext) -> RoleExcerpt, most: Int = RoleExcerpt.onPage
  ) -> [Field<Source, PageContext>] {
    [
      .list("roles", of: Role.row, "Its open roles, the newest first, at most \(most).") {
        excerpt($0, $1).roles
      },
      .text("more", "How many there are in all, in words; absent where all are listed.") {
        excerpt($0, $1).moreText
      },
      .text("more-url", "All of them in the list of all roles; absent where all are listed.") {
        excerpt($0, $1).moreURL
      },
    ]
  }
}
