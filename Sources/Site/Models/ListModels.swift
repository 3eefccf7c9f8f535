internal import Content
internal import Routes
internal import Templates

/// The index of open roles, by family.
enum RolesModel {
  static let model = Model<Void, PageContext>(
    "roles",
    [
      .list("groups", of: group, "The families that have open roles.") { _, page in
        page.index.familiesWithOpenRoles
      },
      .flag("has-jumps", "Whether there is more than one group.") { _, page in
        page.index.familiesWithOpenRoles.count > 1
      },
      .record("open-application", OpenApplication.model, "For those whose role is not there.") { _, page in
        page.company.openApplication?.reachable
      },
    ])

  private static let group = Model<Family, PageContext>(
    "role group",
    [
      .text("id", "The family's id.") { family, _ in family.slug },
      .text("title", "What somebody of the family is called.") { family, _ in family.title.value },
      .text("url", "The family's page.") { $1.link(to: PageID.family($0.slug)) },
      .text("core", "The core skills, in one line.") { $0.coreText($1.words) },
      .number("count", "How many roles.") { $1.index.openRoles(of: $0).count },
      .list("roles", of: Role.row, "The roles.") { $1.index.openRoles(of: $0) },
    ])
}

/// The index of teams.
enum TeamsModel {
  static let model = Model<Void, PageContext>(
    "teams", [.list("rows", of: Team.row, "The teams.") { _, page in page.index.teams }])
}

/// The index of stories.
enum StoriesModel {
  static let model = Model<Void, PageContext>(
    "stories",
    [.list("rows", of: Story.row, "The stories, the newest first.") { _, page in page.index.stories }])
}

/// The families with the boundary table.
enum FamiliesModel {
  static let model = Model<Void, PageContext>(
    "families", [.list("rows", of: row, "The families.") { _, page in page.index.families }])

  private static let row = Model<Family, PageContext>(
    "family row",
    Family.boundaryFields + [
      .text("url", "The family's page.") { $1.link(to: PageID.family($0.slug)) },
      .text("open-roles", "How many roles are open; absent where none is.") { family, page in
        page.openRolesText(page.index.openRoles(of: family))
      },
    ])
}

/// A page that is not there, and what is.
enum NotFoundModel {
  static let model = Model<Void, PageContext>(
    "not-found",
    [
      .list("roles", of: Role.row, "The newest open roles, at most five.") { _, page in
        Array(page.index.openRoles.prefix(5))
      }
    ])
}
