package import Content
package import Rulebook
internal import Text

extension ConceptBook {
  /// The book of some content.
  package static func of(_ content: SiteContent) -> ConceptBook {
    of(content.original.families + content.neighbours)
  }

  /// The book of some families and neighbours; the one that every company starts with is read once.
  package static func of(_ families: [Family]) -> ConceptBook {
    !families.contains(where: \.hasOwnFile) && families.map(\.slug) == Array(builtIn.remits.dropLast(2))
      ? builtIn : ConceptBook(families)
  }

  /// Reads the book that every company starts with, for those who will ask for it.
  package static func prepare() { _ = builtIn }

  private static let builtIn: ConceptBook = {
    let families = BuiltIn.families() + BuiltIn.neighbours()
    return CompiledRulebook.section(sectionName).flatMap { ConceptBook(families, from: $0) }
      ?? ConceptBook(families)
  }()

  private static let sectionName = "concepts"

  /// The book that every company starts with, as a section of the compiled rulebook.
  package static func section() -> CompiledRulebook.Section {
    let book = ConceptBook(BuiltIn.families() + BuiltIn.neighbours())
    var writer = PackedWriter()
    book.index.write(to: &writer)
    writer.write(book.boundaries) { boundaries, writer in
      writer.write(boundaries) { $1.write($0.covers.sorted().map { Int32($0) }) }
    }
    return (sectionName, writer.bytes)
  }

  /// Reads the book of the built-in families; nil where it is another's.
  private init?(_ families: [Family], from reader: PackedReader) {
    var reader = reader
    let index = ConceptIndex(from: &reader)
    let covers = reader.readList { $0.readList { Set($0.readList(Int32.self).map { Int($0) }) } }
    guard reader.isFinished, index.remits.dropLast(2).elementsEqual(families.map(\.slug)),
      covers.map(\.count) == families.map(\.doesNotDo.count)
    else { return nil }
    self.init(
      index,
      zip(families, covers).map { family, covers in
        zip(family.doesNotDo, covers).map { Covered(boundary: $0, covers: $1) }
      })
  }

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
