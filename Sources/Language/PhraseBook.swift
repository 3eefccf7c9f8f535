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
  private var exact: [String: [Int]] = [:]
  /// Phrases that begin with part of a word, by its first byte.
  private var open: [UInt8: [Int]] = [:]
  private var numbers: [Int] = []
  private var anywhere: [Int] = []

  /// Makes a book.
  public init(_ phrases: [Phrase]) {
    self.phrases = phrases
    for (index, phrase) in phrases.enumerated() {
      guard let beginnings = phrase.beginnings else {
        anywhere.append(index)
        continue
      }
      for beginning in beginnings {
        switch beginning {
        case .exactly(let word): exact[word, default: []].append(index)
        case .beginning(let word): word.utf8.first.map { open[$0, default: []].append(index) }
        case .number: numbers.append(index)
        case .any: anywhere.append(index)
        }
      }
    }
  }

  /// The phrases in a text, from the left, the longest where several begin at a word; none overlaps another.
  ///
  /// A match that is not meant is passed over, so that it hides no other.
  public func matches(in text: WordedText, where isMeant: (Match) -> Bool = { _ in true }) -> [Match] {
    var found: [Match] = []
    var index = 0
    while index < text.words.count {
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
    for index in max(0, words.lowerBound - 12)..<min(words.upperBound, text.words.count) {
      if let match = longest(in: text, at: index), match.words.overlaps(words) { return true }
    }
    return false
  }

  /// The longest phrase that begins at a word, and is meant.
  public func longest(
    in text: WordedText, at index: Int, where isMeant: (Match) -> Bool = { _ in true }
  ) -> Match? {
    let word = text.words[index]
    var best: Match?
    func consider(_ candidates: [Int]) {
      for phrase in candidates {
        guard let range = phrases[phrase].match(in: text, at: index), !range.isEmpty else { continue }
        let match = Match(phrase: phrase, words: range)
        if range.count > (best?.words.count ?? 0), isMeant(match) { best = match }
      }
    }
    if let candidates = exact[word.lower] { consider(candidates) }
    if let first = word.lower.utf8.first, let candidates = open[first] { consider(candidates) }
    if !numbers.isEmpty, word.number != nil { consider(numbers) }
    if !anywhere.isEmpty { consider(anywhere) }
    return best
  }
}
