internal import CCmark
internal import Diagnostics
internal import Text

/// The words of one paragraph or heading, without the marks of the quotes and lists around it.
///
/// The parser's own columns are right in a paragraph's first line only; this keeps where each line came from.
struct LeafContent {
  /// The lines, joined by LF.
  private(set) var bytes: [UInt8] = []
  /// Where the words begin after the definitions of links.
  private(set) var start = 0
  private var lines: [(offset: Int, source: Int)] = []

  /// Adds a line that stands at a place in the source.
  mutating func append(_ line: ArraySlice<UInt8>) {
    if !lines.isEmpty { bytes.append(0x0A) }
    lines.append((bytes.count, line.startIndex))
    bytes.append(contentsOf: line)
  }

  /// Leaves out the definitions of links with which a paragraph may begin.
  mutating func skipDefinitions() {
    guard bytes.first == UInt8(ascii: "[") else { return }
    let syntax = LinkSyntax(bytes: bytes)
    while let end = syntax.definitionEnd(at: start) { start = end }
  }

  /// Where its words stand in the source, without the blanks around them.
  func words() -> SourceRange {
    let start = bytes[start...].firstIndex { !isSpace($0) } ?? bytes.count
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? bytes.count
    return source(start..<max(start, end))
  }

  /// Where bytes of the content stand in the source.
  func source(_ range: Range<Int>) -> SourceRange {
    let start = source(at: range.lowerBound)
    return range.isEmpty
      ? SourceRange(start, start) : SourceRange(start, source(at: range.upperBound - 1) + 1)
  }

  /// Where the source is that lies between two places, what the content leaves out of it included.
  func between(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(source(at: start), source(at: end))
  }

  private func source(at offset: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    let line = lines[lines.lastIndex(beforeFirst: { $0.offset > offset })]
    return line.source + offset - line.offset
  }
}

/// Cuts the lines of blocks out of a text.
struct LineCutter {
  private let text: SourceText
  private let starts: [Int]

  init(_ text: SourceText) {
    self.text = text
    starts = text.lineStarts()
  }

  /// The number of lines.
  var count: Int { starts.count }

  /// The text's bytes.
  var bytes: [UInt8] { text.bytes }

  /// The offsets of a line, from 1, without its line break.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return text.bytes.count..<text.bytes.count }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : text.bytes.count
    while end > start, isLineEnd(text.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The offset of a byte column, from 1, in a line.
  func offset(line number: Int, column: Int) -> Int {
    let line = line(number)
    return min(line.lowerBound + max(0, column - 1), line.upperBound)
  }

  /// A block from a place to the end of a line, without the blanks at its end.
  func range(line first: Int, column: Int, through last: Int) -> SourceRange {
    let start = offset(line: first, column: column)
    var end = max(start, line(max(first, last)).upperBound)
    while end > start, isSpace(text.bytes[end - 1]) { end -= 1 }
    return SourceRange(start, end)
  }

  /// A line without the blanks and at most `quotes` quote marks before its words.
  func words(_ number: Int, quotes: Int) -> Range<Int> {
    let line = line(number)
    var index = line.lowerBound
    var left = quotes
    while index < line.upperBound {
      if text.bytes[index] == UInt8(ascii: ">"), left > 0 {
        left -= 1
      } else if !isBlank(text.bytes[index]) {
        break
      }
      index += 1
    }
    return index..<line.upperBound
  }

  /// The words of a heading after `#`, without the closing ones; nil where the heading is underlined.
  func marked(line number: Int, column: Int) -> Range<Int>? {
    let bytes = text.bytes
    var start = offset(line: number, column: column)
    var end = line(number).upperBound
    let first = start
    while start < end, bytes[start] == UInt8(ascii: "#") { start += 1 }
    guard (1...6).contains(start - first), start == end || isBlank(bytes[start]) else { return nil }
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    var closing = end
    while closing > start, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing == start || isBlank(bytes[closing - 1]) { end = closing }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The lines of a paragraph, or of an underlined heading, that begins at a place.
  private func content(
    line first: Int, column: Int, through last: Int, quotes: Int, isHeading: Bool
  ) -> LeafContent {
    var content = LeafContent()
    content.append(text.bytes[offset(line: first, column: column)..<line(first).upperBound])
    for number in first + 1..<max(first, last) + 1 {
      let words = words(number, quotes: quotes)
      if words.isEmpty || isHeading && isUnderline(text.bytes[words]) { break }
      content.append(text.bytes[words])
    }
    content.skipDefinitions()
    return content
  }

  /// The words of a paragraph or a heading in as many quotes.
  func content(of block: OpaquePointer, quotes: Int) -> LeafContent {
    let first = Int(cmark_node_get_start_line(block))
    let column = Int(cmark_node_get_start_column(block))
    let isHeading = cmark_node_get_type(block) == CMARK_NODE_HEADING
    if isHeading, let words = marked(line: first, column: column) {
      var content = LeafContent()
      content.append(text.bytes[words])
      return content
    }
    return content(
      line: first, column: column, through: Int(cmark_node_get_end_line(block)), quotes: quotes,
      isHeading: isHeading)
  }

  private func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    return line.drop { $0 == mark }.allSatisfy(isBlank)
  }
}
