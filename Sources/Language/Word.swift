/// A word of a text, and what stands before it.
public struct Word: Sendable, Equatable {
  /// The bytes of the text that it takes, from 0.
  public let range: Range<Int>
  /// The word in lower case, with `'` for every apostrophe: what is compared.
  public let lower: String
  /// A hash of `lower`, FNV-1a of 64 bits: what lists of words are asked with.
  public let hash: UInt64
  /// What stands between the word before and this one.
  public let gap: Gap
  /// The sentence that it belongs to, from 0.
  public let sentence: Int
  /// The number that the word writes, in digits or as a word from one to twelve; nil for any other word.
  ///
  /// `10`, `10+`, `1,000`, `3.5` and `ten` are numbers.
  public let number: Double?
  /// Whether its first letter is a capital.
  public let isCapitalized: Bool
  /// Whether it has at least two letters, all of them capitals.
  public let isAllCapitals: Bool

  /// What stands between two words.
  public struct Gap: OptionSet, Sendable {
    /// Its bits.
    public let rawValue: UInt16

    /// Makes a set of its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A space, a tab or a line break.
    public static let space = Gap(rawValue: 1 << 0)
    /// `-` without spaces around it, or a hyphen that looks like it.
    public static let hyphen = Gap(rawValue: 1 << 1)
    /// `/` or `|`.
    public static let slash = Gap(rawValue: 1 << 2)
    /// A comma.
    public static let comma = Gap(rawValue: 1 << 3)
    /// A semicolon.
    public static let semicolon = Gap(rawValue: 1 << 4)
    /// A colon.
    public static let colon = Gap(rawValue: 1 << 5)
    /// A dash, long or with spaces around it.
    public static let dash = Gap(rawValue: 1 << 6)
    /// An opening bracket.
    public static let opening = Gap(rawValue: 1 << 7)
    /// A closing bracket.
    public static let closing = Gap(rawValue: 1 << 8)
    /// A quotation mark.
    public static let quote = Gap(rawValue: 1 << 9)
    /// The end of a sentence, or an empty line.
    public static let sentenceEnd = Gap(rawValue: 1 << 10)
    /// `&` or `+` between spaces.
    public static let and = Gap(rawValue: 1 << 11)
    /// A full stop that ends no sentence, as in `etc.`
    public static let stop = Gap(rawValue: 1 << 12)
    /// Anything else: a sign of currency, `%`, an emoji.
    public static let other = Gap(rawValue: 1 << 13)

    /// What a phrase goes across: everything that parts no clause.
    static let tight: Gap = [.space, .hyphen, .slash, .quote, .and, .other, .opening, .closing, .stop]
    /// What a phrase goes across where it says that words may stand between.
    static let loose: Gap = [.tight, .comma]
  }

  /// The number that a word writes, of which `lower` are the bytes in lower case.
  static func number(_ lower: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Double? {
    guard let first = lower.first else { return nil }
    guard first &- 0x30 < 10 else {
      // Most words are told from these by their length and first letter.
      guard 3...6 ~= lower.count, isFirstOfNumber(first) else { return nil }
      return smallNumbers.number(of: hash).map { Double($0 + 1) }
    }
    guard lower.count < 16 else { return fraction(lower) }
    var whole = 0
    for byte in lower {
      guard byte &- 0x30 < 10 else { return fraction(lower) }
      whole = whole * 10 + Int(byte &- 0x30)
    }
    return Double(whole)
  }

  private static func fraction(_ lower: UnsafeBufferPointer<UInt8>) -> Double? {
    var digits = String(decoding: lower, as: UTF8.self).filter { $0 != "," }[...]
    if digits.hasSuffix("+") { digits.removeLast() }
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } ? Double(digits) : nil
  }

  private static func isFirstOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "o"), UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"),
      UInt8(ascii: "n"):
      true
    default: false
    }
  }

  private static let smallNumbers: WordSet = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}
