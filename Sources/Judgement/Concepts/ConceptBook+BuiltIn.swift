package import Content
package import Rulebook

extension ConceptBook {
  /// The book of some content.
  package static func of(_ content: SiteContent) -> ConceptBook {
    of(content.original.families + content.neighbours)
  }

  /// The book of some families and neighbours; the one that every company starts with is compiled once.
  package static func of(_ families: [Family]) -> ConceptBook {
    !families.contains(where: \.hasOwnFile) && families.map(\.slug) == Array(builtIn.remits.dropLast(2))
      ? builtIn : ConceptBook(families)
  }

  /// Compiles the book that every company starts with, for those who will ask for it.
  package static func prepare() { _ = builtIn }

  private static let builtIn = ConceptBook(BuiltIn.families() + BuiltIn.neighbours())

  /// Compiles the concepts of families and neighbours, with those of the rulebook that belong to none.
  ///
  /// A family that takes a known neighbour over, and names no concepts of its own, is known by the neighbour's; any
  /// other without concepts is known by what it says of its core and of what it builds.
  package init(_ families: [Family]) {
    // A family that takes a neighbour over is given before it.
    var seen: Set<String> = []
    let families = families.filter { seen.insert($0.slug).inserted }
    self.init(families.map(\.withConcepts), CommonConcepts())
  }
}

/// What is known beside the families: concepts of none of them, frames, and words that lean.
package struct CommonConcepts: Sendable {
  let shared: [Concept]
  let none: [Concept]
  let groups: [TableEntry<[PlainText]>]
  let frames: [Frame]
  let signals: DataTable
  let priors: DataTable
  let leanings: DataTable

  /// Reads the rulebook's files.
  ///
  /// - Parameters:
  ///   - concepts: reads a file of concepts by its path below Data/.
  ///   - table: reads a table by its path below Data/.
  package init(
    concepts: (String) -> ConceptFile = BuiltIn.concepts, table: (String) -> DataTable = { DataTable($0) }
  ) {
    shared = concepts("concepts/shared.yaml").concepts
    none = concepts("concepts/none.yaml").concepts
    groups = concepts("concepts/groups.yaml").groups
    frames = Frame.read(table("stance/frames.csv"))
    signals = table("language/signals.csv")
    priors = table("remit/priors.csv")
    leanings = table("stance/priors.csv")
  }
}
