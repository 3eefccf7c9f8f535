/// A text, split into words once: what rules and lists of words look at.
public struct WordedText: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// The words, in order.
  public let words: [Word]
  /// The words as the search for phrases sees them.
  let marks: [WordMark]
  /// All that stands before words: what is not among it stands before none of them.
  public let gaps: Word.Gap

  /// Splits a text.
  ///
  /// A word is a run of letters and digits, with apostrophes, full stops and `&` within it, decimal commas, and `+`
  /// or `#` behind it: `don't`, `Node.js`, `R&D`, `1,000`, `C++`, `C#`, `10+`. Hyphens and slashes part words.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Splits a text in UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (words, marks, gaps) = bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, bytes.count)) { room in
        var splitter = WordSplitter(bytes, room)
        splitter.split()
        return (splitter.words, splitter.marks, splitter.gaps)
      }
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

  /// Whether any of its words is in a list.
  public func contains(_ list: WordSet) -> Bool { marks.contains { list.number(of: $0.hash) != nil } }

  /// The first word from one on that is in a list; nil where there is none.
  public func firstIndex(of list: WordSet, from start: Int) -> Int? {
    marks[start...].firstIndex { list.number(of: $0.hash) != nil }
  }

  /// Whether any of some words is in a list.
  public func contains(_ list: WordSet, in words: Range<Int>) -> Bool {
    marks[words].contains { list.number(of: $0.hash) != nil }
  }

  /// Whether two texts have the same words, whatever stands between them.
  public func hasSameWords(as other: WordedText) -> Bool {
    marks.count == other.marks.count && marks.elementsEqual(other.marks) { $0.hash == $1.hash }
  }

  /// The words of each sentence, in order.
  public var sentences: [Range<Int>] {
    guard let last = marks.last else { return [] }
    guard last.sentence > 0 else { return [0..<marks.count] }
    var found: [Range<Int>] = []
    found.reserveCapacity(Int(last.sentence) + 1)
    var start = 0
    for index in 1..<marks.count where marks[index].sentence != marks[index - 1].sentence {
      found.append(start..<index)
      start = index
    }
    found.append(start..<marks.count)
    return found
  }

  /// The bit of the word that follows one; some bit where none does, so that what needs no further word is found.
  func following(_ index: Int) -> UInt64 { index + 1 < marks.count ? marks[index + 1].bit : 1 }

  /// What stands behind the last word.
  public var tail: ArraySlice<UInt8> { bytes[(words.last?.range.upperBound ?? 0)...] }
}
