/// Single words, looked up by their hash.
public struct WordSet: Sendable {
  private let places: HashIndex

  /// Makes a list of words in lower case.
  public init(_ words: [String]) { places = HashIndex(words.map { Word.hash($0) }) }

  /// The place of a word in the list, from 0, the first of several; nil where it is not there.
  public func number(of hash: UInt64) -> Int? {
    places.range(of: hash).first.map { Int(places.numbers[$0]) }
  }

  /// Whether a word is in the list.
  public func contains(_ word: Word) -> Bool { !places.range(of: word.hash).isEmpty }

  /// The hash of a word's bytes in lower case, as `Word.hash` has it.
  @inlinable
  public static func hash(_ lower: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = Word.emptyHash
    for byte in lower { hash = Word.hash(hash, byte) }
    return hash
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  /// Makes a list of words in lower case.
  public init(arrayLiteral words: String...) { self.init(words) }
}
