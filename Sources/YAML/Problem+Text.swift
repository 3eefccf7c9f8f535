internal import Diagnostics
internal import Text

/// Texts that YAML takes for something else.
extension Problem {
  /// A text that begins at `start` and needs quotes because of its first character, or because it goes on after a
  /// closing mark.
  func needsQuotes(at start: Int, because reason: Quoting.Reason? = nil, isSafe: Bool = true) -> Finding {
    let range = SourceRange(start, textEnd(from: start))
    let first = byte(start) ?? UInt8(ascii: " ")
    let isQuote = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    return Quoting.finding(
      range, because: reason ?? (isQuote ? .goesOn : .begins(Unicode.Scalar(first))), isSafe: isSafe, in: file
    )
  }

  /// Where the author's text ends: in brackets at the next comma or bracket, else at the end of the line or of the
  /// deeper lines that continue it; a comment stays outside.
  func textEnd(from start: Int) -> Int {
    let known = max(start, place)
    if isInFlow(start) {
      var end = known
      while let next = byte(end), !isBreak(next), !",]}".utf8.contains(next) || end == start {
        if next == UInt8(ascii: "#"), end > start, isBlank(text[end - 1]) { break }
        end += 1
      }
      return trimmed(start, end)
    }
    let shape = shape(at: start)
    let hasColumn = start == shape.value
    var end = known
    while end < shape.line.upperBound {
      if text[end] == UInt8(ascii: "#"), end > start, isBlank(text[end - 1]) { return trimmed(start, end) }
      end += 1
    }
    end = trimmed(start, max(start, end))
    return hasColumn ? continued(from: end, deeperThan: shape.parentColumn) : end
  }

  private func continued(from end: Int, deeperThan column: Int) -> Int {
    var end = end
    var next = end
    while true {
      while let byte = byte(next), !isBreak(byte) { next += 1 }
      while let byte = byte(next), isBreak(byte) { next += 1 }
      guard next < text.count else { return end }
      let line = shape(at: next)
      let continues =
        line.indent > column && !line.isEmpty && line.key == nil && line.hyphens.isEmpty
        && text[line.first] != UInt8(ascii: "#")
      guard continues else { return end }
      let rest = lineRest(from: line.first)
      end = Int(rest.end)
      if end < trimmed(line.first, line.line.upperBound) { return end }
      next = end
    }
  }

  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = min(end, text.count)
    while end > start, isBlank(text[end - 1]) || isBreak(text[end - 1]) { end -= 1 }
    return end
  }

  /// `> 5 years`, or a text that begins on the line of its `|`.
  func blockHeader() -> Finding {
    if raw.problem.contains("tab") { return tab(at: place) }
    let line = shape(at: context)
    let below = byte(line.line.upperBound) == nil ? nil : nextLine(after: line)
    if let below, below.indent > line.parentColumn, !below.isEmpty, below.key == nil, below.hyphens.isEmpty {
      return syntax(
        "text stands on the line of `\(Unicode.Scalar(text[context]))`", lineRest(from: place),
        help: "begin the text on the next line, indented like the rest of it")
    }
    return needsQuotes(at: context)
  }

  private func nextLine(after line: LineShape) -> LineShape? {
    var next = line.line.upperBound
    if byte(next) == UInt8(ascii: "\r") { next += 1 }
    if byte(next) == UInt8(ascii: "\n") { next += 1 }
    return next < text.count ? shape(at: next) : nil
  }

  /// A quotation mark that nothing closes.
  func unclosedQuote(at start: Int) -> Finding {
    syntax(
      "this quotation mark is opened and never closed", SourceRange(start, start + 1),
      help: "write \(byte(start) == UInt8(ascii: "'") ? "`'`" : "`\"`") where the text ends")
  }

  /// A backslash that means nothing in double quotes.
  func escape() -> Finding {
    var start = raw.problem.hasPrefix("found unknown") ? place : place - 2
    while start > context, byte(start) != UInt8(ascii: "\\") { start -= 1 }
    var end = start + 1
    if raw.problem.hasPrefix("found unknown") {
      repeat { end += 1 } while byte(end).map { $0 & 0b1100_0000 == 0b1000_0000 } ?? false
    } else {
      end += 1
      let digits = byte(start + 1) == UInt8(ascii: "x") ? 2 : byte(start + 1) == UInt8(ascii: "u") ? 4 : 8
      let limit = end + digits
      while end < limit, let next = byte(end), next.isHexDigit { end += 1 }
    }
    let range = SourceRange(start, min(end, text.count))
    return syntax(
      "\(excerpt(range.indices)) means nothing inside double quotes", range,
      help: "write the backslash twice, or put the text into single quotes",
      fixes: [
        Fix(
          title: "Write the backslash twice", isSafe: true,
          edits: [.init(SourceRange(start, start), "\\")])
      ],
      mask: .init(kind: .text, range: range))
  }

  /// `!e!x`, with a prefix that nothing declares.
  func undefinedTag() -> Finding {
    var end = place
    while let next = byte(end), !isBlank(next), !isBreak(next) { end += 1 }
    var after = end
    while let next = byte(after), isBlank(next) { after += 1 }
    return TreeFindings.tag(
      SourceRange(place, end), removing: SourceRange(place, after), in: file,
      mask: .init(kind: .space, range: SourceRange(place, end)))
  }
}
