/// Gathers the terms of a lexicon.
public struct LexiconBuilder: Sendable {
  private var words: [UInt64: WordTable.Word] = [:]
  private var edges: [UInt64: Int32] = [:]
  private var termsAt: [[Int32]] = []
  private var firstStep: [Int32: Int32] = [:]

  /// Makes an empty one.
  public init() {}

  /// Adds a run of words as they are written, `model serving`, to a term; false where it has no word.
  @discardableResult
  public mutating func add(_ text: String, to term: Int) -> Bool {
    let ids = WordedText(text).words.map { id(of: $0.lower) }
    guard let first = ids.first else { return false }
    var place = firstStep[first] ?? newPlace()
    firstStep[first] = place
    for id in ids.dropFirst() {
      let key = UInt64(UInt32(bitPattern: place)) << 32 | UInt64(UInt32(bitPattern: id))
      if let next = edges[key] {
        place = next
      } else {
        let next = newPlace()
        edges[key] = next
        place = next
      }
    }
    if !termsAt[Int(place)].contains(Int32(term)) { termsAt[Int(place)].append(Int32(term)) }
    return true
  }

  /// Notes what a word can be, beside what is noted of it already.
  public mutating func note(_ word: String, _ kind: WordKind) {
    guard let lower = WordedText(word).words.last?.lower else { return }
    _ = id(of: lower)
    words[WordMark.hash(lower)]?.kind.insert(kind)
  }

  /// Notes the signal that a word is: a number of the caller's.
  public mutating func note(_ word: String, signal: Int) {
    guard let lower = WordedText(word).words.last?.lower else { return }
    _ = id(of: lower)
    words[WordMark.hash(lower)]?.signal = Int32(signal)
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

  private mutating func id(of word: String) -> Int32 {
    let hash = WordMark.hash(word)
    if let known = words[hash] { return known.id }
    let id = Int32(words.count)
    words[hash] = WordTable.Word(id: id)
    return id
  }

  private mutating func newPlace() -> Int32 {
    termsAt.append([])
    return Int32(termsAt.count - 1)
  }

  /// The lexicon of all that was added.
  public func lexicon() -> Lexicon {
    var first = Array(repeating: Int32(-1), count: words.count)
    for (id, place) in firstStep { first[Int(id)] = place }
    return Lexicon(
      vocabulary: WordTable(words), edges: edges, termsAt: termsAt, firstStep: first)
  }
}
