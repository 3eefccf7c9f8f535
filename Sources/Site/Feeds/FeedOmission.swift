internal import Content

/// A role that a feed leaves out, since it lacks what the format asks for.
package struct FeedOmission: Sendable, Equatable {
  /// The feed's file: `linkedin.xml`.
  package let file: String
  /// The role, by its file's name.
  package let role: String
  /// What is amiss, to be read after the role: `names no place`.
  package let lack: String
}

extension FeedSite {
  /// The roles that are left out of the feeds that the settings ask for by name.
  ///
  /// Who said nothing has all feeds and may want none, and so is not told.
  var omissions: [FeedOmission] {
    guard hasBase, let first = editions.first, settings.feeds != nil else { return [] }
    var omissions: [FeedOmission] = []
    for entry in entries(first, .all) {
      func note(_ file: String, _ lack: String) {
        omissions.append(FeedOmission(file: file, role: entry.role.slug, lack: lack))
      }
      if writes(.atom), entry.updated == nil { note("feed.xml", "has neither `posted` nor `confirmed`") }
      for board in JobBoard.all where writes(board.feed) {
        if let lack = board.wholeLack(entry) { note(board.path, lack) }
      }
    }
    return omissions
  }
}
