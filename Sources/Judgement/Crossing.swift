package import Content

/// Work in a statement that is on the does-not-do list of the role's own family.
package struct Crossing: Sendable {
  /// The statement.
  package let statement: RoleProfile.Statement
  /// The clause that has the work.
  package let clause: ClauseReading
  /// The words that name the work: a verb and its object, or one run that says it all.
  package let words: [Range<Int>]
  /// What the concepts call the work: "deploying models".
  package let work: String
  /// What the family does not do.
  package let boundary: Boundary
  /// The id of the family that does it instead; nil where nobody is named.
  package var owner: String? { boundary.who.map(\.value) }
}

extension RoleProfile {
  /// Where the role crosses its family's boundaries: what it owns, or asks for. One crossing a statement, the first.
  package var crossings: [Crossing] {
    guard let family = book.remit(family) else { return [] }
    return statements.compactMap { crossing(in: $0, of: family) }
  }

  private func crossing(in statement: Statement, of family: Int) -> Crossing? {
    for clause in statement.reading.clauses where clause.stance == .owns || clause.stance == .requires {
      for found in clause.found where found.remit == statement.reading.remit || found.remit == clause.remit {
        guard let covered = book.boundaries[family].first(where: { $0.covers.contains(found.concept) }) else {
          continue
        }
        return Crossing(
          statement: statement, clause: clause, words: found.words, work: book.name(found),
          boundary: covered.boundary)
      }
    }
    return nil
  }

  /// The statements that the role owns or asks for, and that are another family's work, on no list of its own family.
  package var neighbouring: [Statement] {
    guard let family = book.remit(family) else { return [] }
    return statements.filter { statement in
      let remit = statement.reading.remit
      return (statement.stance == .owns || statement.stance == .requires) && remit < book.shared
        && remit != family && crossing(in: statement, of: family) == nil
    }
  }
}
