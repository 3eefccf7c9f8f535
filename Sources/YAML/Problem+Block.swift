internal import Diagnostics
internal import Text

/// What fits no key and no list above it.
extension Problem {
  /// Something other than the next key of a mapping or the next item of a list.
  func strayInBlock() -> Finding {
    let line = shape(at: place)
    if let finding = trailing(line) { return finding }
    let isMapping = raw.context.hasSuffix("mapping")
    let column = place - line.line.lowerBound
    let outer = self.column(of: context)
    if byte(place) == UInt8(ascii: ":") {
      return syntax(
        "the key before this colon is missing", SourceRange(place, place + 1), help: "write a key before it")
    }
    if let last, last.style == .literal || last.style == .folded, last.kind == .scalar, column > outer {
      return syntax(
        "this line is indented less than the first line of the text above", lineRest(from: line.first),
        secondary: [label(SourceRange(Int(last.start), Int(last.start) + 1), "the text begins here")],
        help: "indent it like the first line of the text")
    }
    if let first = byte(place), "]},".utf8.contains(first) {
      return syntax(
        "`\(Unicode.Scalar(first))` stands here and nothing above opens it", SourceRange(place, place + 1),
        help: "remove it, or put quotes around the text")
    }
    if column == outer || !isMapping && lastClosed == nil {
      return isMapping ? itemBesideKeys(line) : keyBesideItems(line)
    }
    return misaligned(line, column: column, outer: context)
  }

  /// Text behind something that YAML takes for complete, on the same line.
  private func trailing(_ line: LineShape) -> Finding? {
    guard let last, place > line.first, Int(last.end) <= place, Int(last.end) > line.line.lowerBound else {
      return nil
    }
    let isQuoted = last.kind == .scalar && last.style != .plain
    if isQuoted, Int(last.start) < line.line.lowerBound { return unclosedQuote(at: Int(last.start)) }
    let start = max(line.value, line.line.lowerBound)
    return needsQuotes(at: start < place ? start : Int(last.start))
  }

  private func itemBesideKeys(_ line: LineShape) -> Finding {
    if line.hyphens.isEmpty {
      return syntax(
        "this line cannot be read as a key with its text", lineRest(from: line.first),
        help: "write `key: text`, or put quotes around the text")
    }
    var secondary: [Label] = []
    if let last, last.end > last.start, last.kind == .scalar {
      secondary = [label(SourceRange(Int(last.start), Int(last.end)), "the key above has this text already")]
    }
    return syntax(
      "this list item belongs to no key", lineRest(from: line.first), secondary: secondary,
      help: "write the key of the list on a line above, with nothing after its colon")
  }

  private func keyBesideItems(_ line: LineShape) -> Finding {
    syntax(
      "this line stands in a list and lacks the hyphen of an item", head(of: line),
      help: "put `- ` before it, or indent it to stand beside the key that it belongs with")
  }

  /// A line whose indentation lies between those of the lines above.
  private func misaligned(_ line: LineShape, column: Int, outer: Int) -> Finding {
    var marks = [outer]
    if let inner = lastClosed, !inner.isFlow, inner.mark > outer, self.column(of: inner.mark) != column {
      marks.insert(inner.mark, at: 0)
    }
    let ways = marks.map { way(to: $0) }
    return syntax(
      "this line is \(column == 0 ? "not indented" : "indented by \(counted(column, "space", "spaces"))"), which fits no line above",
      head(of: line), help: ways.joined(separator: ", or "))
  }

  /// "indent it by 2 spaces, like `team`".
  func way(to mark: Int) -> String {
    let shape = shape(at: mark)
    let spaces = mark - shape.line.lowerBound
    var words = "indent it by \(counted(spaces, "space", "spaces"))"
    if spaces == 0 { words = "begin it at the start of the line" }
    if byte(mark) == UInt8(ascii: "-") {
      return words + ", like the list item in line \(lineNumber(of: mark))"
    }
    return shape.key.map { "\(words), like \(excerpt($0))" } ?? words
  }

  private func lineNumber(of offset: Int) -> Int {
    var number = 1
    for index in 0..<min(offset, text.count) where isBreak(text[index]) {
      let isPair = text[index] == UInt8(ascii: "\r") && byte(index + 1) == UInt8(ascii: "\n")
      if !isPair { number += 1 }
    }
    return number
  }

  /// Something after the end of the outermost list, mapping or text.
  func strayAtEnd() -> Finding {
    let line = shape(at: place)
    if let finding = trailing(line) { return finding }
    if let above = lineAbove(line), text[above.line].starts(with: "...".utf8) {
      return syntax(
        "this line stands after `...`, which ends the file", lineRest(from: line.first),
        secondary: [label(SourceRange(above.first, above.first + 3), "the end")],
        help: "remove the line `...`, or what follows it")
    }
    if let first = byte(place), "]},".utf8.contains(first) {
      return syntax(
        "`\(Unicode.Scalar(first))` stands here and nothing above opens it", SourceRange(place, place + 1),
        help: "remove it, or put quotes around the text")
    }
    if let outer = lastClosed, !outer.isFlow, column(of: outer.mark) != place - line.line.lowerBound {
      return misaligned(line, column: place - line.line.lowerBound, outer: outer.mark)
    }
    return syntax(
      "this line does not belong to what stands above it", lineRest(from: line.first),
      help: "write the whole file as keys with their texts")
  }
}
