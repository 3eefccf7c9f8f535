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
        help: "Remove this line, or move what follows into a file of its own"))
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
        at: Label(file, range), help: "Put quotes around this text if the asterisk belongs to it",
        fixes: [fix]))
  }

  func recursiveAlias(_ name: String, _ range: SourceRange, _ anchor: Anchors.Anchor) -> Finding {
    Finding(
      Diagnostic(
        rule: Rule.syntax, message: "`*\(name)` stands inside what it repeats",
        at: Label(file, range), secondary: [Label(file, anchor.range, "what is repeated begins here")],
        help: "Write out what is meant instead of `*\(name)`"))
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
        help: canQuote ? "Put quotes around this text" : "Write a text before the colon",
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
        at: Label(file, anchor.range), help: "Remove the name",
        fixes: [Fix(title: "Remove the name", isSafe: true, edits: [.init(removed, "")])]))
  }
}

/// Findings that both the tree and the translation of libyaml's words need.
enum TreeFindings {
  static func directive(_ range: SourceRange, in file: SourceFile) -> Finding {
    Finding(
      Diagnostic(
        rule: Rule.syntax, message: "a line that begins with `%` speaks to YAML itself, and is not read here",
        at: Label(file, range), help: "Remove the line, or put quotes around it if it is a text"))
  }

  static func tag(
    _ range: SourceRange, removing removed: SourceRange, in file: SourceFile, mask: Finding.Mask? = nil
  ) -> Finding {
    let name = file.bytes[range.indices]
    let isStandard = name.starts(with: [UInt8(ascii: "!"), UInt8(ascii: "!")])
    return Finding(
      Diagnostic(
        rule: Rule.syntax, message: "\(Excerpt.of(name)) names a type, and types are not written here",
        at: Label(file, range), help: "Remove it, or put quotes around the whole text if it belongs to it",
        fixes: [Fix(title: "Remove the type", isSafe: isStandard, edits: [.init(removed, "")])]),
      mask: mask)
  }
}
