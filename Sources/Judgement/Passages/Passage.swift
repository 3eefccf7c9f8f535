package import Content
package import Diagnostics
package import Language
package import Markdown

/// A stretch of text that is read for itself: a statement, a paragraph, a heading.
///
/// It is one object that never changes, since it is handed on often and holds much.
package final class Passage: Sendable {
  /// Where the words of a passage come from.
  private enum Origin: Sendable {
    /// A value of its own.
    case value(PlainText)
    /// A block of a text in Markdown.
    case block(TextBlock, of: PlainText)
  }

  /// What the text is.
  package let field: Field
  /// The words.
  package let text: WordedText
  /// The file that it stands in.
  package let file: SourceFile
  /// Whether it is a heading of a text in Markdown.
  package let isHeading: Bool
  /// Whether lists of words are silent in it: equal opportunity, accommodation, benefits, quotations.
  package let isQuiet: Bool
  /// Words in quotation marks or written as code, where lists of words are silent too.
  package let quotations: [Range<Int>]

  private let origin: Origin

  /// Makes a passage of a text that is one value.
  package convenience init(_ text: PlainText, _ field: Field, in file: SourceFile) {
    self.init(WordedText(text.value), field, file, .value(text), code: [])
  }

  /// Makes a passage of a block of a text in Markdown.
  package convenience init(
    _ block: TextBlock, of text: PlainText, _ field: Field, in file: SourceFile, isHeading: Bool = false
  ) {
    self.init(
      WordedText(block.text), field, file, .block(block, of: text), code: block.code, isHeading: isHeading)
  }

  /// The passages of a text in Markdown: its blocks, in order.
  package static func passages(of text: MarkdownText, _ field: Field, in file: SourceFile) -> [Passage] {
    MarkdownDocument.textBlocks(of: text.source.value).map {
      Passage($0, of: text.source, field, in: file)
    }
  }

  private init(
    _ text: WordedText, _ field: Field, _ file: SourceFile, _ origin: Origin, code: [Range<Int>],
    isHeading: Bool = false
  ) {
    self.field = field
    self.text = text
    self.file = file
    self.origin = origin
    var isQuotation = false
    var isHeading = isHeading
    if case .block(let block, _) = origin {
      isQuotation = block.isQuotation
      if case .heading = block.kind { isHeading = true }
    }
    self.isHeading = isHeading
    isQuiet = isQuotation || field == .statement || field == .benefit || isAboutEqualOpportunity(text)
    quotations = text.quotations + code.map { text.words(in: $0) }
  }

  /// The byte of the file that the text begins at, or a little before: for sorting.
  package var start: Int {
    switch origin {
    case .value(let text): Int(text.place.start)
    case .block(let block, let text): Int(text.place.start) + Int(block.place.start)
    }
  }

  /// The words, in order.
  package var words: [Word] { text.words }

  /// A place in the file: some words of the passage.
  package func label(_ words: Range<Int>, _ note: String? = nil) -> Label {
    label(bytes: text.range(of: words), note)
  }

  /// A place in the file: some bytes of the passage's text.
  package func label(bytes: Range<Int>, _ note: String? = nil) -> Label {
    switch origin {
    case .value(let text): Label(file, text.range(of: bytes, in: file), note)
    case .block(let block, let text):
      Label(file, text.range(of: block.range(of: bytes).indices, in: file), note)
    }
  }

  /// The whole passage as a place in the file.
  package var label: Label { label(bytes: 0..<text.bytes.count) }
}
