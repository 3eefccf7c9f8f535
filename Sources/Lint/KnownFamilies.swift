package import Content

/// The families that there are, and what all roles are compared with: it is made once for many reviews.
package final class KnownFamilies: Sendable {
  /// The families.
  package let families: [Family]
  /// The families, and the neighbours that are known without a file.
  let withNeighbours: [Family]
  /// The names by which titles tell them.
  let names: FamilyGuess
  /// The family of each role, by the role's slug.
  private let byRole: [String: String]

  /// Knows some families, and which roles are of them.
  package init(_ families: [Family], of roles: [Role] = []) {
    self.families = families
    byRole = Dictionary(roles.map { ($0.slug, $0.family.value) }, uniquingKeysWith: { first, _ in first })
    withNeighbours = Lint.withNeighbours(families)
    names = FamilyGuess(withNeighbours)
  }

  /// The id of a role's family; nil for no role.
  func family(ofRole slug: String) -> String? { byRole[slug] }
}
