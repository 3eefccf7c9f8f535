/// Walks the lines of a YAML file for an `Outline`.
struct OutlineScanner {
  let bytes: [UInt8]
  let region: Range<Int>
  private(set) var entries: [Outline.Entry] = []
  private(set) var spot = Outline.Spot.elsewhere
  private var index: Int
  /// The entries that what comes next may be in, the innermost last.
  private var open: [Int] = []
  /// The entry whose text goes on in lines that are further to the right.
  private var text: Int?
  private var depth = 0

  /// More brackets, or dashes, inside each other than anybody writes.
  private static let deepest = 32

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
    if end < region.upperBound, bytes[end] == 0x0D, index < region.upperBound, bytes[index] == 0x0A { index += 1 }
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
      while let last = open.last, entries[last].column > column || entries[last].kind == .item && entries[last].column == column {
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
    } else if let last = open.last, nesting > 0 || entries[last].style == .none && entries[last].column < column && !hasChildren(last) {
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

  // MARK: Braces and brackets

  /// Scans what a brace or a bracket opens, and returns the place after its end.
  private mutating func scanFlow(of entry: Int, from start: Int, margin: Int) -> Int {
    guard depth < OutlineScanner.deepest else { return lineEnd(from: start) }
    depth += 1
    defer { depth -= 1 }
    let isMapping = bytes[start] == UInt8(ascii: "{")
    let close = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    var place = start + 1
    while true {
      guard let next = skipFlowSpace(from: place, margin: margin) else { return flowStop }
      guard next < region.upperBound else {
        spot = isMapping ? .key(of: entry, word: next..<next) : .item(of: entry, word: next..<next)
        return next
      }
      if bytes[next] == close { return next + 1 }
      // A bracket of the other kind closes something around it.
      if bytes[next] == UInt8(ascii: "}") || bytes[next] == UInt8(ascii: "]") { return next }
      if bytes[next] == UInt8(ascii: ",") {
        place = next + 1
        continue
      }
      place = isMapping ? scanPair(of: entry, from: next, margin) : scanItem(of: entry, from: next, margin)
      if place <= next { return next }
      if place == region.upperBound { return place }
    }
  }

  private mutating func scanItem(of entry: Int, from start: Int, _ margin: Int) -> Int {
    let item = add(.item, start..<start, in: entry, column: entries[entry].column, isFlow: true)
    let after = scanFlowValue(of: item, from: start, margin)
    if after == region.upperBound, case .value(of: item, let word) = spot { spot = .item(of: entry, word: word) }
    return after
  }

  private mutating func scanPair(of entry: Int, from start: Int, _ margin: Int) -> Int {
    let end = flowTextEnd(from: start, margin, isKey: true)
    let column = entries[entry].column
    guard end < region.upperBound, bytes[end] == UInt8(ascii: ":") else {
      _ = add(.word, trimmed(start..<end), in: entry, column: column, isFlow: true)
      if end == region.upperBound { spot = .key(of: entry, word: start..<end) }
      return end
    }
    let key = add(.key, trimmed(start..<end), in: entry, column: column, isFlow: true)
    guard let next = skipFlowSpace(from: end + 1, margin: margin) else { return flowStop }
    guard next < region.upperBound else {
      spot = .value(of: key, word: next..<next)
      return next
    }
    return scanFlowValue(of: key, from: next, margin)
  }

  private mutating func scanFlowValue(of entry: Int, from start: Int, _ margin: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let after = scanFlow(of: entry, from: start, margin: margin)
      set(entry, start..<max(start, after), .flow)
      return after
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): return start
    default:
      let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
      let end = flowTextEnd(from: start, margin, isKey: false)
      set(entry, trimmed(start..<end), isQuoted ? .quoted : .plain)
      if end == region.upperBound { spot = .value(of: entry, word: start..<end) }
      return end
    }
  }

  /// Where a text within brackets ends: at a comma, a bracket, the colon after a key, or where the lines go back to the left.
  private func flowTextEnd(from start: Int, _ margin: Int, isKey: Bool) -> Int {
    var place = start
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      place = quoteEnd(from: start, margin: margin)
    }
    while place < region.upperBound {
      switch bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"): return place
      case UInt8(ascii: ":") where isKey && isColon(place, region.upperBound): return place
      case 0x0A, 0x0D:
        if goesBack(place, margin) { return place }
      default: break
      }
      place += 1
    }
    return place
  }

  /// The next byte within brackets that is no space, break or comment; nil where the lines go back to the left, and then
  /// `flowStop` is the place.
  private mutating func skipFlowSpace(from start: Int, margin: Int) -> Int? {
    var place = start
    while place < region.upperBound {
      if isBreak(place) {
        if goesBack(place, margin) {
          flowStop = place
          return nil
        }
      } else if bytes[place] == UInt8(ascii: "#"), place > start || isSpace(place - 1) {
        let end = lineEnd(from: place)
        if end == region.upperBound {
          spot = .comment(place)
          flowStop = end
          return nil
        }
        place = end
        continue
      } else if !isSpace(place) {
        return place
      }
      place += 1
    }
    return place
  }

  private var flowStop = 0

  /// Whether the line after a break is no further to the right than a margin, and has something in it.
  private func goesBack(_ place: Int, _ margin: Int) -> Bool {
    let start = lineBreak(after: place)
    let end = lineEnd(from: start)
    let first = skipSpace(from: start, to: end)
    return first < end && first - start <= margin && bytes[first] != UInt8(ascii: "}") && bytes[first] != UInt8(ascii: "]")
  }

  // MARK: Bytes

  private mutating func add(
    _ kind: Outline.Entry.Kind, _ mark: Range<Int>, in parent: Int?, column: Int, isFlow: Bool = false
  ) -> Int {
    entries.append(
      Outline.Entry(
        kind: kind, parent: parent, mark: mark, value: mark.upperBound..<mark.upperBound, isFlow: isFlow,
        column: column, end: mark.upperBound))
    return entries.count - 1
  }

  private mutating func set(_ entry: Int, _ value: Range<Int>, _ style: Outline.Entry.Style) {
    entries[entry].value = value
    entries[entry].style = style
    entries[entry].end = max(entries[entry].end, value.upperBound)
  }

  private mutating func extend(_ entry: Int, to end: Int) {
    set(entry, entries[entry].value.lowerBound..<max(end, entries[entry].value.upperBound), entries[entry].style)
  }

  private func isBreak(_ place: Int) -> Bool { bytes[place] == 0x0A || bytes[place] == 0x0D }
  private func isSpace(_ place: Int) -> Bool { bytes[place] == 0x20 || bytes[place] == 0x09 }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < region.upperBound, !isBreak(end) { end += 1 }
    return end
  }

  /// Where the line after a place begins.
  private func lineBreak(after place: Int) -> Int {
    var next = lineEnd(from: place)
    if next < region.upperBound, bytes[next] == 0x0D { next += 1 }
    if next < region.upperBound, bytes[next] == 0x0A { next += 1 }
    return next
  }

  private func skipSpace(from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, isSpace(place) { place += 1 }
    return place
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(end - 1) || isBreak(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  private func isDash(_ place: Int, _ end: Int) -> Bool {
    place < end && bytes[place] == UInt8(ascii: "-") && (place + 1 == end || isSpace(place + 1))
  }

  private func isDocumentMark(_ line: Range<Int>) -> Bool {
    let words = bytes[trimmed(line)]
    return words.elementsEqual("---".utf8) || words.elementsEqual("...".utf8)
  }

  private func isColon(_ place: Int, _ end: Int) -> Bool {
    place + 1 >= end || isSpace(place + 1) || isBreak(place + 1) || ",{}[]".utf8.contains(bytes[place + 1])
  }

  /// The colon that ends the key of a line; nil where there is none.
  private func colon(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    var place = start
    switch bytes[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: ">"): return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      place = quoteEnd(from: start, margin: Int.max)
      place = skipSpace(from: place, to: end)
      return place < end && bytes[place] == UInt8(ascii: ":") && isColon(place, end) ? place : nil
    default: break
    }
    let stop = commentStart(from: start, to: end) ?? end
    while place < stop {
      if bytes[place] == UInt8(ascii: ":"), place + 1 == end || isSpace(place + 1) { return place }
      place += 1
    }
    return nil
  }

  private func commentStart(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return (start..<end).first { bytes[$0] == UInt8(ascii: "#") && $0 > region.lowerBound && isSpace($0 - 1) }
  }

  /// The place after the quotation mark that closes a text; where the lines go back to the left before, or the margin has
  /// no end and the line ends, that place.
  private func quoteEnd(from start: Int, margin: Int) -> Int {
    let mark = bytes[start]
    var place = start + 1
    while place < region.upperBound {
      if bytes[place] == mark {
        let isDoubled = mark == UInt8(ascii: "'") && place + 1 < region.upperBound && bytes[place + 1] == mark
        if !isDoubled { return place + 1 }
        place += 1
      } else if bytes[place] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        place += 1
      } else if isBreak(place), margin == Int.max || goesBack(place, margin) {
        return place
      }
      place += 1
    }
    return min(place, region.upperBound)
  }
}
