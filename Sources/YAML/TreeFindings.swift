internal import Diagnostics

/// What libyaml accepts and this format does not.
extension TreeBuilder {
  func directive(before end: Int) -> Finding {
    var line = base
    let text = file.bytes
    while line < end, text[line] != UInt8(ascii: "%") {
      while line < end, !isBreak(text[line]) { line += 1 }
      while line < end, isBreak(text[line]) { line += 1 }
    }
    return TreeFindings.directive(textToLineEnd(from: line, in: file), in: file)
  }

  func secondDocument(at start: Int) -> Finding {
    Finding(
      Diagnostic(
        rule: Rule.syntax, message: "a second document begins here, and a file holds only one",
        at: Label(file, SourceRange(start, min(start + 3, base + bytes.count))),
        help: "remove this line, or move what follows into a file of its own"))
  }

  /// A tag, or a text that begins with exclamation marks.
  func tag(_ tag: Range<Int>, content: Range<Int>) -> Finding {
    let range = place(tag.lowerBound, tag.upperBound)
    let isMarks = bytes[tag].allSatisfy { $0 == UInt8(ascii: "!") }
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "|"), UInt8(ascii: ">")]
    if isMarks, let first = bytes[content].first, !quotes.contains(first) {
      return Quoting.finding(place(tag.lowerBound, content.upperBound), because: .begins("!"), in: file)
    }
    return TreeFindings.tag(
      range, removing: place(tag.lowerBound, max(tag.upperBound, content.lowerBound)), in: file)
  }

  func unknownAlias(_ name: String, _ range: SourceRange) -> Finding {
    var fix = quotingFix(for: range, in: file)
    fix.isSafe = anchors.isEmpty
    return Finding(
      Diagnostic(
        rule: Rule.syntax,
        message: "`*\(name)` repeats what is named `&\(name)`, and nothing above has this name",
        at: Label(file, range), help: "put quotes around this text if the asterisk belongs to it",
        fixes: [fix]))
  }

  func recursiveAlias(_ name: String, _ range: SourceRange, _ anchor: Anchors.Anchor) -> Finding {
    Finding(
      Diagnostic(
        rule: Rule.syntax, message: "`*\(name)` stands inside what it repeats",
        at: Label(file, range), secondary: [Label(file, anchor.range, "what is repeated begins here")],
        help: "write out what is meant instead of `*\(name)`"))
  }

  func complexKey(_ index: Int32) -> Finding {
    let node = nodes[Int(index)]
    let range = SourceRange(Int(node.start), Int(node.end))
    let target = nodes[resolved(index)]
    let isOneLine = !file.bytes[range.indices].contains(where: isBreak)
    let kind = target.kind == .sequence ? "a list" : "a group of keys"
    let canQuote = isOneLine && target.flags.contains(.flow) && !node.flags.contains(.alias)
    var fix = quotingFix(for: range, in: file)
    fix.isSafe = false
    return Finding(
      Diagnostic(
        rule: Rule.syntax, message: "\(kind) cannot be a key", at: Label(file, range),
        help: canQuote ? "put quotes around this text" : "write a text before the colon",
        fixes: canQuote ? [fix] : []),
      mask: canQuote ? .init(kind: .text, range: range) : nil)
  }

  /// A name that no alias uses is a text that begins with `&`, or is left over.
  func unusedAnchor(_ anchor: Anchors.Anchor) -> Finding {
    if anchor.node != Node.none {
      let node = nodes[Int(anchor.node)]
      if node.kind == .scalar, node.style == .plain {
        return Quoting.finding(
          SourceRange(Int(anchor.range.start), Int(max(node.end, anchor.range.end))), because: .begins("&"),
          in: file)
      }
    }
    var end = Int(anchor.range.end)
    while end < base + bytes.count, isBlank(file.bytes[end]) { end += 1 }
    let removed = SourceRange(Int(anchor.range.start), end)
    return Finding(
      Diagnostic(
        rule: Rule.syntax, message: "nothing repeats what is named `&\(anchor.name)` here",
        at: Label(file, anchor.range), help: "remove the name",
        fixes: [Fix(title: "Remove the name", isSafe: true, edits: [.init(removed, "")])]))
  }

  /// An escape that makes a control character, or another that no file may hold as it is.
  func escaped(_ scalar: Unicode.Scalar, _ offset: Int, in node: Node) -> Finding {
    let value = cooked[Int(node.valueStart)..<Int(node.valueEnd)]
    var tracer = ScalarTracer(
      file.bytes, Int(node.start), Int(node.end), limit: base + bytes.count, value: value)
    tracer.traceFlow(.doubleQuoted)
    let range = ScalarMap(runs: tracer.runs, end: Int(node.end)).sourceRange(of: offset)
    let kind = scalar.value < 0xA0 ? "a control" : "an invisible"
    return Finding(
      Diagnostic(
        rule: Rule.encoding,
        message: "\(Excerpt.of(file.bytes[range.indices])) makes \(kind) character that no page can show",
        at: Label(file, range), help: "write the backslash twice if it belongs to the text",
        fixes: [
          Fix(
            title: "Write the backslash twice", isSafe: false,
            edits: [.init(SourceRange(Int(range.start), Int(range.start)), "\\")])
        ]))
  }

  /// The hyphen with which a further line of an unquoted text begins.
  func continuedHyphen(_ start: Int, _ end: Int) -> Int? {
    var next = start
    while next < end {
      while next < end, !isBreak(bytes[next]) { next += 1 }
      while next < end, isBreak(bytes[next]) || isBlank(bytes[next]) { next += 1 }
      if next + 1 < end, bytes[next] == UInt8(ascii: "-"), isBlank(bytes[next + 1]) { return base + next }
    }
    return nil
  }

  /// A file that is nothing but a text, because no colon in it has a space after it.
  func loneText() -> Finding? {
    guard root != Node.none, nodes[Int(root)].kind == .scalar, nodes[Int(root)].style == .plain else {
      return nil
    }
    let node = nodes[Int(root)]
    let range = textToLineEnd(from: Int(node.start), in: file)
    return TightColon(in: file.bytes, range.indices).map { TreeFindings.tightColon($0, in: file) }
  }
}

/// Findings that both the tree and the translation of libyaml's words need.
enum TreeFindings {
  static func directive(_ range: SourceRange, in file: SourceFile) -> Finding {
    Finding(
      Diagnostic(
        rule: Rule.syntax, message: "a line that begins with `%` speaks to YAML itself, and is not read here",
        at: Label(file, range), help: "remove the line, or put quotes around it if it is a text"))
  }

  static func tag(
    _ range: SourceRange, removing removed: SourceRange, in file: SourceFile, mask: Finding.Mask? = nil
  ) -> Finding {
    let name = file.bytes[range.indices]
    let isStandard = name.starts(with: [UInt8(ascii: "!"), UInt8(ascii: "!")])
    return Finding(
      Diagnostic(
        rule: Rule.syntax, message: "\(Excerpt.of(name)) names a type, and types are not written here",
        at: Label(file, range), help: "remove it, or put quotes around the whole text if it belongs to it",
        fixes: [Fix(title: "Remove the type", isSafe: isStandard, edits: [.init(removed, "")])]),
      mask: mask)
  }

  /// A list item that YAML reads as more of the text above.
  static func hiddenItem(at hyphen: Int, after text: SourceRange, in file: SourceFile) -> Finding {
    Finding(
      Diagnostic(
        rule: Rule.syntax, message: "this line begins with a hyphen and is read as more of the text above",
        at: Label(file, SourceRange(hyphen, hyphen + 1)),
        secondary: [Label(file, textToLineEnd(from: Int(text.start), in: file), "the text above")],
        help: "indent it like the other items of its list, or put quotes around the whole text"))
  }

  /// `key:text`, with no space between, or with one that is none.
  static func tightColon(_ colon: TightColon, in file: SourceFile, mask: Finding.Mask? = nil) -> Finding {
    let after = SourceRange(colon.offset + 1, colon.offset + 1)
    return wideSpace(after: colon.offset, "colon", in: file)
      ?? Finding(
        Diagnostic(
          rule: Rule.syntax, message: "a space is missing after the colon",
          at: Label(file, SourceRange(colon.offset, colon.offset + 1)),
          help: "put a space between the colon and the text",
          fixes: [Fix(title: "Put a space after the colon", isSafe: true, edits: [.init(after, " ")])]),
        mask: mask)
  }

  /// A non-breaking space directly after a mark that needs an ordinary one; nil where there is none.
  static func wideSpace(after offset: Int, _ mark: String, in file: SourceFile) -> Finding? {
    let start = offset + 1
    let length = nonBreakingSpace(file.bytes, at: start)
    guard length > 0 else { return nil }
    let range = SourceRange(start, start + length)
    return Finding(
      Diagnostic(
        rule: Rule.syntax, message: "a non-breaking space stands after the \(mark)",
        at: Label(file, range), help: "type an ordinary space",
        fixes: [Fix(title: "Put an ordinary space in its place", isSafe: true, edits: [.init(range, " ")])]),
      mask: .init(kind: .space, range: range))
  }
}
