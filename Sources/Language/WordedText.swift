/// A text, split into words once: what rules and lists of words look at.
public struct WordedText: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// The words, in order.
  public let words: [Word]
  /// The words that are written otherwise than in lower case, in lower case, one behind the other.
  @usableFromInline let lower: [UInt8]
  /// All that stands before words: what is not among it stands before none of them.
  public let gaps: Word.Gap

  /// Splits a text.
  ///
  /// A word is a run of letters and digits, with apostrophes, full stops and `&` within it, decimal commas, and `+`
  /// or `#` behind it: `don't`, `Node.js`, `R&D`, `1,000`, `C++`, `C#`, `10+`. Hyphens and slashes part words.
  public init(_ text: String) {
    var text = text
    self.init(text.withUTF8 { Array($0) })
  }

  /// Splits a text in UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (words, lower, gaps) = bytes.withUnsafeBufferPointer { bytes in
      var splitter = WordSplitter(bytes)
      splitter.split()
      return (splitter.words, splitter.lower, splitter.gaps)
    }
  }

  /// The bytes of the text from the first to the last of some words; where there are none, the place before the word
  /// at the lower bound.
  public func range(of words: Range<Int>) -> Range<Int> {
    guard let first = self.words.indices.contains(words.lowerBound) ? self.words[words.lowerBound] : nil
    else {
      return bytes.count..<bytes.count
    }
    guard !words.isEmpty, self.words.indices.contains(words.upperBound - 1) else {
      return first.range.lowerBound..<first.range.lowerBound
    }
    return first.range.lowerBound..<self.words[words.upperBound - 1].range.upperBound
  }

  /// The text of some words as it is written.
  public func text(of words: Range<Int>) -> String {
    String(decoding: bytes[range(of: words)], as: UTF8.self)
  }

  /// A word in lower case, with `'` for every apostrophe: what is compared.
  public func lower(_ word: Word) -> String {
    withLower(word) { String(decoding: $0, as: UTF8.self) }
  }

  /// The word at an index in lower case, with `'` for every apostrophe.
  public func lower(at index: Int) -> String { lower(words[index]) }

  /// Calls `body` with the bytes of a word in lower case.
  @inlinable
  public func withLower<Result>(_ word: Word, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    (word.isPlain ? bytes : lower).withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(word.lowerStart)..<Int(word.lowerEnd)]))
    }
  }

  /// Whether a word begins so, in lower case.
  @inlinable
  public func begins(_ word: Word, with text: some Collection<UInt8>) -> Bool {
    withLower(word) { $0.starts(with: text) }
  }

  /// Whether any of its words is in a list.
  public func contains(_ list: WordSet) -> Bool { words.contains { list.contains($0) } }

  /// The first word from one on that is in a list; nil where there is none.
  public func firstIndex(of list: WordSet, from start: Int) -> Int? {
    words[start...].firstIndex { list.contains($0) }
  }

  /// Whether any of some words is in a list.
  public func contains(_ list: WordSet, in range: Range<Int>) -> Bool {
    words[range].contains { list.contains($0) }
  }

  /// Whether two texts have the same words, whatever stands between them.
  public func hasSameWords(as other: WordedText) -> Bool {
    words.count == other.words.count && words.elementsEqual(other.words) { $0.hash == $1.hash }
  }

  /// The words of each sentence, in order.
  public var sentences: [Range<Int>] {
    guard let last = words.last else { return [] }
    guard last.sentence > 0 else { return [0..<words.count] }
    var found: [Range<Int>] = []
    found.reserveCapacity(Int(last.sentence) + 1)
    var start = 0
    for index in 1..<words.count where words[index].sentence != words[index - 1].sentence {
      found.append(start..<index)
      start = index
    }
    found.append(start..<words.count)
    return found
  }

  /// The bit of the word that follows one; some bit where none does, so that what needs no further word is found.
  func following(_ index: Int) -> UInt64 { index + 1 < words.count ? words[index + 1].bit : 1 }

  /// What stands behind the last word.
  public var tail: ArraySlice<UInt8> { bytes[(words.last?.range.upperBound ?? 0)...] }
}
