public import Diagnostics

/// A paragraph, a heading or an item's words, with a place for each byte of them.
public struct TextBlock: Sendable, Equatable {
  /// What holds the words.
  public enum Kind: Sendable, Equatable {
    case paragraph
    /// A heading; the level is 1 for `#` to 6.
    case heading(level: Int)
    /// The first words of a list's item; the depth is 1 for a list that is in no other.
    case item(depth: Int)
  }

  /// What holds the words.
  public let kind: Kind
  /// The words as they are read, without marks, tags and alternative texts; the end of a line is a space, a forced
  /// one a line feed.
  public let text: String
  /// The block as it is written, from its first word to its last, marks within included.
  public let place: SourceRange
  /// Whether it stands in a block quote.
  public let isQuotation: Bool
  /// Whether all its words are strong: what looks like a heading to whoever reads it.
  public let isStrong: Bool
  /// Stretches of the text, by its UTF-8, that are code or an address written out: no words of the author's.
  public let code: [Range<Int>]
  private let words: AlignedText

  init(kind: Kind, place: SourceRange, isQuotation: Bool, words: InlineAligner) {
    self.kind = kind
    text = String(decoding: words.words.bytes, as: UTF8.self)
    self.place = place
    self.isQuotation = isQuotation
    isStrong = words.isStrong
    code = words.code
    self.words = words.words
  }

  /// Where bytes of the text, by offsets in its UTF-8, are written.
  ///
  /// The place is in the Markdown that was read. A part of an escape or an entity has the place of the whole; what lies
  /// behind the text has its end.
  public func range(of bytes: Range<Int>) -> SourceRange { words.source(bytes) }

  /// The stretches of the text, by its UTF-8, that are written byte for byte as they are read.
  public var verbatim: [Range<Int>] { words.verbatim }
}

extension MarkdownDocument {
  /// The blocks of words in a text, in order.
  ///
  /// Code and raw HTML are left out, and so are blocks without a word. A text that is nested or bracketed beyond any
  /// reading has none.
  public static func textBlocks(of text: String) -> [TextBlock] {
    readTextBlocks(SourceText(text))
  }
}
