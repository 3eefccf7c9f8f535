internal import Diagnostics

/// Lines that stand wrong, and what is missing from them.
extension Problem {
  /// A tab where only spaces count.
  func tab(at offset: Int) -> Finding {
    let line = shape(at: offset)
    var (start, end) = (offset, offset)
    while let next = byte(end), isBlank(next) { end += 1 }
    while end > offset + 1, text[end - 1] != UInt8(ascii: "\t") { end -= 1 }
    if line.isEmpty {
      let range = SourceRange(line.line.lowerBound, line.line.upperBound)
      return syntax(
        "this empty line holds a tab", range, help: "delete the white space",
        fixes: [Fix(title: "Delete the white space", isSafe: true, edits: [.init(range, "")])],
        mask: .init(kind: .space, range: range))
    }
    if offset < line.first {
      while start > line.line.lowerBound, text[start - 1] == UInt8(ascii: "\t") { start -= 1 }
      let range = SourceRange(start, end)
      return syntax(
        "this line is indented with \(end - start == 1 ? "a tab" : "tabs")", range,
        help: "use spaces: two for each level")
    }
    let range = SourceRange(start, end)
    return syntax(
      "a tab stands where YAML wants a space", range, help: "put a space in its place",
      fixes: [Fix(title: "Put a space in its place", isSafe: true, edits: [.init(range, " ")])],
      mask: .init(kind: .space, range: range))
  }

  /// A line that is neither a key with its colon nor a list item.
  func noColon() -> Finding {
    let line = shape(at: context)
    let range = lineRest(from: context)
    let words = text[range.indices]
    let mask = Finding.Mask(kind: .comment, range: range)
    if words.first == UInt8(ascii: "-"), words.count > 1, isInList(at: line.indent) {
      if let finding = TreeFindings.wideSpace(after: context, "hyphen", in: file) { return finding }
      return syntax(
        "a space is missing after the hyphen", SourceRange(context, context + 1),
        help: "put a space between the hyphen and the text",
        fixes: [inserting(" ", at: context + 1, "Put a space after the hyphen", isSafe: true)], mask: mask)
    }
    if isInList(at: line.indent) {
      if let finding = otherMark(words, mask) { return finding }
      return syntax(
        "this line stands in a list and lacks the hyphen of an item", range,
        help: "put `- ` before it, or indent it more if it continues the item above",
        fixes: [inserting("- ", at: context, "Put a hyphen before it", isSafe: false)], mask: mask)
    }
    if let colon = TightColon(in: text, range.indices) {
      return TreeFindings.tightColon(colon, in: file, mask: mask)
    }
    return syntax(
      "this line has no key with a colon", range,
      help: "write `key: text`, or indent the line more if it continues the text above", mask: mask)
  }

  /// A list item after another mark than a hyphen.
  private func otherMark(_ words: ArraySlice<UInt8>, _ mask: Finding.Mask) -> Finding? {
    guard let mark = listMark(words), mark.count > 1 else { return nil }
    let end = mark.endIndex + words[mark.endIndex...].prefix(while: isBlank).count
    return syntax(
      "\(excerpt(mark.indices)) is no hyphen, so that no list item begins here",
      SourceRange(mark.startIndex, mark.endIndex), help: "begin the item with a hyphen and a space",
      fixes: [
        Fix(
          title: "Begin the item with a hyphen", isSafe: true,
          edits: [.init(SourceRange(mark.startIndex, end), "- ")])
      ], mask: mask)
  }

  private func inserting(_ words: String, at offset: Int, _ title: String, isSafe: Bool) -> Fix {
    Fix(title: title, isSafe: isSafe, edits: [.init(SourceRange(offset, offset), words)])
  }

  /// Whether the innermost open collection is a list whose hyphens stand in this column.
  private func isInList(at column: Int) -> Bool {
    guard let frame = frames.last, !frame.isMapping, !frame.isFlow else { return false }
    return self.column(of: frame.mark) == column
  }

  /// A colon that makes a key where none can be: inside a text, or on a line that is indented too far.
  func strayColon() -> Finding {
    let line = shape(at: place)
    if let finding = hiddenItem(line) { return finding }
    if line.value <= place, line.value > line.first || line.key != nil, line.colon != place {
      if let first = byte(line.value), "\"'[{*&".utf8.contains(first) { return needsQuotes(at: line.value) }
      let isAtEnd = byte(place + 1).map { isBreak($0) } ?? true
      return needsQuotes(at: line.value, because: isAtEnd ? .colonAtEnd : .colon)
    }
    guard let above = lineAbove(line) else {
      return syntax(
        "this key cannot stand here", head(of: line), help: "compare its indentation with the lines around")
    }
    if let last, last.kind == .scalar, last.style != .plain, Int(last.start) < line.line.lowerBound {
      return keyOverLines(last)
    }
    if above.key == nil, above.hyphens.isEmpty, above.indent <= line.indent, isWhere(above) {
      return noColonAbove(above)
    }
    return tooDeep(line, above)
  }

  /// A quoted text over several lines in front of a colon.
  private func keyOverLines(_ key: Node) -> Finding {
    if shape(at: Int(key.start)).key != nil { return unclosedQuote(at: Int(key.start)) }
    return syntax(
      "a key must stand on one line", SourceRange(Int(key.start), Int(key.end)),
      help: "write the key on one line, or close its quotation mark earlier")
  }

  /// Whether a line without a colon begins what was read last, rather than continuing it.
  private func isWhere(_ line: LineShape) -> Bool {
    guard let last else { return true }
    return Int(last.start) >= line.line.lowerBound
  }

  private func noColonAbove(_ line: LineShape) -> Finding {
    let range = lineRest(from: line.first)
    if let colon = TightColon(in: text, range.indices) { return TreeFindings.tightColon(colon, in: file) }
    return syntax(
      "this line has no key with a colon", range,
      help: "write `key: text`, or `key:` if lines below belong to it")
  }

  private func tooDeep(_ line: LineShape, _ above: LineShape) -> Finding {
    let help = above.key.map { way(to: $0.lowerBound) } ?? "indent it like the key that it belongs beside"
    return syntax(
      "this line is indented so far that it continues the text above", head(of: line),
      secondary: [label(lineRest(from: above.value), "the text above")],
      help: "\(help), or put quotes around the whole text")
  }

  /// A hyphen or question mark with a space in the middle of a line.
  func strayHyphen() -> Finding {
    let line = shape(at: place)
    guard line.value == place, byte(place) == UInt8(ascii: "-") else { return needsQuotes(at: line.value) }
    let range = SourceRange(place, textEnd(from: place))
    var fix = quotingFix(for: range, in: file)
    fix.isSafe = false
    return syntax(
      "a list cannot begin on the line of its key", range,
      help: "put each item on a line of its own, or quotes around a text that begins with a hyphen",
      fixes: [fix],
      mask: .init(kind: .text, range: range))
  }
}
