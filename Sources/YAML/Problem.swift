internal import Diagnostics

/// The place where libyaml gave up, with all that is known there; its methods say it in plain words.
///
/// libyaml names the rule of its grammar that failed, most often a line too late. What the author did wrong is found
/// by looking at the lines around.
struct Problem {
  let file: SourceFile
  /// The file up to the end of its YAML, as libyaml saw it: what was found before may be masked.
  let text: [UInt8]
  /// Where the YAML begins.
  let base: Int
  let raw: RawProblem
  /// Byte offsets in the file of libyaml's marks.
  let context: Int
  let place: Int
  /// The lists and mappings that were open.
  let frames: [TreeBuilder.Frame]
  /// The node that was read last, and the collection among those that was closed last.
  let last: Node?
  let lastClosed: TreeBuilder.Frame?

  init(builder: TreeBuilder, raw: RawProblem, context: Int, place: Int) {
    file = builder.file
    base = builder.base
    text = Array(builder.file.bytes[..<builder.base]) + Array(builder.bytes)
    self.raw = raw
    self.context = min(context, text.count)
    self.place = min(place, text.count)
    frames = builder.frames
    last = builder.lastNode == Node.none ? nil : builder.nodes[Int(builder.lastNode)]
    lastClosed = builder.lastClosed
  }

  /// What is to be said.
  func finding() -> Finding {
    switch raw.context {
    case "while scanning for the next token":
      byte(place) == UInt8(ascii: "\t") ? tab(at: place) : needsQuotes(at: place)
    case "while scanning an alias", "while scanning an anchor": needsQuotes(at: context)
    case "while scanning a tag", "while parsing a tag": needsQuotes(at: context)
    case "while scanning a block scalar": blockHeader()
    case "while scanning a plain scalar":
      raw.problem.contains("tab") ? tab(at: place) : colonBeforeMark()
    case "while scanning a quoted scalar": unclosedQuote(at: context)
    case "while parsing a quoted scalar": escape()
    case "while scanning a simple key": noColon()
    case "while scanning a directive", "while scanning a %YAML directive", "while scanning a %TAG directive":
      directive(at: context)
    case "while parsing a block mapping", "while parsing a block collection": strayInBlock()
    case "while parsing a flow sequence", "while parsing a flow mapping": strayInFlow()
    case "while parsing a flow node": nothingInFlow()
    case "while parsing a block node": needsQuotes(at: place)
    case "while parsing a node": undefinedTag()
    default: withoutContext()
    }
  }

  private func withoutContext() -> Finding {
    switch raw.problem {
    case "mapping values are not allowed in this context": strayColon()
    case "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      strayHyphen()
    case "did not find expected <document start>": strayAtEnd()
    case "found incompatible YAML document", "found duplicate %YAML directive",
      "found duplicate %TAG directive":
      directive(at: place)
    default: unreadable()
    }
  }

  // MARK: Looking around

  func byte(_ offset: Int) -> UInt8? { offset < text.count && offset >= 0 ? text[offset] : nil }

  func shape(at offset: Int) -> LineShape { LineShape(text, at: offset, from: base) }

  func label(_ range: SourceRange, _ words: String? = nil) -> Label { Label(file, range, words) }

  /// The bytes as the author wrote them, in backticks.
  func excerpt(_ range: Range<Int>) -> String {
    Excerpt.of(file.bytes[range.clamped(to: file.bytes.indices)])
  }

  /// A finding under content/syntax.
  func syntax(
    _ message: String, _ range: SourceRange, secondary: [Label] = [], help: String, fixes: [Fix] = [],
    mask: Finding.Mask? = nil, from: Int? = nil
  ) -> Finding {
    Finding(
      Diagnostic(
        rule: Rule.syntax, message: message, at: label(range), secondary: secondary, help: help, fixes: fixes),
      mask: mask, from: from)
  }

  /// The rest of a line from a byte on, without a comment.
  func lineRest(from start: Int) -> SourceRange {
    let rest = textToLineEnd(from: start, in: file)
    return SourceRange(start, min(Int(rest.end), text.count))
  }

  /// The first words of a line: its key, its hyphen, or all of it.
  func head(of shape: LineShape) -> SourceRange {
    if let hyphen = shape.hyphens.first { return SourceRange(hyphen, hyphen + 1) }
    if let key = shape.key { return SourceRange(key.lowerBound, key.upperBound) }
    return lineRest(from: shape.first)
  }

  /// The nearest line above that holds more than white space and a comment.
  func lineAbove(_ shape: LineShape) -> LineShape? {
    var start = shape.line.lowerBound
    while start > base {
      let above = self.shape(at: start - 1)
      if !above.isEmpty, text[above.first] != UInt8(ascii: "#") { return above }
      start = above.line.lowerBound
    }
    return nil
  }

  /// The column, in bytes from 0, of a byte.
  func column(of offset: Int) -> Int { offset - shape(at: offset).line.lowerBound }

  /// Whether a byte lies inside brackets or braces, as far as its line and what was read before tell.
  func isInFlow(_ offset: Int) -> Bool {
    if let frame = frames.last, frame.isFlow { return true }
    let line = shape(at: offset)
    guard let first = byte(line.value), "[{".utf8.contains(first), line.value < offset else { return false }
    var depth = 0
    for byte in text[line.value..<offset] {
      if "[{".utf8.contains(byte) { depth += 1 }
      if "]}".utf8.contains(byte) { depth -= 1 }
    }
    return depth > 0
  }

  private func directive(at start: Int) -> Finding {
    let range = lineRest(from: start)
    var finding = TreeFindings.directive(range, in: file)
    finding.mask = .init(kind: .comment, range: range)
    return finding
  }

  private func unreadable() -> Finding {
    syntax(
      "this line cannot be read as YAML", lineRest(from: shape(at: place).first),
      help: "compare it with the lines above, or put quotes around the text in it")
  }
}
