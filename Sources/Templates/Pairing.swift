internal import Diagnostics

/// Matches close tags with open ones.
///
/// After a mistake the tokens are mended, so that each open tag has its close tag and what follows is still
/// read in the right scope.
struct Pairing {
  /// How many tags may be open at once: the renderer and the check recurse as deep.
  static let deepest = 100

  private let file: SourceFile
  private var tokens: [Token] = []
  private var open: [Int] = []
  /// The names of tags that were left out since too many others were open.
  private var tooDeep: [String] = []
  private var errors: [Diagnostic] = []

  private init(_ file: SourceFile) { self.file = file }

  static func paired(_ tokens: [Token], of file: SourceFile, into sink: inout DiagnosticSink) -> [Token] {
    var pairing = Pairing(file)
    pairing.tokens.reserveCapacity(tokens.count)
    for token in tokens { pairing.take(token) }
    pairing.closeRest()
    for error in pairing.errors { sink.report(error) }
    return pairing.tokens
  }

  private mutating func take(_ token: Token) {
    if token.opens {
      guard open.count < Pairing.deepest else {
        if tooDeep.isEmpty {
          errors.append(SyntaxError.nestedTooDeep(Pairing.deepest).diagnostic(file, token.range))
        }
        tooDeep.append(text(token))
        return
      }
      open.append(tokens.count)
      tokens.append(token)
    } else if token.kind == .close {
      takeClose(token)
    } else {
      tokens.append(token)
    }
  }

  private mutating func takeClose(_ token: Token) {
    let name = text(token)
    if tooDeep.last == name {
      tooDeep.removeLast()
      return
    }
    guard let match = open.lastIndex(where: { isClosed(tokens[$0], by: name) }) else {
      guard let innermost = open.last else {
        errors.append(SyntaxError.closesNothing(name).diagnostic(file, token.name))
        return
      }
      let expected = tokens[innermost]
      errors.append(
        SyntaxError.closesAnother(close: name, open: text(expected), opened: expected.name)
          .diagnostic(file, token.name))
      close(with: token)
      return
    }
    if match < open.count - 1 {
      let inner = tokens[open[open.count - 1]]
      errors.append(
        SyntaxError.closedTooEarly(close: name, open: text(inner), opened: inner.name)
          .diagnostic(file, token.name))
    }
    while open.count > match + 1 { closeSilently(at: token.range.lowerBound) }
    close(with: token)
  }

  private mutating func closeRest() {
    for index in open {
      errors.append(SyntaxError.neverClosed(text(tokens[index])).diagnostic(file, tokens[index].name))
    }
    while !open.isEmpty { closeSilently(at: file.bytes.count) }
  }

  private mutating func closeSilently(at offset: Int) {
    close(with: Token(kind: .close, range: offset..<offset, name: offset..<offset))
  }

  private mutating func close(with token: Token) {
    guard let opening = open.popLast() else { return }
    tokens[opening].partner = tokens.count
    tokens.append(token)
    tokens[tokens.count - 1].partner = opening
  }

  private func isClosed(_ token: Token, by name: String) -> Bool {
    let opened = text(token)
    return name == opened || token.isDynamic && name.first == "*" && name.dropFirst() == opened
  }

  private func text(_ token: Token) -> String { String(decoding: file.bytes[token.name], as: UTF8.self) }
}
