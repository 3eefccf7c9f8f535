/// What stands in braces and brackets, on one line or several.
extension OutlineScanner {
  /// Scans what a brace or a bracket opens, and returns the place after its end.
  mutating func scanFlow(of entry: Int, from start: Int, margin: Int) -> Int {
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

  mutating func scanItem(of entry: Int, from start: Int, _ margin: Int) -> Int {
    let item = add(.item, start..<start, in: entry, column: entries[entry].column, isFlow: true)
    let after = scanFlowValue(of: item, from: start, margin)
    if after == region.upperBound, case .value(of: item, let word) = spot {
      spot = .item(of: entry, word: word)
    }
    return after
  }

  mutating func scanPair(of entry: Int, from start: Int, _ margin: Int) -> Int {
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

  mutating func scanFlowValue(of entry: Int, from start: Int, _ margin: Int) -> Int {
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
  func flowTextEnd(from start: Int, _ margin: Int, isKey: Bool) -> Int {
    var place = start
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      place = quoteEnd(from: start, margin: margin)
    }
    while place < region.upperBound {
      switch bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
        return place
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
  mutating func skipFlowSpace(from start: Int, margin: Int) -> Int? {
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

  /// Whether the line after a break is no further to the right than a margin, and has something in it.
  func goesBack(_ place: Int, _ margin: Int) -> Bool {
    let start = lineBreak(after: place)
    let end = lineEnd(from: start)
    let first = skipSpace(from: start, to: end)
    return first < end && first - start <= margin && bytes[first] != UInt8(ascii: "}")
      && bytes[first] != UInt8(ascii: "]")
  }
}
