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
  private static let most = 5

  static let model = Model<Void, PageContext>(
    "not-found",
    [
      .list("roles", of: Role.row, "The newest open roles, at most \(most).") { _, page in
        Array(page.index.openRoles.prefix(most))
      },
      .text("some", "That they are some of a number, in words; absent where all are listed.") { _, page in
        let count = page.index.openRoles.count
        return count > most ? page.words.count("roles-some", count) : nil
      },
      .text("more", "How many there are in all, in words; absent where all are listed.") { _, page in
        let count = page.index.openRoles.count
        return count > most ? page.words.count("roles-all", count) : nil
      },
      .text("more-url", "All of them.") { _, page in page.link(to: PageID.roles) },
    ])
}
