internal import Content
internal import Routes
internal import Templates

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
    "families", [.list("rows", of: Family.row, "The families.") { _, page in page.index.families }])
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
