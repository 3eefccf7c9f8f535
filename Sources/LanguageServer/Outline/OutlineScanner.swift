/// Walks the lines of a YAML file for an `Outline`.
struct OutlineScanner {
  let bytes: [UInt8]
  let region: Range<Int>
  var entries: [Outline.Entry] = []
  var spot = Outline.Spot.elsewhere
  private var index: Int
  /// The entries that what comes next may be in, the innermost last.
  private var open: [Int] = []
  /// The entry whose text goes on in lines that are further to the right.
  private var text: Int?
  /// How many brackets are open.
  var depth = 0
  /// Where brackets ended without being closed, where they did.
  var flowStop = 0

  /// More brackets, or dashes, inside each other than anybody writes.
  static let deepest = 32

  init(_ bytes: [UInt8], _ region: Range<Int>) {
    self.bytes = bytes
    self.region = region.clamped(to: 0..<bytes.count)
    index = self.region.lowerBound
  }

  mutating func scan() {
    spot = .key(of: nil, word: index..<index)
    while index < region.upperBound { scanLine() }
    // An empty last line has no bytes.
    if index > region.lowerBound, isBreak(index - 1) { endOnEmptyLine(column: 0) }
  }

  // MARK: Lines

  private mutating func scanLine() {
    spot = .elsewhere
    let start = index
    let end = lineEnd(from: start)
    let first = skipSpace(from: start, to: end)
    let column = first - start
    index = min(end + 1, region.upperBound)
    if end < region.upperBound, bytes[end] == 0x0D, index < region.upperBound, bytes[index] == 0x0A {
      index += 1
    }
    if first == end {
      if end == region.upperBound { endOnEmptyLine(column: column) }
      return
    }
    if let text, column > entries[text].column, entries[text].style == .block || !startsNode(first, end) {
      extend(text, to: trimmed(first..<end).upperBound)
      if end == region.upperBound { spot = .elsewhere }
      return
    }
    text = nil
    if bytes[first] == UInt8(ascii: "#") {
      if end == region.upperBound { spot = .comment(first) }
    } else if column == 0, isDocumentMark(first..<end) {
      open = []
    } else {
      scanNode(from: first, line: start..<end, nesting: 0)
    }
  }

  /// Whether a line that goes on with a text looks like a key or an entry of its own.
  private func startsNode(_ first: Int, _ end: Int) -> Bool {
    isDash(first, end) || colon(from: first, to: end) != nil
  }

  private mutating func endOnEmptyLine(column: Int) {
    if let text, entries[text].style == .block, column > entries[text].column {
      spot = .elsewhere
    } else {
      spot = .key(of: parent(ofKeyAt: column), word: region.upperBound..<region.upperBound)
    }
  }

  private mutating func scanNode(from start: Int, line: Range<Int>, nesting: Int) {
    guard nesting < OutlineScanner.deepest else { return }
    let column = start - line.lowerBound
    if isDash(start, line.upperBound) {
      while let last = open.last,
        entries[last].column > column || entries[last].kind == .item && entries[last].column == column
      {
        open.removeLast()
      }
      let item = add(.item, start..<(start + 1), in: open.last, column: column)
      open.append(item)
      let next = skipSpace(from: start + 1, to: line.upperBound)
      if next == line.upperBound {
        if next == region.upperBound { spot = .value(of: item, word: next..<next) }
      } else {
        scanNode(from: next, line: line, nesting: nesting + 1)
      }
    } else if let colon = colon(from: start, to: line.upperBound) {
      if nesting == 0 { open = Array(open.prefix { entries[$0].column < column }) }
      let key = add(.key, trimmed(start..<colon), in: open.last, column: column)
      open.append(key)
      scanValue(of: key, from: skipSpace(from: colon + 1, to: line.upperBound), line: line)
    } else if let last = open.last,
      nesting > 0 || entries[last].style == .none && entries[last].column < column && !hasChildren(last)
    {
      scanValue(of: last, from: start, line: line)
    } else {
      let parent = parent(ofKeyAt: column)
      let word = trimmed(start..<line.upperBound)
      _ = add(.word, word, in: parent, column: column)
      if line.upperBound == region.upperBound { spot = .key(of: parent, word: start..<line.upperBound) }
    }
  }

  private func parent(ofKeyAt column: Int) -> Int? { open.last { entries[$0].column < column } }

  private func hasChildren(_ index: Int) -> Bool { entries.last.map { $0.parent == index } ?? false }

  private mutating func scanValue(of entry: Int, from start: Int, line: Range<Int>) {
    let end = line.upperBound
    let isLast = end == region.upperBound
    guard start < end else {
      if isLast { spot = .value(of: entry, word: end..<end) }
      return
    }
    switch bytes[start] {
    case UInt8(ascii: "#"):
      if isLast { spot = .comment(start) }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      set(entry, trimmed(start..<end), .block)
      text = entry
      if isLast { spot = .elsewhere }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let after = scanFlow(of: entry, from: start, margin: entries[entry].column)
      set(entry, start..<after, .flow)
      index = lineBreak(after: after)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let after = quoteEnd(from: start, margin: entries[entry].column)
      set(entry, start..<after, .quoted)
      if after == region.upperBound { spot = .value(of: entry, word: start..<after) }
      index = lineBreak(after: after)
    default:
      let comment = commentStart(from: start, to: end)
      set(entry, trimmed(start..<(comment ?? end)), .plain)
      text = entry
      if isLast { spot = comment.map { .comment($0) } ?? .value(of: entry, word: start..<end) }
    }
  }
}
