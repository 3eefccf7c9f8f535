package import Content
internal import Language
package import Rulebook

/// What all families are known by, compiled so that a text is read in one walk.
///
/// A remit is a number: that of a family, in the order in which they were given, then `shared`, then `none`.
package struct ConceptBook: Sendable {
  /// A concept, as the reader needs it.
  struct Entry: Sendable {
    let name: String
    /// Whose work it is.
    let remit: Int
    let weight: Double
    let givesWay: Bool
    let decides: Bool
    let place: ConceptPlace?
    let needsNear: Bool
    /// The families in whose roles it is theirs, a bit each.
    let also: UInt64
  }

  /// What a term is to a concept.
  enum Part: UInt8, Sendable {
    case verb, object, near, wording, except
  }

  struct Use: Sendable {
    let entry: Int32
    let part: Part
  }

  /// What a term stands for.
  enum Meaning: Sendable {
    case concepts
    case frame(Int32)
  }

  /// What a family does not do, as concepts.
  package struct Covered: Sendable {
    /// As the family's file says it.
    package let boundary: Boundary
    /// The numbers of the concepts that it covers.
    package let covers: Set<Int>
  }

  /// For each family what it does not do, in the order of its file.
  package private(set) var boundaries: [[Covered]] = []

  /// The ids of all remits: families, neighbours, `shared`, `none`.
  package let remits: [String]
  let entries: [Entry]
  /// The uses of each term, one list after the other.
  let uses: [Use]
  let firstUse: [Int32]
  let meanings: [Meaning]
  /// The remits that each term speaks of, a bit each.
  let masks: [UInt64]
  let frames: [Frame]
  let lexicon: Lexicon
  /// How single words lean, a row of all remits for each signal.
  let signals: [Float]
  let stanceSignals: [Float]
  let priors: Priors
  let leanings: Leanings
  /// The terms that name people; and those that name what the role itself is called.
  let people: Int
  let titles: Int
  let tools: Int

  /// The number of `shared`.
  package var shared: Int { remits.count - 2 }
  /// The number of `none`.
  package var none: Int { remits.count - 1 }

  /// The number of a remit by its id.
  package func remit(_ id: String) -> Int? { remits.firstIndex(of: id) }

  /// What a term is to concepts.
  func uses(of term: Int) -> ArraySlice<Use> { uses[Int(firstUse[term])..<Int(firstUse[term + 1])] }

  /// Whether a term is wording of a family's concept.
  func names(_ term: Int) -> Bool {
    uses(of: term).contains { $0.part == .wording && entries[Int($0.entry)].remit < shared }
  }

  package func name(_ found: FoundConcept) -> String { entries[found.concept].name }
  /// The book of some content.
  package static func of(_ content: SiteContent) -> ConceptBook { of(content.original.families + content.neighbours) }

  /// The book of some families and neighbours; the one that every company starts with is compiled once.
  package static func of(_ families: [Family]) -> ConceptBook {
    !families.contains(where: \.hasOwnFile) && families.map(\.slug) == Array(builtIn.remits.dropLast(2))
      ? builtIn : ConceptBook(families)
  }

  private static let builtIn = ConceptBook(BuiltIn.families() + BuiltIn.neighbours())

  /// Compiles the concepts of families and neighbours, with those of the rulebook that belong to none.
  ///
  /// A family that takes a known neighbour over, and names no concepts of its own, is known by the neighbour's; any
  /// other without concepts is known by what it says of its core and of what it builds.
  package init(_ families: [Family]) {
    // A family that takes a neighbour over is given before it.
    var seen: Set<String> = []
    let families = families.filter { seen.insert($0.slug).inserted }
    self.init(
      families.map(\.withConcepts), shared: BuiltIn.concepts("concepts/shared.yaml"), none: BuiltIn.concepts("concepts/none.yaml"),
      groups: BuiltIn.concepts("concepts/groups.yaml"), frames: Frame.all(),
      signals: DataTable("language/signals.csv"), priors: DataTable("remit/priors.csv"),
      leanings: DataTable("stance/priors.csv"))
  }

  /// Compiles concepts, wherever they are from.
  package init(
    _ families: [Family], shared: ConceptFile, none: ConceptFile, groups: ConceptFile,
    frames allFrames: [Frame], signals: DataTable, priors: DataTable,
    leanings: DataTable
  ) {
    var compiler = ConceptCompiler(families.map(\.slug) + ["shared", "none"], groups.groups)
    for (index, family) in families.enumerated() { compiler.add(family.concepts, to: index) }
    compiler.add(shared.concepts, to: families.count)
    compiler.add(none.concepts, to: families.count + 1)
    compiler.addFrames(allFrames)
    compiler.addSignals(signals)
    self.signals = compiler.signals
    stanceSignals = compiler.stanceSignals
    self.priors = Priors(priors, compiler.remits)
    self.leanings = Leanings(leanings)
    remits = compiler.remits
    frames = compiler.frames
    meanings = compiler.meanings
    people = compiler.group("people") ?? -1
    titles = compiler.group("titles") ?? -1
    tools = compiler.group("tools") ?? -1
    let entries = compiler.entries
    self.entries = entries
    masks = compiler.uses.map { $0.reduce(0) { $0 | 1 << UInt64(entries[Int($1.entry)].remit) } }
    var uses: [Use] = []
    var firstUse: [Int32] = []
    for list in compiler.uses {
      firstUse.append(Int32(uses.count))
      uses += list
    }
    firstUse.append(Int32(uses.count))
    self.uses = uses
    self.firstUse = firstUse
    lexicon = compiler.builder.lexicon()
    boundaries = families.enumerated().map { index, family in
      family.doesNotDo.map { Covered(boundary: $0, covers: covered(by: $0, of: index)) }
    }
  }

  /// The concepts that a boundary covers: those it names, else those that its words speak of.
  private func covered(by boundary: Boundary, of family: Int) -> Set<Int> {
    if !boundary.covers.isEmpty {
      let names = Set(boundary.covers.map(\.value))
      return Set(entries.indices.filter { names.contains(entries[$0].name) })
    }
    var reader = StatementReader(self)
    let reading = reader.read(WordedText(boundary.text.value), in: .duty)
    let found = reading.clauses.flatMap(\.found)
    let others = found.filter { $0.remit < shared && $0.remit != family }
    // "Developing models" is shared work, and still another's where a boundary says so.
    if !others.isEmpty { return Set(others.map(\.concept)) }
    let common = found.filter { $0.remit == shared && !entries[$0.concept].givesWay }
    // Where it says what is done to what, a word that is a field or a tool by itself is not meant.
    let acts = common.filter { $0.words.count == 2 }
    return Set((acts.isEmpty ? common : acts).map(\.concept))
  }
}
