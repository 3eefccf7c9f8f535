internal import Content
internal import Diagnostics
internal import Text
internal import YAML

/// Finds comments such as `# remit: allow spec/degree-required because the regulator asks for it` in a file, and
/// `<!-- remit: allow … because … -->` in Markdown.
struct CommentSuppressions {
  /// The comments.
  private(set) var suppressions: [Suppression] = []
  /// Comments that can't be understood, or stand in a text.
  private(set) var sink = DiagnosticSink()

  private let file: SourceFile
  private let isMarkdown: Bool
  /// Lines of comments and empty ones that an earlier comment looked past: the first, and the line that follows all.
  private var passed: (from: Int, next: Range<Int>)?
  /// The bytes of front matter or of a whole file in YAML.
  private var yaml: Range<Int>

  init(_ file: SourceFile, isMarkdown: Bool) {
    self.file = file
    self.isMarkdown = isMarkdown
    yaml = isMarkdown ? 0..<0 : 0..<file.bytes.count
    guard let mark = firstMark(from: 0) else { return }
    if isMarkdown {
      var unused = DiagnosticSink()
      if let parts = FrontMatter.split(file, into: &unused) { yaml = parts.yaml.indices }
    }
    let texts = textsOfYAML()
    var next: Int? = mark
    while let place = next {
      take(place, texts)
      next = firstMark(from: place + CommentSuppressions.word.count)
    }
  }

  private static let word = Array("remit:".utf8)
  /// What was meant for it: without its colon, or with a capital.
  private static let misspelt = ["remit allow ", "Remit: ", "Remit allow "].map { Array($0.utf8) }

  /// The next `remit:`, or what was meant for it, that follows `#` or `<!--`.
  private func firstMark(from start: Int) -> Int? {
    let bytes = file.bytes
    var index = start
    while let end = openerEnd(in: bytes[index...]) {
      index = end + 1
      var found = index
      while found < bytes.count, bytes[found] == 0x20 || bytes[found] == 0x09 { found += 1 }
      if found < bytes.count, isMark(bytes[found...]), opener(before: found) != nil { return found }
    }
    return nil
  }

  /// The first byte that may end what opens a comment.
  private func openerEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    isMarkdown
      ? bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "-") }
      : bytes.firstIndex(of: UInt8(ascii: "#"))
  }

  private func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: CommentSuppressions.word)
      || CommentSuppressions.misspelt.contains { bytes.starts(with: $0) }
  }

  /// Where the comment begins whose first word stands at an offset.
  private func opener(before place: Int) -> Int? {
    var index = place
    while index > 0, file.bytes[index - 1] == 0x20 || file.bytes[index - 1] == 0x09 { index -= 1 }
    if index > 0, file.bytes[index - 1] == UInt8(ascii: "#") { return index - 1 }
    guard isMarkdown, index >= 4, file.bytes[(index - 4)..<index].elementsEqual("<!--".utf8) else {
      return nil
    }
    return index - 4
  }

  private mutating func take(_ place: Int, _ texts: [Range<Int>]) {
    guard let start = opener(before: place) else { return }
    let isHash = file.bytes[start] == UInt8(ascii: "#")
    // `# remit:` is a heading in Markdown.
    guard isHash == yaml.contains(start) else { return }
    let line = lineRange(around: place)
    var end = line.upperBound
    if !isHash {
      guard
        let close = file.bytes[place..<end].indices.first(where: {
          file.bytes[$0...].starts(with: "-->".utf8)
        })
      else { return }
      end = close
    }
    while end > place, file.bytes[end - 1] <= 0x20 { end -= 1 }
    let whole = SourceRange(start, isHash ? end : min(end + 4, line.upperBound))
    let around = texts.partitioningIndex { $0.lowerBound >= start + 1 } - 1
    if around >= 0, texts[around].contains(start), !isHeader(texts[around], before: start) {
      report(
        "content/unused-allow", .warning, "this is not a comment but a part of the text, and allows nothing",
        at: whole, help: "put the comment on the line above the key, or write the rule below `allow:`")
      return
    }
    read(place + CommentSuppressions.word.count..<end, whole: whole, line: line, isHash: isHash, texts)
  }

  /// Whether all of a text before a place is the `|` or `>` that it stands below: a comment may follow that.
  private func isHeader(_ text: Range<Int>, before place: Int) -> Bool {
    let mark = file.bytes[text.lowerBound]
    guard mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") else { return false }
    return !file.bytes[text.lowerBound..<place].contains { $0 == 0x0A || $0 == 0x0D }
  }

  private mutating func read(
    _ words: Range<Int>, whole: SourceRange, line: Range<Int>, isHash: Bool, _ texts: [Range<Int>]
  ) {
    var fields: [Range<Int>] = []
    var index = words.lowerBound
    while index < words.upperBound {
      while index < words.upperBound, file.bytes[index] <= 0x20 { index += 1 }
      let start = index
      while index < words.upperBound, file.bytes[index] > 0x20 { index += 1 }
      if start < index { fields.append(start..<index) }
    }
    let word = CommentSuppressions.word
    func text(_ field: Int) -> String {
      fields.indices.contains(field) ? String(decoding: file.bytes[fields[field]], as: UTF8.self) : ""
    }
    let sample = isHash ? "# remit: allow RULE because …" : "<!-- remit: allow RULE because … -->"
    let isSpelt = file.bytes[..<words.lowerBound].suffix(word.count).elementsEqual(word)
    guard isSpelt, text(0) == "allow", fields.count > 1 else {
      report(
        "content/bad-value", .error, "this comment to remit can't be understood", at: whole,
        help: "write \(sample)")
      return
    }
    let reason = fields.dropFirst(3).map { String(decoding: file.bytes[$0], as: UTF8.self) }
    let hasReason =
      text(2) == "because" && !reason.isEmpty && reason.joined(separator: " ") != Suppression.reasonToWrite
    suppressions.append(
      Suppression(
        file: file, rule: text(1), rulePlace: SourceRange(fields[1].lowerBound, fields[1].upperBound),
        reach: .bytes(reach(of: line, comment: whole, texts)),
        hasReason: hasReason, whole: whole, isComment: true))
  }

  /// The bytes that a comment speaks for: its line and, where it has the line for itself, the next that is none, with
  /// the whole of a text that begins there; in Markdown the whole block below.
  private mutating func reach(of line: Range<Int>, comment: SourceRange, _ texts: [Range<Int>]) -> Range<Int>
  {
    let before = file.bytes[line.lowerBound..<Int(comment.start)]
    guard before.allSatisfy({ $0 <= 0x20 }) else { return withTexts(line, texts) }
    var end = next(after: line)
    if let passed, passed.from <= end.lowerBound, end.lowerBound <= passed.next.lowerBound {
      end = passed.next
    } else {
      let first = end.lowerBound
      while end.lowerBound < file.bytes.count, isCommentOrEmpty(end) { end = next(after: end) }
      passed = (first, end)
    }
    if isMarkdown, !yaml.contains(line.lowerBound) {
      while next(after: end).lowerBound < file.bytes.count, !isEmpty(next(after: end)) {
        end = next(after: end)
      }
    }
    return withTexts(line.lowerBound..<max(line.upperBound, end.upperBound), texts)
  }

  /// Some lines, and the rest of a text that begins in them, as one below `|` does.
  private func withTexts(_ lines: Range<Int>, _ texts: [Range<Int>]) -> Range<Int> {
    // Texts do not overlap, so that the last that begins in these lines ends last.
    let next = texts.partitioningIndex { $0.lowerBound >= lines.upperBound }
    guard next > 0, lines.contains(texts[next - 1].lowerBound) else { return lines }
    return lines.lowerBound..<max(lines.upperBound, texts[next - 1].upperBound)
  }

  private func isCommentOrEmpty(_ line: Range<Int>) -> Bool {
    let words = file.bytes[line].drop { $0 <= 0x20 }
    return words.isEmpty
      || words.starts(with: isMarkdown && !yaml.contains(line.lowerBound) ? "<!--".utf8 : "#".utf8)
  }

  private func isEmpty(_ line: Range<Int>) -> Bool { file.bytes[line].allSatisfy { $0 <= 0x20 } }

  /// The line around a place, without its break.
  private func lineRange(around place: Int) -> Range<Int> {
    let start = file.bytes[..<place].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    return start..<(file.bytes[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count)
  }

  private func next(after line: Range<Int>) -> Range<Int> {
    var start = line.upperBound
    if start < file.bytes.count, file.bytes[start] == 0x0D { start += 1 }
    if start < file.bytes.count, file.bytes[start] == 0x0A { start += 1 }
    guard start < file.bytes.count else { return file.bytes.count..<file.bytes.count }
    return start..<(file.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count)
  }

  /// The bytes of all texts of the YAML, in which `#` begins no comment, in their order.
  private func textsOfYAML() -> [Range<Int>] {
    guard !yaml.isEmpty else { return [] }
    var sink = DiagnosticSink()
    let region = isMarkdown ? SourceRange(yaml.lowerBound, yaml.upperBound) : nil
    guard let tree = YAMLTree.parse(file, in: region, into: &sink), let root = tree.root else { return [] }
    var texts: [Range<Int>] = []
    var open = [root]
    while let node = open.popLast() {
      switch tree.kind(of: node) {
      case .scalar: texts.append(tree.range(of: node).indices)
      case .sequence: open += tree.items(of: node)
      case .mapping: open += tree.pairs(of: node).flatMap { [$0.0, $0.1] }
      }
    }
    return texts.sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func report(
    _ rule: String, _ severity: Severity, _ message: String, at place: SourceRange, help: String
  ) {
    sink.report(
      Diagnostic(rule: rule, severity: severity, message: message, at: Label(file, place), help: help))
  }
}
