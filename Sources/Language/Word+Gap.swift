extension Word {
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
}
