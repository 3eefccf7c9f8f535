internal import Content
internal import Routes

/// The open roles of one family, team or place: what one can narrow the list to, and the page that lists them.
struct RoleGroup: Sendable {
  /// Its name in addresses.
  let id: String
  /// What people read.
  let title: PlainText
  /// The page that lists its roles.
  let page: PageID
  /// How many of its roles are open.
  let count: Int

  static func families(_ index: EditionIndex) -> [RoleGroup] {
    index.familiesWithOpenRoles.map {
      RoleGroup(
        id: $0.slug, title: $0.title, page: .family($0.slug), count: index.openRoles(of: $0).count)
    }
  }

  /// The teams; where there are more than `most`, those with the most open roles first.
  static func teams(_ index: EditionIndex, most: Int = .max) -> [RoleGroup] {
    let all = index.teams.map {
      RoleGroup(id: $0.slug, title: $0.name, page: .team($0.slug), count: index.openRoles(of: $0).count)
    }
    guard all.count > most else { return all }
    return Array(all.sorted { ($1.count, $0.id) < ($0.count, $1.id) }.prefix(most))
  }

  /// The places, the one with the most open roles first; `most` says how many.
  static func places(_ index: EditionIndex, most: Int = .max) -> [RoleGroup] {
    index.routes.places.slugs.prefix(most).map {
      RoleGroup(
        id: $0, title: PlainText(index.placeName($0)), page: .place($0), count: index.openRoles(in: $0).count)
    }
  }
}
