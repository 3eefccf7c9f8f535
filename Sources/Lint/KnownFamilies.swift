package import Content

/// The families that there are, and what all roles are compared with: it is made once for many reviews.
package final class KnownFamilies: Sendable {
  /// The families.
  package let families: [Family]
  /// The families, and the neighbours that are known without a file.
  let withNeighbours: [Family]
  /// The names by which titles tell them.
  let names: FamilyGuess

  /// Knows some families.
  package init(_ families: [Family]) {
    self.families = families
    withNeighbours = Lint.withNeighbours(families)
    names = FamilyGuess(withNeighbours)
  }
}
