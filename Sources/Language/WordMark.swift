/// What the search for phrases looks at in a word: numbers in place of texts, without a reference to count.
struct WordMark: Sendable, Equatable {
  /// A hash of the word in lower case, FNV-1a of 64 bits.
  ///
  /// Two words of one text and one list with the same hash are less likely than a fault of the memory they are in.
  let hash: UInt64
  /// The first three bytes of the word in lower case, the first one highest; zeros where it has fewer.
  let head: UInt32
  /// What stands before it.
  let gap: Word.Gap
  /// Whether it is a number.
  let isNumber: Bool
  /// Whether it ends in -ly, as most adverbs do.
  let endsInLy: Bool
  /// Whether it ends in -s.
  let endsInS: Bool
  /// The sentence that it belongs to, from 0.
  let sentence: Int32

  /// Marks a word, of which `lower` are the bytes in lower case.
  init(_ word: Word, _ lower: UnsafeBufferPointer<UInt8>) {
    hash = word.hash
    head = WordMark.head(lower)
    gap = word.gap
    isNumber = word.number != nil
    let last = lower.last
    endsInLy = last == UInt8(ascii: "y") && lower.count > 1 && lower[lower.count - 2] == UInt8(ascii: "l")
    endsInS = last == UInt8(ascii: "s")
    sentence = Int32(truncatingIfNeeded: word.sentence)
  }

  /// The bit of the word among 64: two words with different bits are different.
  var bit: UInt64 { WordMark.bit(hash) }

  static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 40) }

  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a text that goes on with a byte.
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  static func hash(_ text: String) -> UInt64 { text.utf8.reduce(emptyHash) { hash($0, $1) } }

  static func head(_ lower: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var head: UInt32 = 0
    for index in 0..<3 { head = head << 8 | (index < lower.count ? UInt32(lower[index]) : 0) }
    return head
  }
}
