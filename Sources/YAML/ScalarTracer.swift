/// Reads a text again, as libyaml reads it, and notes what each byte of its value comes from.
struct ScalarTracer {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  /// Where the YAML ends.
  private let limit: Int
  private let value: ArraySlice<UInt8>
  private var next: Int
  private var produced = 0
  private(set) var runs: [ScalarMap.Run] = []

  init(_ bytes: [UInt8], _ start: Int, _ end: Int, limit: Int, value: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.start = start
    self.end = end
    self.limit = limit
    self.value = value
    next = start
  }

  // MARK: Runs

  private mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.isVerbatim, last.sourceEnd == range.lowerBound {
      runs[runs.count - 1].sourceEnd = range.upperBound
      runs[runs.count - 1].count += range.count
    } else {
      runs.append(
        .init(
          value: produced, count: range.count, source: range.lowerBound, sourceEnd: range.upperBound,
          isVerbatim: true))
    }
    produced += range.count
  }

  private mutating func replace(_ range: Range<Int>, by count: Int) {
    runs.append(
      .init(
        value: produced, count: count, source: range.lowerBound, sourceEnd: range.upperBound,
        isVerbatim: false)
    )
    produced += count
  }

  /// LF, CR, CR LF and NEL become one LF; LS and PS stay.
  private mutating func keepBreak(_ range: Range<Int>) {
    if staysAsItIs(range) || bytes[range.lowerBound] == UInt8(ascii: "\n") {
      keep(range)
    } else {
      replace(range, by: 1)
    }
  }

  private func staysAsItIs(_ lineBreak: Range<Int>) -> Bool { lineBreak.count == 3 }

  private mutating func takeBreak(before end: Int) -> Range<Int>? {
    guard next < end else { return nil }
    let length = bytes[next..<end].lineBreakLength()
    guard length > 0 else { return nil }
    next += length
    return (next - length)..<next
  }

  // MARK: Plain and quoted texts

  mutating func traceFlow(_ style: ScalarStyle) {
    let quotes = style == .plain ? 0 : 1
    next = start + quotes
    let end = end - quotes
    while next < end {
      let byte = bytes[next]
      if isBlank(byte) || bytes[next..<end].lineBreakLength() > 0 {
        traceSpace(before: end, afterEscape: false)
      } else if style == .singleQuoted, byte == UInt8(ascii: "'") {
        replace(next..<(next + 2), by: 1)
        next += 2
      } else if style == .doubleQuoted, byte == UInt8(ascii: "\\") {
        traceEscape(before: end)
      } else {
        keep(next..<(next + 1))
        next += 1
      }
    }
  }

  /// White space within a line stays; with line breaks in it, it is folded.
  private mutating func traceSpace(before end: Int, afterEscape: Bool) {
    let start = next
    skipBlanks(before: end)
    var first: Range<Int>?
    if !afterEscape {
      first = takeBreak(before: end)
      guard first != nil else { return keep(start..<next) }
      skipBlanks(before: end)
    }
    var others: [Range<Int>] = []
    while let other = takeBreak(before: end) {
      others.append(other)
      skipBlanks(before: end)
    }
    if let first {
      if staysAsItIs(first) {
        keepBreak(first)
      } else if others.isEmpty {
        replace(start..<next, by: 1)
      }
    }
    for other in others { keepBreak(other) }
  }

  private mutating func skipBlanks(before end: Int) {
    while next < end, isBlank(bytes[next]) { next += 1 }
  }

  private mutating func traceEscape(before end: Int) {
    let backslash = next
    next += 1
    if takeBreak(before: end) != nil { return traceSpace(before: end, afterEscape: true) }
    guard next < end else { return }
    let letter = bytes[next]
    next += 1
    var count = 1
    switch letter {
    case UInt8(ascii: "N"), UInt8(ascii: "_"): count = 2
    case UInt8(ascii: "L"), UInt8(ascii: "P"): count = 3
    case UInt8(ascii: "x"): count = traceCode(digits: 2, before: end)
    case UInt8(ascii: "u"): count = traceCode(digits: 4, before: end)
    case UInt8(ascii: "U"): count = traceCode(digits: 8, before: end)
    default: break
    }
    replace(backslash..<next, by: count)
  }

  /// The UTF-8 length of a character given by its number.
  private mutating func traceCode(digits: Int, before end: Int) -> Int {
    let stop = min(end, next + digits)
    let code = UInt32(String(decoding: bytes[next..<stop], as: UTF8.self), radix: 16)
    next = stop
    return code.flatMap(Unicode.Scalar.init).map { UTF8.width($0) } ?? 1
  }

  // MARK: Block texts

  mutating func traceBlock(isFolded: Bool) {
    next = min(start + 1, limit)
    while next < limit, bytes[next..<limit].lineBreakLength() == 0 { next += 1 }
    _ = takeBreak(before: limit)
    let indent = blockIndent()
    var (column, breaks) = takeEmptyLines(indent)
    var pending: Range<Int>?
    var wasBlank = false
    while column == indent, next < limit, produced < value.count {
      let blank = isBlank(bytes[next])
      if let line = pending {
        if isFolded, !staysAsItIs(line), !wasBlank, !blank {
          if breaks.isEmpty { replace(line, by: 1) }
        } else {
          keepBreak(line)
        }
      }
      for line in breaks { keepBreak(line) }
      wasBlank = blank
      let first = next
      while next < limit, bytes[next..<limit].lineBreakLength() == 0 { next += 1 }
      keep(first..<next)
      pending = takeBreak(before: limit)
      (column, breaks) = takeEmptyLines(indent)
    }
    for line in (pending.map { [$0] } ?? []) + breaks where produced < value.count { keepBreak(line) }
  }

  /// Skips the indentation and lines with nothing more; gives the column of what follows.
  private mutating func takeEmptyLines(_ indent: Int) -> (column: Int, breaks: [Range<Int>]) {
    var breaks: [Range<Int>] = []
    while true {
      var column = 0
      while next < limit, column < indent, bytes[next] == UInt8(ascii: " ") {
        next += 1
        column += 1
      }
      guard let line = takeBreak(before: limit) else { return (column, breaks) }
      breaks.append(line)
    }
  }

  /// The indentation of the text, known from its first line with content: what the source has more than the value.
  private func blockIndent() -> Int {
    var content = value.startIndex
    var source = next
    while content < value.endIndex, value[content...].lineBreakLength() > 0 {
      content += value[content...].lineBreakLength()
      while source < limit, bytes[source..<limit].lineBreakLength() == 0 { source += 1 }
      if source < limit { source += bytes[source..<limit].lineBreakLength() }
    }
    guard content < value.endIndex else { return .max }
    let inSource = bytes[source..<limit].prefix { $0 == UInt8(ascii: " ") }.count
    let inValue = value[content...].prefix { $0 == UInt8(ascii: " ") }.count
    return inSource - inValue
  }
}
