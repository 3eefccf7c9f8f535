/// A word of a text, and what stands before it: numbers only, so that looking at it counts no reference.
///
/// The text knows how it is written, `WordedText.lower(_:)`.
public struct Word: Sendable, Equatable {
  /// A hash of the word in lower case, FNV-1a of 64 bits: what lists of words are asked with.
  ///
  /// Two words of one text and one list with the same hash are less likely than a fault of the memory they are in.
  public let hash: UInt64
  /// The number that it writes; -1 where it writes none.
  private let value: Double
  private let start: Int32
  private let end: Int32
  /// Where it is in lower case: among the bytes of its text, where it is plain, else among those in lower case.
  @usableFromInline let lowerStart: Int32
  @usableFromInline let lowerEnd: Int32
  /// The first three bytes of the word in lower case, the first one highest; zeros where it has fewer.
  let head: UInt32
  private let sentenceNumber: Int32
  /// What stands between the word before and this one.
  public let gap: Gap
  private let form: Form

  /// How a word is written.
  struct Form: OptionSet {
    let rawValue: UInt8

    static let capitalized = Form(rawValue: 1 << 0)
    static let allCapitals = Form(rawValue: 1 << 1)
    static let endsInS = Form(rawValue: 1 << 2)
    static let endsInLy = Form(rawValue: 1 << 3)
    /// Written in lower case already.
    static let plain = Form(rawValue: 1 << 4)
  }

  /// Makes a word of its bytes in lower case, which stand at `place` among those of its text.
  init(
    _ range: Range<Int>, _ lower: UnsafeBufferPointer<UInt8>, at place: Int, hash: UInt64, gap: Gap,
    sentence: Int, form: Form
  ) {
    self.hash = hash
    value = Word.number(lower, hash) ?? -1
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    lowerStart = Int32(truncatingIfNeeded: place)
    lowerEnd = Int32(truncatingIfNeeded: place + lower.count)
    head = Word.head(lower)
    sentenceNumber = Int32(truncatingIfNeeded: sentence)
    self.gap = gap
    var form = form
    if let last = lower.last {
      if last == UInt8(ascii: "s") { form.insert(.endsInS) }
      if last == UInt8(ascii: "y"), lower.count > 1, lower[lower.count - 2] == UInt8(ascii: "l") {
        form.insert(.endsInLy)
      }
    }
    self.form = form
  }

  /// The bytes of the text that it takes, from 0.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// The number of its bytes in lower case.
  public var length: Int { Int(lowerEnd - lowerStart) }
  /// Its first byte in lower case.
  public var firstByte: UInt8 { UInt8(truncatingIfNeeded: head >> 16) }
  /// The sentence that it belongs to, from 0.
  public var sentence: Int { Int(sentenceNumber) }
  /// The number that the word writes, in digits or as a word from one to twelve; nil for any other word.
  ///
  /// `10`, `10+`, `1,000`, `3.5` and `ten` are numbers.
  public var number: Double? { value < 0 ? nil : value }
  /// Whether it writes a number.
  public var isNumber: Bool { value >= 0 }
  /// Whether it begins with a digit.
  public var startsWithDigit: Bool { firstByte &- 0x30 < 10 }
  /// Whether its first letter is a capital.
  public var isCapitalized: Bool { form.contains(.capitalized) }
  /// Whether it has at least two letters, all of them capitals.
  public var isAllCapitals: Bool { form.contains(.allCapitals) }
  /// Whether it ends in -ly, as most adverbs do.
  public var endsInLy: Bool { form.contains(.endsInLy) }
  /// Whether it is written in lower case.
  @usableFromInline var isPlain: Bool { form.contains(.plain) }
  /// Whether it ends in -s.
  public var endsInS: Bool { form.contains(.endsInS) }

  /// Whether it is a word, given in lower case.
  @inlinable
  public func reads(_ word: StaticString) -> Bool { hash == word.withUTF8Buffer { WordSet.hash($0) } }

  /// The bit of the word among 64: two words with different bits are different.
  var bit: UInt64 { Word.bit(hash) }

  static func bit(_ hash: UInt64) -> UInt64 { 1 &<< (hash &>> 40) }

  @usableFromInline static var emptyHash: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash of a text that goes on with a byte.
  @inlinable
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  static func hash(_ text: String) -> UInt64 { text.utf8.reduce(emptyHash) { hash($0, $1) } }

  static func head(_ lower: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var head: UInt32 = 0
    for index in 0..<3 { head = head << 8 | (index < lower.count ? UInt32(lower[index]) : 0) }
    return head
  }
}
