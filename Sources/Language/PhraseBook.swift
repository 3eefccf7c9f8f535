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
  struct Candidate: Sendable {
    let phrase: Int32
    let beginning: PhraseParts.Beginning
  }

  let parts: PhraseParts
  /// What a word must pass for any phrase to begin with it: most words of a text are those of no list.
  private let filter: WordFilter
  /// Those that begin with a word, then those of `open`, `numbers` and `others`.
  let candidates: [Candidate]
  /// Where candidates are, by the hash of the word that they begin with.
  let exact: HashIndex
  /// Where they are that begin with part of a word, by its first three bytes; from the first of them on.
  let open: HashIndex
  let firstOpen: Int
  /// Those that begin with a number, or with a shorter part of a word.
  let numbers: Range<Int>
  let others: Range<Int>
  /// The slots of phrases that may begin with any word, each with its phrase.
  let anywhere: [(phrase: Int32, slots: Range<Int>)]

  /// Makes a book.
  public init(_ phrases: [Phrase]) { self.init(PhraseList(phrases)) }

  /// Makes a book.
  public init(_ phrases: PhraseList) {
    var exact = Candidates()
    var open = Candidates()
    var numbers = Candidates()
    var others = Candidates()
    var anywhere: [(phrase: Int32, slots: Range<Int>)] = []
    let parts = phrases.parts
    for (index, slots) in phrases.slots.enumerated() {
      guard let beginnings = parts.beginnings(of: slots) else {
        anywhere.append((Int32(index), slots))
        continue
      }
      for (first, beginning) in beginnings {
        let candidate = Candidate(phrase: Int32(index), beginning: beginning)
        switch first {
        case .exactly(let hash): exact.add(candidate, hash)
        case .beginning(_, let head, mask: 0xFF_FFFF): open.add(candidate, UInt64(head))
        case .number: numbers.add(candidate, 0)
        case .beginning, .any: others.add(candidate, 0)
        }
      }
    }
    let firstNumber = exact.list.count + open.list.count
    let (words, heads) = (HashIndex(exact.keys), HashIndex(open.keys))
    self.init(
      parts,
      words.numbers.map { exact.list[Int($0)] } + heads.numbers.map { open.list[Int($0)] } + numbers.list
        + others.list,
      exact: words, open: heads, firstOpen: exact.list.count,
      numbers: firstNumber..<firstNumber + numbers.list.count, anywhere: anywhere)
  }

  /// Puts a book together of what was made of its phrases.
  init(
    _ parts: PhraseParts, _ candidates: [Candidate], exact: HashIndex, open: HashIndex, firstOpen: Int,
    numbers: Range<Int>, anywhere: [(phrase: Int32, slots: Range<Int>)]
  ) {
    self.parts = parts
    self.candidates = candidates
    self.exact = exact
    self.open = open
    self.firstOpen = firstOpen
    self.numbers = numbers
    others = numbers.upperBound..<candidates.count
    self.anywhere = anywhere
    filter = WordFilter(
      hashes: exact.keys, heads: open.keys, hasNumbers: !numbers.isEmpty,
      hasOthers: !others.isEmpty || !anywhere.isEmpty)
  }

  /// Candidates while they are gathered, each with what it is found by.
  private struct Candidates {
    var list: [Candidate] = []
    var keys: [UInt64] = []

    mutating func add(_ candidate: Candidate, _ key: UInt64) {
      list.append(candidate)
      keys.append(key)
    }
  }

  /// The phrases in a text, from the left, the longest where several begin at a word; none overlaps another.
  ///
  /// A match that is not meant is passed over, so that it hides no other.
  public func matches(in text: WordedText, where isMeant: (Match) -> Bool = { _ in true }) -> [Match] {
    var found: [Match] = []
    var index = 0
    while let next = filter.first(in: text.words, from: index) {
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
    for index in max(0, words.lowerBound - 12)..<min(words.upperBound, text.words.count) {
      if let match = longest(in: text, at: index, where: isMeant), match.words.overlaps(words) { return true }
    }
    return false
  }

  /// The longest phrase that begins at a word, and is meant.
  public func longest(
    in text: WordedText, at index: Int, where isMeant: (Match) -> Bool = { _ in true }
  ) -> Match? {
    let mark = text.words[index]
    guard filter.passes(mark) else { return nil }
    var best: Match?
    let open = firstOpen < numbers.lowerBound ? open.range(of: UInt64(mark.head)) : 0..<0
    choose(&best, exact.range(of: mark.hash), text, index, isMeant)
    choose(&best, open.lowerBound + firstOpen..<open.upperBound + firstOpen, text, index, isMeant)
    if mark.isNumber { choose(&best, numbers, text, index, isMeant) }
    choose(&best, others, text, index, isMeant)
    for (phrase, slots) in anywhere {
      guard let end = parts.match(text, slots, at: index) else { continue }
      choose(&best, Match(phrase: Int(phrase), words: index..<end), isMeant)
    }
    return best
  }

  /// Chooses the longest of some candidates that begin at a word.
  private func choose(
    _ best: inout Match?, _ places: Range<Int>, _ text: WordedText, _ index: Int,
    _ isMeant: (Match) -> Bool
  ) {
    guard !places.isEmpty else { return }
    let following = text.following(index)
    for place in places where candidates[place].beginning.next & following != 0 {
      guard let end = parts.match(text, candidates[place].beginning, at: index) else { continue }
      choose(&best, Match(phrase: Int(candidates[place].phrase), words: index..<end), isMeant)
    }
  }

  private func choose(_ best: inout Match?, _ match: Match, _ isMeant: (Match) -> Bool) {
    if match.words.count > best?.words.count ?? 0, isMeant(match) { best = match }
  }
}
