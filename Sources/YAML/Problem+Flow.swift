internal import Diagnostics

/// Brackets and braces.
extension Problem {
  /// Something other than a comma or the closing bracket.
  func strayInFlow() -> Finding {
    let line = shape(at: place)
    guard let first = byte(place), let last else { return unclosed(context) }
    let isFirst = place == line.first
    // Behind a key over several lines comes a value that is not there.
    let isAbsent = last.start == last.end
    let start = isAbsent ? previousMark(before: place) : Int(last.start)
    let continues = start < line.line.lowerBound && first == UInt8(ascii: ":")
    if isFirst || continues {
      let isInside = line.indent > shape(at: context).indent && !"]}".utf8.contains(first)
      return isInside && line.hyphens.isEmpty ? missingComma(after: last, line) : unclosed(context)
    }
    if "]}".utf8.contains(first) { return unclosed(context) }
    if first == UInt8(ascii: ":"), !isAbsent, last.kind == .scalar, last.style == .plain {
      let words = text[Int(last.start)..<Int(last.end)]
      return needsQuotes(at: Int(last.start), because: .colon, isSafe: !words.contains(UInt8(ascii: " ")))
    }
    return needsQuotes(
      at: start, because: first == UInt8(ascii: ":") ? .colon : nil, isSafe: !isAbsent)
  }

  /// Where the text before `offset` begins: after the nearest comma or bracket.
  private func previousMark(before offset: Int) -> Int {
    var start = offset
    while start > base, !"[{,".utf8.contains(text[start - 1]) { start -= 1 }
    while let next = byte(start), isBlank(next) { start += 1 }
    return start
  }

  private func missingComma(after last: Node, _ line: LineShape) -> Finding {
    var end = line.line.lowerBound
    while end > Int(last.start), isBlank(text[end - 1]) || isBreak(text[end - 1]) { end -= 1 }
    let above = lineAbove(line) ?? line
    let rest = lineRest(from: above.first)
    return syntax(
      "a comma is missing at the end of this line", SourceRange(Int(rest.end), Int(rest.end)),
      secondary: [label(head(of: line), "the next one begins here")], help: "put a comma after this line",
      fixes: [
        Fix(
          title: "Put a comma after this line", isSafe: false,
          edits: [.init(SourceRange(Int(rest.end), Int(rest.end)), ",")])
      ], from: context)
  }

  /// A bracket or brace that nothing closes.
  func unclosed(_ open: Int) -> Finding {
    let isBrace = byte(open) == UInt8(ascii: "{")
    var secondary: [Label] = []
    if place > open, let stop = byte(place) {
      let words =
        "]}".utf8.contains(stop)
        ? "a `\(isBrace ? "}" : "]")` is missing before this" : "it goes on up to here"
      secondary = [label(SourceRange(place, place + 1), words)]
    }
    return syntax(
      "this `\(isBrace ? "{" : "[")` is opened and never closed", SourceRange(open, open + 1),
      secondary: secondary,
      help: "write `\(isBrace ? "}" : "]")` where it ends, or put quotes around the text if it belongs to one"
    )
  }

  /// A comma, colon or bracket where a text should be.
  func nothingInFlow() -> Finding {
    let open = frames.last?.isFlow == true ? frames.last?.mark : nil
    guard let first = byte(place) else { return unclosed(open ?? place) }
    let line = shape(at: place)
    switch first {
    case UInt8(ascii: ","):
      let row = SourceRange(place, endOfCommas(from: place))
      let title = row.count == 1 ? "Remove the comma" : "Remove the commas"
      return syntax(
        "nothing stands before this comma", SourceRange(place, place + 1),
        help: "remove the comma, or write what is missing",
        fixes: [Fix(title: title, isSafe: true, edits: [.init(row, "")])],
        mask: .init(kind: .space, range: row))
    case UInt8(ascii: ":"):
      return syntax(
        "the key before this colon is missing", SourceRange(place, place + 1), help: "write a key before it",
        from: open)
    default:
      let isInside =
        open.map { line.indent > shape(at: $0).indent || shape(at: $0).line == line.line } ?? true
      if "]}".utf8.contains(first) || !isInside { return unclosed(open ?? place) }
      return needsQuotes(at: place, isSafe: frames.last?.isMapping != true)
    }
  }

  /// Where the last of some commas ends that stand in a row.
  private func endOfCommas(from start: Int) -> Int {
    var (end, next) = (start + 1, start + 1)
    while let byte = byte(next), isBlank(byte) || byte == UInt8(ascii: ",") {
      next += 1
      if byte == UInt8(ascii: ",") { end = next }
    }
    return end
  }

  /// `[a:, b]`: a colon directly before a comma or bracket.
  func colonBeforeMark() -> Finding {
    let range = SourceRange(context, min(place + 1, text.count))
    var fix = quotingFix(for: range, in: file)
    fix.isSafe = false
    return syntax(
      "a colon stands directly before a comma or bracket", SourceRange(place, place + 1),
      help: "put a space after the colon if it ends a key, or quotes around the text", fixes: [fix],
      mask: .init(kind: .text, range: range), from: context)
  }
}
