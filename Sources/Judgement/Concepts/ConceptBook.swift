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
  struct Covered: Sendable {
    let covers: Set<Int>
  }

  /// For each family what it does not do, in the order of its file.
  let boundaries: [[Covered]]

  /// The ids of all remits: families, neighbours, `shared`, `none`.
  package let remits: [String]
  let entries: [Entry]
  /// The uses of each term, one list after the other.
  let uses: [Use]
  let firstUse: [Int32]
  let meanings: [Meaning]
  let frames: [Frame]
  let lexicon: Lexicon
  /// How single words lean, a row of all remits for each signal.
  let signals: [Float]
  let priors: Priors
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
  package func isViolation(_ reading: StatementReading, family: String) -> Bool {
    guard let number = remit(family) else { return false }
    return reading.clauses.contains { clause in
      (clause.stance == .owns || clause.stance == .requires)
        && clause.found.contains { found in
          (found.remit == reading.remit || found.remit == clause.remit)
            && boundaries[number].contains { $0.covers.contains(found.concept) }
        }
    }
  }

  /// Compiles the concepts of families and neighbours, with those of the rulebook that belong to none.
  package init(_ families: [Family]) {
    self.init(
      families, shared: BuiltIn.concepts("concepts/shared.yaml"), none: BuiltIn.concepts("concepts/none.yaml"),
      groups: BuiltIn.concepts("concepts/groups.yaml"), frames: Frame.all(),
      signals: DataTable("remit/signals.csv"), priors: DataTable("remit/priors.csv"))
  }

  /// Compiles concepts, wherever they are from.
  package init(
    _ families: [Family], shared: ConceptFile, none: ConceptFile, groups: ConceptFile,
    frames allFrames: [Frame], signals: DataTable, priors: DataTable
  ) {
    var compiler = ConceptCompiler(families.map(\.slug) + ["shared", "none"], groups.groups)
    for (index, family) in families.enumerated() { compiler.add(family.concepts, to: index) }
    compiler.add(shared.concepts, to: families.count)
    compiler.add(none.concepts, to: families.count + 1)
    compiler.addFrames(allFrames)
    compiler.addSignals(signals)
    self.signals = compiler.signals
    self.priors = Priors(priors, compiler.remits)
    remits = compiler.remits
    let names = Dictionary(
      compiler.entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    boundaries = families.map { family in
      family.doesNotDo.map { Covered(covers: Set($0.covers.compactMap { names[$0.value] })) }
    }
    entries = compiler.entries
    frames = compiler.frames
    meanings = compiler.meanings
    people = compiler.group("people") ?? -1
    titles = compiler.group("titles") ?? -1
    tools = compiler.group("tools") ?? -1
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
  }
}
