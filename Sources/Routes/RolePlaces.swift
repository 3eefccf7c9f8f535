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
  /// The places of each role, by its slug, in the order that the role has them.
  private var slugsOfRole: [String: [String]] = [:]

  /// Finds the places of some open roles.
  package init(_ roles: [Role]) {
    var countries: [String: Set<String>] = [:]
    for place in roles.flatMap({ $0.location?.places ?? [] }) {
      countries[slug(of: place.city.value), default: []].insert(place.country.value.lowercased())
    }
    var counts: [String: Int] = [:]
    for role in roles {
      guard let location = role.location else { continue }
      var found = location.workplace?.value == .remote ? [RolePlaces.remote] : []
      for place in location.workplace?.value == .remote ? [] : location.places {
        let city = slug(of: place.city.value)
        guard !city.isEmpty else { continue }
        let isShared = (countries[city]?.count ?? 0) > 1 || city == RolePlaces.remote
        let name = isShared ? "\(city)-\(place.country.value.lowercased())" : city
        if !found.contains(name) { found.append(name) }
      }
      slugsOfRole[role.slug] = found
      for name in found { counts[name, default: 0] += 1 }
    }
    slugs = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The places of a role; none for one that is not open.
  package func slugs(of role: Role) -> [String] { slugsOfRole[role.slug] ?? [] }
}
