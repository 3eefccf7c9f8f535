internal import Content
internal import Language
internal import Rulebook

/// Gathers concepts and frames into one lexicon.
struct ConceptCompiler {
  let remits: [String]
  private(set) var entries: [ConceptBook.Entry] = []
  private(set) var uses: [[ConceptBook.Use]] = []
  private(set) var meanings: [ConceptBook.Meaning] = []
  private(set) var frames: [Frame] = []
  /// The weights of single words, a row of all remits each.
  private(set) var signals: [Float] = []
  /// How single words lean towards stances, four for each.
  private(set) var stanceSignals: [Float] = []
  private(set) var builder = LexiconBuilder()
  private var groupTerms: [String: Int] = [:]
  private let verbs: [String: [String]]

  init(_ remits: [String], _ groups: [TableEntry<[PlainText]>]) {
    self.remits = remits
    var verbs: [String: [String]] = [:]
    for row in DataTable("language/verbs.csv").rows {
      guard let verb = row["verb"] else { continue }
      for spelling in Inflection.verbForms(verb).base { verbs[spelling] = row.list("nouns") }
      builder.noteVerb(verb, isNounToo: row["noun-too"] == "yes")
    }
    self.verbs = verbs
    for group in groups {
      let term = newTerm(.concepts)
      groupTerms[group.key.value] = term
      for text in group.value { add(text.value, .noun, to: term) }
    }
    addTools()
  }

  /// Adds the names of all tools that the rulebook knows, as a group.
  mutating func addTools() {
    let term = newTerm(.concepts)
    groupTerms["tools"] = term
    for technology in Rulebook.technologies {
      for name in technology.names where !name.needsFrame { builder.add(name.text, to: term) }
    }
  }

  /// The term of a group.
  func group(_ name: String) -> Int? { groupTerms[name] }

  mutating func add(_ concepts: [Concept], to remit: Int) {
    for concept in concepts {
      let number = Int32(entries.count)
      var also: UInt64 = 0
      for id in concept.also {
        if let index = remits.firstIndex(of: id.value), index < 64 { also |= 1 << UInt64(index) }
      }
      entries.append(
        ConceptBook.Entry(
          name: concept.work.value, remit: remit, weight: concept.weight?.value ?? 2,
          givesWay: concept.givesWay?.value ?? false, decides: concept.decides?.value ?? false, place: concept.onlyIn?.value,
          needsNear: !concept.near.isEmpty, also: also))
      add(concept.verbs, .verb, number, concept.objects.isEmpty ? .wording : .verb)
      add(concept.objects, .noun, number, concept.verbs.isEmpty ? .wording : .object)
      add(concept.near, .noun, number, .near)
      add(concept.wording, wordingForms, number, .wording)
      add(concept.except, .noun, number, .except)
    }
  }

  private var wordingForms: TermPattern.Inflecting {
    let verbs = Set(self.verbs.keys)
    return .wording { verbs.contains($0) }
  }

  private mutating func add(
    _ texts: [PlainText], _ inflecting: TermPattern.Inflecting, _ concept: Int32, _ part: ConceptBook.Part
  ) {
    guard !texts.isEmpty else { return }
    var own: Int?
    for text in texts {
      let value = text.value
      if value.hasPrefix("<"), value.hasSuffix(">") {
        guard let term = groupTerms[String(value.dropFirst().dropLast())] else { continue }
        uses[term].append(ConceptBook.Use(entry: concept, part: part))
        continue
      }
      let term = own ?? newTerm(.concepts)
      if own == nil {
        own = term
        uses[term].append(ConceptBook.Use(entry: concept, part: part))
      }
      add(value, inflecting, to: term)
    }
  }

  /// Adds the words of a table that lean towards remits.
  mutating func addSignals(_ table: DataTable) {
    // The stance that is called `none` has a column of its own.
    let columns = remits.map { id in id == "none" ? "no-work" : table.columns.contains(id) ? id : nil }
    for row in table.rows {
      let number = signals.count / remits.count
      stanceSignals += Stance.allCases.map { row[$0.rawValue].flatMap(Float.init) ?? 0 }
      signals += columns.map { column in
        column.flatMap { row[$0] }.flatMap(Float.init) ?? 0 }
      for word in row.list("words", separator: " ") { builder.note(word, signal: number) }
    }
  }

  mutating func addFrames(_ frames: [Frame]) {
    for frame in frames {
      self.frames.append(frame)
      let term = newTerm(.frame(Int32(self.frames.count - 1)))
      add(frame.phrase, .nothing, to: term)
    }
  }

  private mutating func newTerm(_ meaning: ConceptBook.Meaning) -> Int {
    meanings.append(meaning)
    uses.append([])
    return meanings.count - 1
  }

  private mutating func add(_ text: String, _ inflecting: TermPattern.Inflecting, to term: Int) {
    for spelling in TermPattern(text, inflecting).spellings { builder.add(spelling, to: term) }
    // The noun that is made of a verb says the same: "deployment of models".
    if case .verb = inflecting {
      for noun in verbs[text] ?? [] {
        for form in Inflection.nounForms(noun) { builder.add(form, to: term) }
      }
    }
  }
}
