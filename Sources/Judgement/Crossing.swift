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
  ///
  /// - Parameter second: a family whose work the role openly includes; that is no crossing.
  package func crossings(besides second: String? = nil) -> [Crossing] {
    second == nil ? crossed : findCrossings(besides: second)
  }

  func findCrossings(besides second: String?) -> [Crossing] {
    guard let family = book.remit(family) else { return [] }
    return statements.compactMap { statement in
      for clause in statement.reading.clauses where clause.stance == .owns || clause.stance == .requires {
        if let crossing = crossing(in: clause, of: statement, family, second) { return crossing }
      }
      return nil
    }
  }

  /// Work in a statement on the family's list, whatever the role has to do with it.
  package func mentioned(in statement: Statement) -> Crossing? {
    guard let family = book.remit(family) else { return nil }
    for clause in statement.reading.clauses {
      if let crossing = crossing(in: clause, of: statement, family, nil) { return crossing }
    }
    return nil
  }

  private func crossing(
    in clause: ClauseReading, of statement: Statement, _ family: Int, _ second: String?
  ) -> Crossing? {
    let whole = statement.reading.remit
    // Where the whole is yet another family's, a clause by itself is not sure enough.
    let isSure = whole >= book.shared || whole == family
    func isRead(_ remit: Int) -> Bool { remit == whole || isSure && remit == clause.remit }
    let isAnothers = !isSure || clause.remit < book.shared && clause.remit != family
    for found in clause.found where found.isTight && (second == nil || book.remits[found.remit] != second) {
      // A verb right before its object says it, though the other words are anybody's.
      // "Deploy models to Kubernetes" is read as what Kubernetes stands for, and deploys models all the same.
      let isPair =
        clause.stance == .owns && (isAnothers || statement.reading.remit == book.shared)
        && found.gap.map { 0...(isAnothers ? 1 : 2) ~= $0 } == true
      // Shared work that the list names is meant where nothing in the clause is the family's own.
      let isPlain =
        found.remit == book.shared && statement.reading.remit == family && found.second != nil
        && !clause.found.contains { $0.remit == family }
      guard
        isRead(found.remit) || isPlain
          || isPair && found.remit <= book.shared && found.remit != family,
        let covered = book.boundaries[family].first(where: { $0.covers.contains(found.concept) }),
        second == nil || covered.boundary.who?.value != second
      else { continue }
      return Crossing(
        statement: statement, clause: clause, words: found.words, work: book.name(found),
        boundary: covered.boundary)
    }
    return nil
  }

  /// The statements that the role owns or asks for, and that are another family's work, on no list of its own family.
  package func neighbouring(besides second: String? = nil) -> [Statement] {
    guard let family = book.remit(family) else { return [] }
    let places = Set(crossed.map(\.statement.place))
    return statements.filter { statement in
      let remit = statement.reading.remit
      return (statement.stance == .owns || statement.stance == .requires) && remit < book.shared
        && remit != family && statement.remit != second && !places.contains(statement.place)
    }
  }
}

extension RoleProfile.Statement {
  /// The first concept of its remit that its words name, where the role does the work or asks for it.
  package var decisive: FoundConcept? {
    for clause in reading.clauses where clause.stance == .owns || clause.stance == .requires {
      if let found = clause.found.first(where: { $0.remit == reading.remit }) { return found }
    }
    return nil
  }
}

extension FoundConcept {
  /// The number of words from the verb to its object, negative where the object comes first; nil for one run.
  fileprivate var gap: Int? {
    guard let second else { return nil }
    let isInOrder = first.lowerBound <= second.lowerBound
    return isInOrder ? second.lowerBound - first.upperBound : second.upperBound - first.lowerBound
  }

  /// Whether verb and object belong together so surely that a finding can rest on it.
  fileprivate var isTight: Bool { gap.map { $0 <= 8 } ?? true }
}
