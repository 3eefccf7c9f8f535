/// Many phrases, looked for together in one walk over a text's words.
public struct PhraseBook: Sendable {
  /// A phrase that was found.
  public struct Match: Sendable, Equatable {
    /// The index of the phrase, in the order in which they were given.
    public let phrase: Int
    /// The words that it takes.
    public let words: Range<Int>
  }

  private let phrases: [Phrase]
  /// Phrases by the hash of the word that they begin with.
  private let exact: HashIndex
  /// Phrases that begin with part of a word, by its first three bytes.
  private let open: HashIndex
  /// Phrases that begin with a number, with a shorter part of a word, or with any word.
  private let numbers: [Int32]
  private let others: [Int32]

  /// Makes a book.
  public init(_ phrases: [Phrase]) {
    var exact: [UInt64: [Int]] = [:]
    var open: [UInt64: [Int]] = [:]
    var numbers: [Int32] = []
    var others: [Int32] = []
    for (index, phrase) in phrases.enumerated() {
      guard let beginnings = phrase.beginnings else {
        others.append(Int32(index))
        continue
      }
      for beginning in beginnings {
        switch beginning {
        case .exactly(let hash): exact[hash, default: []].append(index)
        case .beginning(_, let head, mask: 0xFF_FFFF): open[UInt64(head), default: []].append(index)
        case .number: numbers.append(Int32(index))
        case .beginning, .any: others.append(Int32(index))
        }
      }
    }
    self.phrases = phrases
    self.exact = HashIndex(exact)
    self.open = HashIndex(open)
    self.numbers = numbers
    self.others = others
  }

  /// The phrases in a text, from the left, the longest where several begin at a word; none overlaps another.
  ///
  /// A match that is not meant is passed over, so that it hides no other.
  public func matches(in text: WordedText, where isMeant: (Match) -> Bool = { _ in true }) -> [Match] {
    var found: [Match] = []
    var index = 0
    while index < text.marks.count {
      guard let match = longest(in: text, at: index, where: isMeant) else {
        index += 1
        continue
      }
      found.append(match)
      index = match.words.upperBound
    }
    return found
  }

  /// Whether any of the phrases takes one of these words.
  public func overlaps(_ words: Range<Int>, in text: WordedText) -> Bool {
    // No phrase of a list is longer than this.
    for index in max(0, words.lowerBound - 12)..<min(words.upperBound, text.marks.count) {
      if let match = longest(in: text, at: index), match.words.overlaps(words) { return true }
    }
    return false
  }

  /// The longest phrase that begins at a word, and is meant.
  public func longest(
    in text: WordedText, at index: Int, where isMeant: (Match) -> Bool = { _ in true }
  ) -> Match? {
    let mark = text.marks[index]
    var best: Match?
    func consider(_ candidates: ArraySlice<Int32>) {
      for candidate in candidates {
        guard let range = phrases[Int(candidate)].match(in: text, at: index), !range.isEmpty else { continue }
        let match = Match(phrase: Int(candidate), words: range)
        if range.count > (best?.words.count ?? 0), isMeant(match) { best = match }
      }
    }
    consider(exact.numbers(of: mark.hash))
    consider(open.numbers(of: UInt64(mark.head)))
    if mark.isNumber { consider(numbers[...]) }
    consider(others[...])
    return best
  }
}
