internal import Content
internal import Language

/// All terms of concepts and frames, and what they stand for, so that a text is read in one walk.
///
/// It is one object, since every text is read by it, and copying its tables would cost more than the reading.
final class ConceptIndex: Sendable {
  /// The ids of all remits: families, neighbours, `shared`, `none`.
  let remits: [String]
  let entries: [ConceptEntry]
  let frames: [Frame]
  let lexicon: Lexicon
  /// How single words lean towards remits, a row of all remits for each signal.
  let signals: [Float]
  /// How they lean towards stances.
  let stanceSignals: [SIMD4<Float>]
  let priors: Priors
  let leanings: Leanings
  /// The terms that name people, those that name what the role itself is called, and the tools that all use.
  let people: Int32
  let titles: Int32
  let tools: Int32
  /// The remits that each term speaks of, a bit each.
  let masks: [UInt64]
  /// What each term stands for.
  let terms: [ConceptTerm]
  /// The uses of all terms, one list after the other.
  let uses: [ConceptTerm.Use]

  init(
    remits: [String], entries: [ConceptEntry], frames: [Frame], lexicon: Lexicon, signals: [Float],
    stanceSignals: [SIMD4<Float>], priors: Priors, leanings: Leanings, people: Int32, titles: Int32,
    tools: Int32, masks: [UInt64], terms: [ConceptTerm], uses: [ConceptTerm.Use]
  ) {
    self.remits = remits
    self.entries = entries
    self.frames = frames
    self.lexicon = lexicon
    self.signals = signals
    self.stanceSignals = stanceSignals
    self.priors = priors
    self.leanings = leanings
    self.people = people
    self.titles = titles
    self.tools = tools
    self.masks = masks
    self.terms = terms
    self.uses = uses
  }

  /// Compiles the concepts of families, and those of none.
  convenience init(_ families: [Family], _ common: CommonConcepts) {
    var compiler = ConceptCompiler(families.map(\.slug) + ["shared", "none"], common.groups)
    for (index, family) in families.enumerated() {
      compiler.add(family.concepts, to: index)
      compiler.add(names: [family.title] + family.called, of: index)
    }
    compiler.add(common.shared, to: families.count)
    compiler.add(common.none, to: families.count + 1)
    compiler.add(common.frames)
    compiler.add(signals: common.signals)
    let (terms, uses) = compiler.finish()
    self.init(
      remits: compiler.remits, entries: compiler.entries, frames: compiler.frames,
      lexicon: compiler.builder.lexicon(), signals: compiler.signals, stanceSignals: compiler.stanceSignals,
      priors: Priors(common.priors, compiler.remits), leanings: Leanings(common.leanings),
      people: Int32(compiler.group("people") ?? -1), titles: Int32(compiler.group("titles") ?? -1),
      tools: Int32(compiler.group("tools") ?? -1),
      masks: terms.map { term in
        uses[term.uses].reduce(0) { $0 | 1 << UInt64(compiler.entries[Int($1.entry)].remit) }
      }, terms: terms, uses: uses)
  }

  /// The number of `shared`.
  var shared: Int { remits.count - 2 }
  /// The number of `none`.
  var none: Int { remits.count - 1 }

  /// What a term is to concepts, as numbers for `use(_:)`: a list of its own would cost more than it holds.
  func uses(of term: Int32) -> Range<Int> { terms[Int(term)].uses }
  /// The uses of a term as an object of verbs, or all others.
  func uses(of term: Int32, asObject: Bool) -> Range<Int> {
    let term = terms[Int(term)]
    return asObject ? term.firstObject..<term.uses.upperBound : term.uses.lowerBound..<term.firstObject
  }
  /// One use of a term.
  func use(_ number: Int) -> ConceptTerm.Use { uses[number] }
  /// What a term is when concepts are looked for.
  func standing(of term: Int32) -> ConceptTerm.Standing { terms[Int(term)].standing }
  /// The number of the frame that a term is; nil for a term of concepts.
  func frame(of term: Int32) -> Int32? {
    let frame = terms[Int(term)].frame
    return frame < 0 ? nil : frame
  }
  /// The number of the family whose people a term names; nil for any other term.
  func family(of term: Int32) -> Int? {
    let family = terms[Int(term)].family
    return family < 0 ? nil : Int(family)
  }
  /// Whether a term is wording of a family's concept.
  func names(_ term: Int32) -> Bool { terms[Int(term)].namesWork }
}
