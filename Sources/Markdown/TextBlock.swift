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
  /// Stretches of the text, by its UTF-8, that are strong.
  public let strong: [Range<Int>]
  /// Where lines of the source end, by offsets in the text's UTF-8.
  public let lineEnds: [Int]
  /// Stretches of the text, by its UTF-8, that are code or an address written out: no words of the author's.
  public let code: [Range<Int>]
  private let words: AlignedText

  init(kind: Kind, place: SourceRange, isQuotation: Bool, words: InlineAligner) {
    self.kind = kind
    text = String(decoding: words.words.bytes, as: UTF8.self)
    self.place = place
    self.isQuotation = isQuotation
    strong = words.strong
    lineEnds = words.lineEnds
    code = words.code
    self.words = words.words
  }

  private init(_ block: TextBlock, _ range: Range<Int>, kind: Kind) {
    func part(_ stretches: [Range<Int>]) -> [Range<Int>] {
      stretches.map { $0.clamped(to: range) }.filter { !$0.isEmpty }
        .map { $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound }
    }
    self.kind = kind
    words = block.words.part(range)
    text = String(decoding: words.bytes, as: UTF8.self)
    place = words.source(0..<range.count)
    isQuotation = block.isQuotation
    strong = part(block.strong)
    lineEnds = block.lineEnds.filter(range.contains).map { $0 - range.lowerBound }
    code = part(block.code)
  }

  /// A part of the block, by offsets in the text's UTF-8, as a block of its own without the blanks around it.
  public func part(_ bytes: Range<Int>, as kind: Kind) -> TextBlock {
    var range = bytes.clamped(to: 0..<words.bytes.count)
    while let first = range.first, isSpace(words.bytes[first]) { range.removeFirst() }
    while let last = range.last, isSpace(words.bytes[last]) { range.removeLast() }
    return TextBlock(self, range, kind: kind)
  }

  /// Whether all its words are strong: what looks like a heading to whoever reads it.
  public var isStrong: Bool {
    var index = 0
    for stretch in strong + [words.bytes.count..<words.bytes.count] {
      let between = words.bytes[index..<max(index, stretch.lowerBound)]
      if between.contains(where: { !isSpace($0) && !isPunctuation($0) }) { return false }
      index = stretch.upperBound
    }
    return !strong.isEmpty
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
