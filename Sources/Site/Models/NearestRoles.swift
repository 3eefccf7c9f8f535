internal import Content

/// Of each family, and of each family in a team, the open role that is named where its work is somebody else's.
///
/// Rather lasting work than work that ends, and rather of who does the work than of who leads it; among equals the newest.
struct NearestRoles: Sendable {
  private struct Place: Hashable {
    let family: String
    /// A team; nil for any.
    let team: String?
  }

  /// The two best, since one of them may be the role that asks.
  private var best: [Place: [Role]] = [:]

  /// Chooses among open roles, the newest first.
  init(_ roles: RoleList) {
    let ranks = roles.map { role in
      role.employment?.work?.value == .timeBounded ? 2 : role.track?.value == .manager ? 1 : 0
    }
    for rank in 0...2 {
      for (role, ownRank) in zip(roles, ranks) where ownRank == rank {
        let family = role.family.value
        for place in Set([Place(family: family, team: nil), Place(family: family, team: role.team?.value)])
        where best[place, default: []].count < 2 {
          best[place, default: []].append(role)
        }
      }
    }
  }

  /// The roles of a family that may be named, in a team or in any: at most two.
  func roles(of family: Family, in team: String?) -> [Role] {
    best[Place(family: family.slug, team: team)] ?? []
  }

  /// The role of a family: in the first of some teams that has one, else in any. Never the role that asks.
  func role(of family: Family, inFirstOf teams: [String?], besides role: Role?) -> Role? {
    for team in teams.filter({ $0 != nil }) + [nil] {
      if let open = roles(of: family, in: team).first(where: { $0.slug != role?.slug }) { return open }
    }
    return nil
  }
}
