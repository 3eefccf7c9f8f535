package import Content
internal import Text

/// The places where open roles are: each has a page that lists them.
///
/// A place is named by its city: `/places/rotterdam/`; by city and country where two cities have one name, and `remote`
/// for roles that one does from anywhere, or from anywhere in some countries.
package struct RolePlaces: Sendable, Equatable {
  /// The slug of remote work.
  package static let remote = "remote"

  /// The slugs of all places, the one with the most open roles first.
  package private(set) var slugs: [String] = []
  /// Those that are named by city and country.
  package private(set) var withCountry: Set<String> = []
  /// The place of each of a role's locations, by the role's slug; nil for a location without a page.
  private var positions: [String: [String?]] = [:]

  /// Finds the places of some open roles.
  package init(_ roles: [Role]) {
    var countries: [String: Set<String>] = [:]
    for place in roles.flatMap(RolePlaces.offices) {
      countries[slug(of: place.city.value), default: []].insert(place.country.value.lowercased())
    }
    var counts: [String: Int] = [:]
    for role in roles {
      let isRemote = role.location?.workplace?.value == .remote
      let found: [String?] =
        isRemote
        ? [RolePlaces.remote]
        : RolePlaces.offices(of: role).map { place in
          let city = slug(of: place.city.value)
          guard !city.isEmpty else { return nil }
          guard (countries[city]?.count ?? 0) > 1 || city == RolePlaces.remote else { return city }
          let name = "\(city)-\(place.country.value.lowercased())"
          withCountry.insert(name)
          return name
        }
      positions[role.slug] = found
      for name in Set(found.compactMap { $0 }) { counts[name, default: 0] += 1 }
    }
    slugs = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The places of a role, each once; none for one that is not open.
  package func slugs(of role: Role) -> [String] {
    var unique: [String] = []
    for case let name? in positions[role.slug] ?? [] where !unique.contains(name) { unique.append(name) }
    return unique
  }

  /// The place of each of a role's locations, in their order, which translations share.
  package func positions(of role: Role) -> [String?] { positions[role.slug] ?? [] }

  /// Where one works on the spot; none for remote work, whose offices are no place to be.
  private static func offices(of role: Role) -> [Place] {
    role.location?.workplace?.value == .remote ? [] : role.location?.places ?? []
  }
}
