internal import Diagnostics
internal import Text
internal import YAML

extension Reader {
  /// Reports that a node does not have the shape that its key asks for.
  mutating func reportWrongType(_ node: NodeID, expected: ValueShape) {
    if isAbsent(node) { return reportNoValue(node, expected: expected) }
    let found =
      switch tree.kind(of: node) {
      case .scalar: "is a text"
      case .sequence: "is a list"
      case .mapping: "holds keys of its own"
      }
    let mend = tree.kind(of: node) == .scalar ? mend(node, expected: expected) : nil
    report(
      "content/wrong-type", "\(subject) \(found), but should be \(expected.words)", at: node,
      help: mend?.help ?? instruction(expected), fixes: mend.map { [$0.fix] } ?? [])
  }

  /// Reports a text where a list may stand, if it names several words of a closed list. Says whether it was so.
  mutating func reportSeveralWords(_ node: NodeID, among words: [String]) -> Bool {
    guard let fix = severalWords(node, among: words) else { return false }
    report(
      "content/bad-value", "\(subject) can't be `\(excerpt(tree.text(of: node)))`", at: node, help: fix.help,
      fixes: [fix.fix])
    return true
  }

  private mutating func reportNoValue(_ node: NodeID, expected: ValueShape) {
    if let comment = tree.trailingComment(of: node) {
      let isTight = tree.file.bytes[comment.range.indices].dropFirst().first.map { $0 > 0x20 } ?? false
      if isTight || expected.isFreeText {
        var fix = quotingFix(for: comment.range, in: tree.file)
        fix.isSafe = isTight
        report(
          "content/wrong-type", "\(subject) has no value, since `#` begins a comment", at: comment.range,
          help: "put quotes around the text if `#` belongs to it", fixes: [fix])
        return
      }
    }
    let way =
      isEntry ? ", or remove the hyphen" : isRequired || expected.isCollection ? "" : ", or remove the key"
    report(
      "content/wrong-type", "\(subject) has no value, but should be \(expected.words)", at: node,
      help: instruction(expected) + way)
  }

  /// What to write, with an example where the shape has one.
  private func instruction(_ expected: ValueShape) -> String {
    switch expected {
    case .list(.mapping(let item)) where item.example != nil && !key.isEmpty:
      return "write it as `\(key): [{\(item.example ?? "")}]`"
    case .list: return "write each entry on a line of its own, after `- `; write `[]` where there are none"
    case .mapping(let mapping), .oneOrMore(.mapping(let mapping)):
      if let example = mapping.example, !key.isEmpty {
        return "write it as `\(isEntry ? "- " : "\(key): "){\(example)}`"
      }
      guard mapping.shorthand == nil, !key.isEmpty, !isEntry else { break }
      return "write its keys below `\(key):`, each on a line of its own, indented by two spaces more"
    default: break
    }
    return "write \(expected.allWords)"
  }

  /// What makes of a text what it should be.
  private func mend(_ node: NodeID, expected: ValueShape) -> (help: String, fix: Fix)? {
    let range = tree.range(of: node)
    let isPlain = tree.style(of: node) == .plain
    switch expected {
    case .list(let item):
      if isPlain, !isInFlow(node), let fix = itemsFix(for: range, in: tree.file) {
        return ("begin each entry with a hyphen and a space", fix)
      }
      if case .choice(let words) = item, let mend = severalWords(node, among: words) { return mend }
      guard item.isText else { return nil }
      return brackets(around: node)
    case .mapping, .oneOrMore(.mapping):
      guard isPlain, let fix = spacingFix(for: range, in: tree.file) else { return nil }
      return ("put a space after each colon", fix)
    default: return nil
    }
  }

  /// `[Python, PyTorch]` for a text on one line, in which nothing ends a text in brackets; `- Python` where nothing
  /// stands before it on its line.
  private func brackets(around node: NodeID) -> (help: String, fix: Fix)? {
    let range = tree.range(of: node)
    let source = tree.file.bytes[range.indices]
    guard !source.contains(where: { "\n\r[]{}|>".utf8.contains($0) }) else { return nil }
    let text = String(decoding: source, as: UTF8.self)
    let isPlain = tree.style(of: node) == .plain
    guard !isPlain || !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":") else { return nil }
    let isSafe = !isPlain || !text.contains(",")
    let (start, end) = (
      SourceRange(Int(range.start), Int(range.start)), SourceRange(Int(range.end), Int(range.end))
    )
    let line = tree.file.bytes[..<Int(range.start)].reversed().drop { $0 == UInt8(ascii: " ") }
    if line.first == UInt8(ascii: "\n"), !isInFlow(node) {
      return (
        "begin each entry with a hyphen and a space",
        Fix(title: "Begin the entry with `- `", isSafe: isSafe, edits: [.init(start, "- ")])
      )
    }
    return (
      "put it in brackets" + (text.unicodeScalars.count <= 40 ? ": [\(text)]" : ""),
      Fix(title: "Put it in brackets", isSafe: isSafe, edits: [.init(start, "["), .init(end, "]")])
    )
  }

  /// Whether a text stands in brackets or braces: what follows it ends it there, or might after a comment.
  private func isInFlow(_ node: NodeID) -> Bool {
    let rest = tree.file.bytes[Int(tree.range(of: node).end)...]
    return rest.first { !" \t\n\r".utf8.contains($0) }.map { ",]}#".utf8.contains($0) } ?? false
  }

  /// `[mid, senior]` for "mid, senior", "mid/senior" or "mid or senior".
  private func severalWords(_ node: NodeID, among words: [String]) -> (help: String, fix: Fix)? {
    let text = tree.text(of: node)
    guard !words.contains(text) else { return nil }
    let parts = text.replacing(" or ", with: ",").replacing(" and ", with: ",")
      .split { ",/;|".contains($0) }.map { kebabCase(String($0).trimmed) }
    guard parts.count > 1, parts.allSatisfy(words.contains),
      ![.literal, .folded].contains(tree.style(of: node))
    else { return nil }
    let list = "[\(parts.joined(separator: ", "))]"
    return (
      "put several in brackets: \(list)",
      Fix(title: "Write `\(list)`", isSafe: true, edits: [.init(tree.range(of: node), list)])
    )
  }
}

extension ValueShape {
  /// Whether a list or keys of its own make the value.
  fileprivate var isCollection: Bool {
    switch self {
    case .list, .table: true
    case .mapping(let mapping): mapping.shorthand == nil
    case .oneOrMore(let item): item.isCollection
    default: false
    }
  }

  /// Whether any text may be the value.
  fileprivate var isFreeText: Bool {
    switch self {
    case .text, .markdown: true
    default: false
    }
  }

  /// Whether a text alone may be the value.
  fileprivate var isText: Bool {
    switch self {
    case .list, .table: false
    case .mapping(let mapping): mapping.shorthand != nil
    default: true
    }
  }

  /// The shape as an instruction says it: all words of a closed list.
  var allWords: String {
    if case .choice(let words) = self { listed(named(words), "or") } else { words }
  }
}
