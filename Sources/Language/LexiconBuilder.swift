/// Gathers the terms of a lexicon.
public struct LexiconBuilder: Sendable {
  private var words = WordTable()
  private var steps = StepTable()
  /// For each place of the tree the first of the terms that end there, as a place in `terms`; -1 where none does.
  private var firstTerm: [Int32] = []
  /// Terms, each with the place of the next one that ends at the same place of the tree; -1 behind the last.
  private var terms: [(term: Int32, next: Int32)] = []
  private var next: [UInt64] = []

  /// Makes one that knows the small words of English.
  public init() {
    for (kind, list) in WordKind.smallWords {
      for word in list.split(separator: " ") { note(String(word), kind) }
    }
  }

  /// Adds what a pattern stands for to a term; false where it has no word.
  @discardableResult
  public mutating func add(_ pattern: TermPattern, to term: Int) -> Bool {
    guard !pattern.slots.isEmpty else { return false }
    add(pattern.slots[...], behind: -1, to: Int32(term))
    return true
  }

  private mutating func add(_ slots: ArraySlice<TermPattern.Slot>, behind place: Int32, to term: Int32) {
    guard let slot = slots.first else {
      if place >= 0 { end(term, at: Int(place)) }
      return
    }
    if slot.isOptional { add(slots.dropFirst(), behind: place, to: term) }
    for run in slot.runs {
      var next = place
      for hash in run { next = step(from: next, over: hash) }
      add(slots.dropFirst(), behind: next, to: term)
    }
  }

  /// Notes that a term ends at a place of the tree, once.
  private mutating func end(_ term: Int32, at place: Int) {
    var entry = firstTerm[place]
    var last: Int32 = -1
    while entry >= 0 {
      if terms[Int(entry)].term == term { return }
      (last, entry) = (entry, terms[Int(entry)].next)
    }
    let new = Int32(terms.count)
    terms.append((term, -1))
    if last < 0 { firstTerm[place] = new } else { terms[Int(last)].next = new }
  }

  private mutating func step(from place: Int32, over hash: UInt64) -> Int32 {
    let word = words.word(hash)
    guard place >= 0 else {
      if word.place >= 0 { return word.place }
      let first = newPlace()
      words.update(hash) { $0.place = first }
      return first
    }
    next[Int(place)] |= 1 << UInt64(word.id & 63)
    let known = steps.target(from: place, over: word.id)
    if known >= 0 { return known }
    let target = newPlace()
    steps.add(from: place, over: word.id, to: target)
    return target
  }

  /// Notes what a word can be, beside what is noted of it already.
  public mutating func note(_ word: String, _ kind: WordKind) {
    update(word) { $0.kind.insert(kind) }
  }

  /// Notes the signal that a word is: a number of the caller's.
  public mutating func note(_ word: String, signal: Int) {
    update(word) { $0.signal = Int32(signal) }
  }

  private mutating func update(_ word: String, _ change: (inout WordTable.Word) -> Void) {
    guard let hash = TermPattern.hashes(of: word).last else { return }
    _ = words.word(hash)
    words.update(hash, change)
  }

  /// Notes the forms of a verb.
  public mutating func noteVerb(_ verb: String, isNounToo: Bool) {
    let forms = Inflection.verbForms(verb)
    let both: WordKind = isNounToo ? .nounToo : []
    for form in forms.base { note(form, [.base, both]) }
    for form in forms.third { note(form, [.third, both]) }
    for form in forms.past { note(form, .past) }
    for form in forms.ing { note(form, .ing) }
  }

  private mutating func newPlace() -> Int32 {
    firstTerm.append(-1)
    next.append(0)
    return Int32(firstTerm.count - 1)
  }

  /// The lexicon of all that was added.
  public func lexicon() -> Lexicon {
    var ordered: [Int32] = []
    ordered.reserveCapacity(terms.count)
    var places: [Lexicon.Place] = []
    places.reserveCapacity(next.count)
    for (place, next) in next.enumerated() {
      let start = ordered.count
      var entry = firstTerm[place]
      while entry >= 0 {
        ordered.append(terms[Int(entry)].term)
        entry = terms[Int(entry)].next
      }
      places.append(
        Lexicon.Place(firstTerm: Int32(start), lastTerm: Int32(ordered.count), next: next))
    }
    return Lexicon(vocabulary: words, steps: steps, places: places, terms: ordered)
  }
}
