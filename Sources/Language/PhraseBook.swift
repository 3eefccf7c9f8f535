/// Many phrases, looked for together in one walk over a text's words.
public struct PhraseBook: Sendable {
  /// A phrase that was found.
  public struct Match: Sendable, Equatable {
    /// The index of the phrase, in the order in which they were given.
    public let phrase: Int
    /// The words that it takes.
    public let words: Range<Int>
  }

  /// A phrase, and a way in which it may begin.
  private struct Candidate: Sendable {
    let phrase: Int
    let beginning: PhraseParts.Beginning
  }

  private let parts: PhraseParts
  /// What a word must pass for any phrase to begin with it: most words of a text are those of no list.
  private let filter: WordFilter
  private let candidates: [Candidate]
  /// Candidates by the hash of the word that they begin with.
  private let exact: HashIndex
  /// Candidates that begin with part of a word, by its first three bytes.
  private let open: HashIndex
  /// Candidates that begin with a number, or with a shorter part of a word.
  private let numbers: [Int32]
  private let others: [Int32]
  /// The slots of phrases that may begin with any word, each with its phrase.
  private let anywhere: [(phrase: Int, slots: Range<Int>)]

  /// Makes a book.
  public init(_ phrases: [Phrase]) { self.init(PhraseList(phrases)) }

  /// Makes a book.
  public init(_ phrases: PhraseList) {
    var exact: [UInt64: [Int]] = [:]
    var open: [UInt64: [Int]] = [:]
    var numbers: [Int32] = []
    var others: [Int32] = []
    var anywhere: [(phrase: Int, slots: Range<Int>)] = []
    var candidates: [Candidate] = []
    let parts = phrases.parts
    for (index, slots) in phrases.slots.enumerated() {
      guard let beginnings = parts.beginnings(of: slots) else {
        anywhere.append((index, slots))
        continue
      }
      for beginning in beginnings {
        let number = candidates.count
        candidates.append(Candidate(phrase: index, beginning: beginning))
        switch beginning.element {
        case .exactly(let hash): exact[hash, default: []].append(number)
        case .beginning(_, let head, mask: 0xFF_FFFF): open[UInt64(head), default: []].append(number)
        case .number: numbers.append(Int32(number))
        case .beginning, .any: others.append(Int32(number))
        }
      }
    }
    self.parts = parts
    self.candidates = candidates
    filter = WordFilter(
      hashes: exact.keys, heads: open.keys, hasNumbers: !numbers.isEmpty,
      hasOthers: !others.isEmpty || !anywhere.isEmpty)
    self.exact = HashIndex(exact)
    self.open = HashIndex(open)
    self.numbers = numbers
    self.others = others
    self.anywhere = anywhere
  }

  /// The phrases in a text, from the left, the longest where several begin at a word; none overlaps another.
  ///
  /// A match that is not meant is passed over, so that it hides no other.
  public func matches(in text: WordedText, where isMeant: (Match) -> Bool = { _ in true }) -> [Match] {
    var found: [Match] = []
    var index = 0
    while let next = filter.first(in: text.marks, from: index) {
      index = next
      guard let match = longest(in: text, at: index, where: isMeant) else {
        index += 1
        continue
      }
      found.append(match)
      index = match.words.upperBound
    }
    return found
  }

  /// Whether any of the phrases, as far as it is meant, takes one of these words.
  public func overlaps(
    _ words: Range<Int>, in text: WordedText, where isMeant: (Match) -> Bool = { _ in true }
  ) -> Bool {
    // No phrase of a list is longer than this.
    for index in max(0, words.lowerBound - 12)..<min(words.upperBound, text.marks.count) {
      if let match = longest(in: text, at: index, where: isMeant), match.words.overlaps(words) { return true }
    }
    return false
  }

  /// The longest phrase that begins at a word, and is meant.
  public func longest(
    in text: WordedText, at index: Int, where isMeant: (Match) -> Bool = { _ in true }
  ) -> Match? {
    let mark = text.marks[index]
    guard filter.passes(mark) else { return nil }
    var best: Match?
    func consider(_ phrase: Int, _ end: Int?) {
      guard let end, end - index > (best?.words.count ?? 0) else { return }
      let match = Match(phrase: phrase, words: index..<end)
      if isMeant(match) { best = match }
    }
    func consider(_ list: [Int32], _ places: Range<Int>) {
      for place in places {
        let candidate = candidates[Int(list[place])]
        consider(candidate.phrase, parts.match(text, candidate.beginning, at: index))
      }
    }
    consider(exact.numbers, exact.range(of: mark.hash))
    consider(open.numbers, open.range(of: UInt64(mark.head)))
    if mark.isNumber { consider(numbers, numbers.indices) }
    consider(others, others.indices)
    for entry in anywhere { consider(entry.phrase, parts.match(text, entry.slots, at: index)) }
    return best
  }
}
