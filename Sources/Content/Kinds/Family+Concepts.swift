extension Family {
  /// The family, with the concepts that it is known by where its file names none: a known neighbour's, else what it
  /// says of its core and of what it builds.
  package var withConcepts: Family {
    guard concepts.isEmpty else { return self }
    var family = self
    family.concepts = BuiltIn.concepts(of: slug)
    if family.concepts.isEmpty {
      family.concepts = (core + builds).map { Concept(work: $0, wording: [$0]) }
    }
    return family
  }
}
