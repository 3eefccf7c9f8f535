internal import CCmark
internal import Diagnostics

/// Reads a text into a document.
func readDocument(_ text: SourceText) -> MarkdownDocument {
  var reader = DocumentReader(text)
  if text.isTooDense {
    reader.takeAsWritten()
  } else {
    reader.read()
  }
  return reader.document
}

/// Walks through the parser's tree once, and writes down all that a document holds.
struct DocumentReader {
  let text: SourceText
  var document = MarkdownDocument()
  var findings = BlockFindings()
  var headingIDs = HeadingIDs()
  /// How many block quotes are open.
  var quotes = 0
  /// The words of the open heading, without marks.
  var headingWords: [UInt8]?
  /// For each open link: where it is noted.
  var openLinks: [BlockFindings.Record] = []
  /// How many images are open; their words are alternative text.
  var imageDepth = 0
  /// The alternative text of the open image.
  var alt: [UInt8] = []
  /// The words of the open link.
  var linkText: [UInt8] = []
  /// Whether the open paragraph is a figure.
  var isFigure = false
  /// Whether there can be a table; most texts have no `|`.
  let mayHoldTables: Bool
  /// Whether there can be a reference to a hidden character; most texts have no `&`.
  private let mayHideCharacters: Bool
  private var hidesCharacters = false
  private var cutter: LineCutter?

  init(_ text: SourceText) {
    self.text = text
    mayHideCharacters = text.bytes.contains(UInt8(ascii: "&"))
    mayHoldTables = text.bytes.contains(UInt8(ascii: "|"))
  }

  /// Reads the text as Markdown.
  mutating func read() {
    document.html.bytes.reserveCapacity(text.bytes.count * 5 / 4)
    let text = text
    text.forEachNode { node, type, isStart in
      if type.rawValue > CMARK_NODE_LAST_BLOCK.rawValue {
        takeInline(node, type, isStart: isStart)
      } else {
        takeBlock(node, type, isStart: isStart)
      }
    }
    if hidesCharacters { document.hiddenCharacters = hiddenReferences(in: text.bytes) }
    document.html.shrink()
  }

  /// Notes whether words that the parser made hold a character that is never seen but obeyed.
  mutating func lookForHidden(_ words: UnsafeBufferPointer<UInt8>) {
    if mayHideCharacters, !hidesCharacters { hidesCharacters = holdHidden(words) }
  }

  /// Shows the text as it is written.
  mutating func takeAsWritten() {
    document.tooDense = text.range
    document.html.append("<pre>")
    text.bytes.withUnsafeBufferPointer { document.html.append(escaping: $0) }
    document.html.append("</pre>\n")
  }

  /// The lines of the text, found when first asked for.
  mutating func lines() -> LineCutter {
    if let cutter { return cutter }
    let made = LineCutter(text)
    cutter = made
    return made
  }
}

extension SourceText {
  /// Reads the text as Markdown and walks through the parser's tree: each node that holds others is met at its
  /// start and at its end, any other once.
  func forEachNode(_ body: (OpaquePointer, cmark_node_type, _ isStart: Bool) -> Void) {
    let root = bytes.withUnsafeBytes { raw in
      cmark_parse_document(
        raw.baseAddress.map { ($0 + start).assumingMemoryBound(to: CChar.self) }, raw.count - start,
        CMARK_OPT_DEFAULT)
    }
    guard let root else { return }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      body(node, cmark_node_get_type(node), event == CMARK_EVENT_ENTER)
    }
  }
}

/// The bytes of a C string that belongs to a node; valid until the tree is freed.
func bytes(of string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
  var count = 0
  while string[count] != 0 { count += 1 }
  return UnsafeRawBufferPointer(start: string, count: count).assumingMemoryBound(to: UInt8.self)
}
