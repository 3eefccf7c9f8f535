/// Tells of most words, from a bit or two, that no phrase of a book begins with them.
struct WordFilter: Sendable {
  /// A bit for each hash and each head that a phrase begins with, at its lowest bits.
  private var bits = [UInt64](repeating: 0, count: WordFilter.size / 64)
  private let hasNumbers: Bool
  private let hasOthers: Bool

  /// The number of bits: 512 bytes, so that the filters of all lists stay in the processor's nearest cache.
  private static let size = 4096

  init(
    hashes: some Sequence<UInt64>, heads: some Sequence<UInt64>, hasNumbers: Bool, hasOthers: Bool
  ) {
    self.hasNumbers = hasNumbers
    self.hasOthers = hasOthers
    for hash in hashes { set(WordFilter.place(hash: hash)) }
    for head in heads { set(WordFilter.place(head: UInt32(truncatingIfNeeded: head))) }
  }

  /// Whether a phrase may begin with a word.
  func passes(_ mark: Word) -> Bool {
    hasOthers || bits.withUnsafeBufferPointer { passes(mark, $0) }
  }

  /// The first word from an index on with which a phrase may begin; nil where there is none.
  func first(in words: [Word], from start: Int) -> Int? {
    guard start < words.count else { return nil }
    guard !hasOthers else { return start }
    return words.withUnsafeBufferPointer { words in
      bits.withUnsafeBufferPointer { bits in
        (start..<words.count).first { passes(words[$0], bits) }
      }
    }
  }

  private func passes(_ mark: Word, _ bits: UnsafeBufferPointer<UInt64>) -> Bool {
    let (hash, head) = (WordFilter.place(hash: mark.hash), WordFilter.place(head: mark.head))
    return (bits[hash >> 6] >> (hash & 63) | bits[head >> 6] >> (head & 63)) & 1 != 0
      || (hasNumbers && mark.isNumber)
  }

  private mutating func set(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

  private static func place(hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (size - 1) }

  /// Heads of words differ little in single bits, so all of them take part.
  private static func place(head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> 20) & (size - 1) }
}
