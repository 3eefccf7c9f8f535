package import Content
package import Diagnostics
package import Language

/// A stretch of text that is read for itself: a statement, a paragraph, a heading.
package struct Passage: Sendable {
  /// Where the words of a passage come from.
  enum Origin: Sendable {
    case scalar(PlainText)
  }

  /// What the text is.
  package let field: Field
  /// The words.
  package let text: WordedText
  /// The file that it stands in.
  package let file: SourceFile
  /// Whether lists of words are silent in it: equal opportunity, accommodation, benefits, code.
  package let isQuiet: Bool
  /// Words in quotation marks, where lists of words are silent too.
  package let quotations: [Range<Int>]

  private let origin: Origin

  /// Makes a passage of a text that is one value.
  package init(_ text: PlainText, _ field: Field, in file: SourceFile) {
    self.init(WordedText(text.value), field, file, .scalar(text))
  }

  /// The passages of a text in Markdown: its blocks, in order.
  static func passages(of text: MarkdownText, _ field: Field, in file: SourceFile) -> [Passage] {
    [Passage(text.source, field, in: file)]
  }

  private init(_ text: WordedText, _ field: Field, _ file: SourceFile, _ origin: Origin) {
    self.field = field
    self.text = text
    self.file = file
    self.origin = origin
    isQuiet = field == .statement || field == .benefit || isAboutEqualOpportunity(text)
    quotations = text.quotations
  }

  /// The byte of the file that the text begins after, at the earliest: for sorting.
  var start: UInt32 {
    switch origin {
    case .scalar(let text): text.place.start
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
    case .scalar(let text): Label(file, text.range(of: bytes, in: file), note)
    }
  }

  /// The whole passage as a place in the file.
  package var label: Label { label(bytes: 0..<text.bytes.count) }
}
