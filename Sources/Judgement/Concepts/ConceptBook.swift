package import Content
internal import Language

/// What all families are known by, and what they do not do.
///
/// A remit is a number: that of a family, in the order in which they were given, then `shared`, then `none`.
package struct ConceptBook: Sendable {
  /// What a family does not do, as concepts.
  package struct Covered: Sendable {
    /// As the family's file says it.
    package let boundary: Boundary
    /// The numbers of the concepts that it covers.
    package let covers: Set<Int>
  }

  /// For each family what it does not do, in the order of its file.
  package private(set) var boundaries: [[Covered]] = []
  let index: ConceptIndex

  /// Compiles concepts, wherever they are from.
  package init(_ families: [Family], _ common: CommonConcepts) {
    index = ConceptIndex(families, common)
    boundaries = families.enumerated().map { number, family in
      family.doesNotDo.map { Covered(boundary: $0, covers: covered(by: $0, of: number)) }
    }
  }

  /// Puts a book together that was compiled, and the boundaries of its families.
  init(_ index: ConceptIndex, _ boundaries: [[Covered]]) {
    self.index = index
    self.boundaries = boundaries
  }

  /// The ids of all remits: families, neighbours, `shared`, `none`.
  package var remits: [String] { index.remits }
  /// The number of `shared`.
  package var shared: Int { index.shared }
  /// The number of `none`.
  package var none: Int { index.none }
  /// The number of a remit by its id.
  package func remit(_ id: String) -> Int? { index.remits.firstIndex(of: id) }
  /// What a concept is called: "deploying models".
  package func name(_ found: FoundConcept) -> String { index.entries[found.concept].name }

  /// The concepts that a boundary covers: those it names, else those that its words speak of.
  private func covered(by boundary: Boundary, of family: Int) -> Set<Int> {
    if !boundary.covers.isEmpty {
      let names = Set(boundary.covers.map(\.value))
      return Set(index.entries.indices.filter { names.contains(index.entries[$0].name) })
    }
    var reader = StatementReader(self)
    let reading = reader.read(WordedText(boundary.text.value), in: .duty)
    let found = reading.clauses.flatMap(\.found)
    let others = found.filter { $0.remit < shared && $0.remit != family }
    // "Developing models" is shared work, and still another's where a boundary says so.
    if !others.isEmpty { return Set(others.map(\.concept)) }
    let common = found.filter { $0.remit == shared && !index.entries[$0.concept].givesWay }
    // Where it says what is done to what, a word that is a field or a tool by itself is not meant.
    let acts = common.filter { $0.second != nil }
    return Set((acts.isEmpty ? common : acts).map(\.concept))
  }
}
