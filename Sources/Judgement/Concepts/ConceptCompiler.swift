internal import Content
internal import Language
internal import Rulebook

/// Gathers concepts, frames and signals into one lexicon.
struct ConceptCompiler {
  let remits: [String]
  private(set) var entries: [ConceptEntry] = []
  private(set) var frames: [Frame] = []
  /// How single words lean towards remits, a row of all remits each.
  private(set) var signals: [Float] = []
  /// How they lean towards stances.
  private(set) var stanceSignals: [SIMD4<Float>] = []
  private(set) var builder = LexiconBuilder()
  private var terms: [ConceptTerm] = []
  private var uses: [[ConceptTerm.Use]] = []
  private var groupTerms: [String: Int] = [:]
  /// The nouns that are made of each verb.
  private let verbs: [String: [String]]
  private let wordingForms: TermPattern.Inflecting

  init(_ remits: [String], _ groups: [TableEntry<[PlainText]>]) {
    self.remits = remits
    var verbs: [String: [String]] = [:]
    for row in DataTable("language/verbs.csv").rows {
      guard let verb = row["verb"] else { continue }
      for spelling in Inflection.verbForms(verb).base { verbs[spelling] = row.list("nouns") }
      builder.noteVerb(verb, isNounToo: row["noun-too"] == "yes")
    }
    self.verbs = verbs
    wordingForms = .wording { [verbs] in verbs[$0] != nil }
    for group in groups {
      let term = newTerm()
      groupTerms[group.key.value] = term
      for text in group.value { builder.add(TermPattern(text.value, .noun), to: term) }
    }
    addTools()
  }

  /// Adds the names of all tools that the rulebook knows, as a group.
  private mutating func addTools() {
    let term = newTerm()
    groupTerms["tools"] = term
    for technology in Rulebook.technologies {
      for name in technology.names where !name.needsFrame {
        builder.add(TermPattern(name.text, .nothing), to: term)
      }
    }
  }

  /// The term of a group.
  func group(_ name: String) -> Int? { groupTerms[name] }

  mutating func add(_ concepts: [Concept], to remit: Int) {
    for concept in concepts {
      let number = Int32(entries.count)
      var also: UInt64 = 0
      for id in concept.also {
        if let index = remits.firstIndex(of: id.value) { also |= 1 << UInt64(index) }
      }
      entries.append(ConceptEntry(concept, remit: remit, also: also))
      // What a company's own list calls a verb is one in its sentences, too.
      for verb in concept.verbs {
        let first = String(verb.value.prefix { $0 != " " })
        if !first.isEmpty, !first.hasPrefix("<"), verbs[first] == nil {
          builder.noteVerb(first, isNounToo: false)
        }
      }
      add(concept.verbs, .verb, number, concept.objects.isEmpty ? .wording : .verb)
      add(concept.objects, .noun, number, concept.verbs.isEmpty ? .wording : .object)
      add(concept.near, .noun, number, .near)
      add(concept.wording, wordingForms, number, .wording)
      add(concept.except, .noun, number, .except)
    }
  }

  /// Adds words to a part of a concept: those of a group by its term, all others by one of their own.
  private mutating func add(
    _ texts: [PlainText], _ inflecting: TermPattern.Inflecting, _ concept: Int32, _ part: ConceptTerm.Part
  ) {
    let use = ConceptTerm.Use(entry: concept, part: part)
    var own: Int?
    for text in texts {
      let value = text.value
      if value.hasPrefix("<"), value.hasSuffix(">") {
        if let term = groupTerms[String(value.dropFirst().dropLast())] { uses[term].append(use) }
        continue
      }
      let term = own ?? newTerm()
      if own == nil { uses[term].append(use) }
      own = term
      builder.add(TermPattern(value, inflecting), to: term)
      guard case .verb = inflecting else { continue }
      // The noun that is made of a verb says the same: "deployment of models".
      for noun in verbs[value] ?? [] { builder.add(TermPattern(noun, .noun), to: term) }
    }
  }

  /// Adds what the people of a family are called.
  mutating func add(names: [PlainText], of family: Int) {
    let term = newTerm()
    terms[term].family = Int16(clamping: family)
    for name in names { builder.add(TermPattern(name.value, .noun), to: term) }
  }

  mutating func add(_ frames: [Frame]) {
    for frame in frames {
      let term = newTerm()
      terms[term].frame = Int32(self.frames.count)
      self.frames.append(frame)
      builder.add(TermPattern(frame.phrase, .nothing), to: term)
    }
  }

  /// Adds the words of a table that lean.
  mutating func add(signals table: DataTable) {
    // The stance that is called `none` has a column of its own.
    let columns = remits.map { $0 == "none" ? "no-work" : $0 }
    for row in table.rows {
      let number = stanceSignals.count
      var stances = SIMD4<Float>()
      for stance in Stance.allCases { stances[stance.number] = row[stance.rawValue].flatMap(Float.init) ?? 0 }
      stanceSignals.append(stances)
      signals += columns.map { row[$0].flatMap(Float.init) ?? 0 }
      for word in row.list("words", separator: " ") { builder.note(word, signal: number) }
    }
  }

  private mutating func newTerm() -> Int {
    terms.append(ConceptTerm())
    uses.append([])
    return terms.count - 1
  }

  /// The terms, with the uses of all of them in one list.
  func finish() -> (terms: [ConceptTerm], uses: [ConceptTerm.Use]) {
    var terms = terms
    var all: [ConceptTerm.Use] = []
    for (number, list) in uses.enumerated() {
      terms[number].uses = all.count..<all.count + list.count
      all += list.filter { $0.part != .object }
      terms[number].firstObject = all.count
      all += list.filter { $0.part == .object }
      if !list.isEmpty {
        terms[number].standing = list.allSatisfy { $0.part == .except } ? .exception : .concept
        terms[number].namesWork = list.contains {
          $0.part == .wording && entries[Int($0.entry)].remit < remits.count - 2
        }
      }
    }
    // What people are called hides the words in it, though no concept uses it.
    for name in ["people", "titles"] {
      if let term = groupTerms[name] { terms[term].standing = .concept }
    }
    return (terms, all)
  }
}
