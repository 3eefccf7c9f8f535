internal import Diagnostics

/// Cuts a template into tokens. It goes on after a mistake, so that all of them are found at once.
struct Scanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var tokens: [Token] = []
  private var errors: [Diagnostic] = []

  private init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  static func tokens(of file: SourceFile, into sink: inout DiagnosticSink) -> [Token] {
    var scanner = Scanner(file)
    scanner.scan()
    for error in scanner.errors { sink.report(error) }
    return scanner.tokens
  }

  private mutating func scan() {
    var start = 0
    var index = 0
    while index < bytes.count {
      if isAt(open, index) {
        addText(start..<index)
        index = scanTag(index)
        start = index
      } else {
        index += 1
        if bytes[index - 1] == UInt8(ascii: "\n") {
          addText(start..<index)
          start = index
        }
      }
    }
    addText(start..<bytes.count)
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { tokens.append(Token(kind: .text, range: range, name: range)) }
  }

  /// Takes the tag at an offset and returns where to go on.
  private mutating func scanTag(_ start: Int) -> Int {
    let inside = skipBlanks(start + open.count)
    guard inside < bytes.count else { return fail(.unclosed(close), from: start, contentFrom: inside) }
    switch bytes[inside] {
    case UInt8(ascii: "!"): return scanComment(start, inside + 1)
    case UInt8(ascii: "="): return scanDelimiters(start, inside + 1)
    case UInt8(ascii: "{"):
      return scanNamed(.unescaped, start, inside + 1, until: [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "&"): return scanNamed(.unescaped, start, inside + 1, until: close)
    case UInt8(ascii: "#"): return scanNamed(.section, start, inside + 1, until: close)
    case UInt8(ascii: "^"): return scanNamed(.inverted, start, inside + 1, until: close)
    case UInt8(ascii: "/"): return scanNamed(.close, start, inside + 1, until: close)
    case UInt8(ascii: ">"): return scanNamed(.partial, start, inside + 1, until: close)
    case UInt8(ascii: "<"): return scanNamed(.parent, start, inside + 1, until: close)
    case UInt8(ascii: "$"): return scanNamed(.block, start, inside + 1, until: close)
    default: return scanNamed(.variable, start, inside, until: close)
    }
  }

  private mutating func scanComment(_ start: Int, _ content: Int) -> Int {
    guard let closing = find(close, from: content) else {
      return fail(.unclosed(close), from: start, contentFrom: content)
    }
    let end = closing + close.count
    tokens.append(Token(kind: .comment, range: start..<end, name: content..<closing))
    return end
  }

  private mutating func scanDelimiters(_ start: Int, _ content: Int) -> Int {
    let closing = [UInt8(ascii: "=")] + close
    guard let found = find(closing, from: content) else {
      return fail(.unclosed(closing), from: start, contentFrom: content)
    }
    let end = found + closing.count
    let words = bytes[content..<found].split(whereSeparator: \.isWhitespace)
    guard words.count == 2, !bytes[content..<found].contains(UInt8(ascii: "=")) else {
      errors.append(SyntaxError.badDelimiters.diagnostic(file, start..<end))
      return end
    }
    tokens.append(Token(kind: .delimiters, range: start..<end, name: content..<found))
    open = Array(words[0])
    close = Array(words[1])
    return end
  }

  private mutating func scanNamed(_ kind: Token.Kind, _ start: Int, _ content: Int, until closing: [UInt8])
    -> Int
  {
    guard let found = find(closing, from: content) else {
      return fail(.unclosed(closing), from: start, contentFrom: content)
    }
    var name = trim(content..<found)
    if bytes[name].contains(UInt8(ascii: "\n")) || find(open, in: name) != nil {
      return fail(.unclosed(closing), from: start, contentFrom: content)
    }
    let end = found + closing.count
    var isDynamic = false
    if kind == .partial || kind == .parent, name.first.map({ bytes[$0] }) == UInt8(ascii: "*") {
      isDynamic = true
      name = trim(name.lowerBound + 1..<name.upperBound)
    }
    guard !name.isEmpty else {
      errors.append(SyntaxError.missingName.diagnostic(file, start..<end))
      return end
    }
    if bytes[name].contains(where: \.isWhitespace) {
      errors.append(SyntaxError.spaceInName(text(name)).diagnostic(file, name))
    } else if isPath(kind, isDynamic), hasEmptyStep(name) {
      errors.append(SyntaxError.emptyStep(text(name)).diagnostic(file, name))
    }
    tokens.append(Token(kind: kind, range: start..<end, name: name, isDynamic: isDynamic))
    return end
  }

  /// Reports a tag without an end, drops what is left of it on its line, and returns where to go on.
  private mutating func fail(_ error: SyntaxError, from start: Int, contentFrom content: Int) -> Int {
    let content = min(content, bytes.count)
    var lineEnd = content
    while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
    let line = content..<lineEnd
    let next = find(open, in: line) ?? lineEnd
    lineEnd = find(close, in: content..<next).map { $0 + close.count } ?? next
    let said = trim(start..<lineEnd)
    errors.append(error.diagnostic(file, said))
    return lineEnd
  }

  private func isPath(_ kind: Token.Kind, _ isDynamic: Bool) -> Bool {
    switch kind {
    case .variable, .unescaped, .section, .inverted: true
    case .partial, .parent: isDynamic
    default: false
    }
  }

  private func hasEmptyStep(_ name: Range<Int>) -> Bool {
    let dot = UInt8(ascii: ".")
    if name.count == 1 { return false }
    if bytes[name.lowerBound] == dot || bytes[name.upperBound - 1] == dot { return true }
    return name.dropLast().contains { bytes[$0] == dot && bytes[$0 + 1] == dot }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isWhitespace { index += 1 }
    return index
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isWhitespace { start += 1 }
    while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }

  private func isAt(_ word: [UInt8], _ index: Int) -> Bool {
    guard bytes[index] == word[0], index + word.count <= bytes.count else { return false }
    return word.indices.allSatisfy { bytes[index + $0] == word[$0] }
  }

  private func find(_ word: [UInt8], in range: Range<Int>) -> Int? {
    let last = range.upperBound - word.count
    guard range.lowerBound <= last else { return nil }
    return (range.lowerBound...last).first { isAt(word, $0) }
  }

  private func find(_ word: [UInt8], from start: Int) -> Int? {
    find(word, in: min(start, bytes.count)..<bytes.count)
  }
}
