internal import Content
internal import Diagnostics
internal import Files
internal import Lint
internal import Text

extension Server {
  /// What could be written at a place: keys that are not there yet, values, names, rules.
  func completion(_ params: JSONTree?) throws(ResponseError) -> JSONValue {
    let (document, positions) = try document(params)
    guard let offset = positions.offset(of: params?["position"]) else {
      throw ResponseError(.invalidParams, "a position is missing")
    }
    var candidates = candidates(at: offset, in: document)
    let typed = document.bytes[candidates.word]
    // A text of several lines is none that a word could stand for.
    if typed.contains(where: { $0 == 0x0A || $0 == 0x0D }) { candidates.list = [] }
    // What is offered goes between quotation marks that are there.
    if let first = typed.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      candidates.word = (candidates.word.lowerBound + 1)..<candidates.word.upperBound
    }
    let items = candidates.list.enumerated().map { number, candidate in
      json(of: candidate, number, candidates.word, positions)
    }
    return .object(["isIncomplete": .bool(false), "items": .array(items)])
  }

  private func candidates(at offset: Int, in document: Document) -> (list: [Candidate], word: Range<Int>) {
    let none: ([Candidate], Range<Int>) = ([], offset..<offset)
    guard document.root != nil else { return none }
    guard let before = document.outline(before: offset) else {
      return comment(before: offset, in: document, sign: "<!--") ?? none
    }
    guard let place = document.place else { return none }
    let finder = CandidateFinder(
      outline: before, whole: document.outline ?? before, file: place,
      names: { names(of: $0, for: document) },
      assets: { assets(for: document) })
    switch before.spot {
    case .key(let parent, let word):
      return (finder.keys(of: parent, at: word), word)
    case .value(let entry, let word):
      var found = finder.values(of: entry)
      // A mapping may begin behind a dash, or on the next line.
      if before.entries[entry].kind == .item || before.startsNewLine(word) {
        found = finder.keys(of: entry, at: word) + found
      }
      // Directly behind the colon, a space is missing.
      if word.isEmpty, offset > 0, document.bytes[offset - 1] == UInt8(ascii: ":") {
        found = found.map { $0.with(before: " ") }
      }
      return (found, word)
    case .item(let entry, let word): return (finder.items(of: entry), word)
    case .comment: return comment(before: offset, in: document, sign: "#") ?? none
    case .elsewhere: return none
    }
  }

  /// The files below assets/, as values name them.
  private func assets(for document: Document) -> [String] {
    guard let root = document.root else { return [] }
    let folder = join(root.content, "assets")
    let paths = (try? files(of: document).files(below: folder, followsLinksOut: false)) ?? []
    return paths.prefix(500).map { "assets/\($0)" }
  }

  /// What a comment to remit may say; nil in any other.
  private func comment(
    before offset: Int, in document: Document, sign: String
  ) -> (list: [Candidate], word: Range<Int>)? {
    let line = document.bytes[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    let text = String(decoding: document.bytes[line..<offset], as: UTF8.self)
    guard let start = text.range(ofLast: sign) else { return nil }
    let words = text[start...].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let typed = words.last ?? ""
    let word = (offset - typed.utf8.count)..<offset
    switch words.dropLast().filter({ !$0.isEmpty }) {
    case ["remit:", "allow"]: return (Candidate.rules(), word)
    case []:
      let end = sign == "#" ? "" : " -->"
      return (
        [
          Candidate(
            "remit: allow", kind: .snippet, detail: "accept what a rule finds here, and say why",
            text: "remit: allow ",
            snippet: "remit: allow ${1:RULE} because ${2:\(Suppression.reasonToWrite)}\(end)")
        ], word
      )
    default: return nil
    }
  }

  private func json(
    of candidate: Candidate, _ number: Int, _ word: Range<Int>, _ positions: PositionMap
  ) -> JSONValue {
    let snippet = client.hasSnippets ? candidate.snippet : nil
    let isOfLines = snippet?.contains("\n") ?? false
    let usable = isOfLines && !client.adjustsIndentation ? nil : snippet
    let digits = String(number)
    return .object([
      "label": .string(candidate.label), "kind": .number(candidate.kind.rawValue),
      "detail": candidate.detail.map { .string($0) },
      "documentation": candidate.documentation.map { .markdown($0) },
      "sortText": .string(String(repeating: "0", count: max(0, 5 - digits.count)) + digits),
      "filterText": .string(candidate.label),
      "insertTextFormat": .number(usable == nil ? 1 : 2),
      "insertTextMode": isOfLines && usable != nil ? .number(2) : nil,
      "textEdit": .object(["range": positions.json(word), "newText": .string(usable ?? candidate.text)]),
    ])
  }
}

extension Outline {
  /// Whether only space, and dashes of entries, stand before some bytes on their line.
  fileprivate func startsNewLine(_ word: Range<Int>) -> Bool {
    let line = bytes[..<word.lowerBound].reversed().prefix { $0 != 0x0A && $0 != 0x0D }
    return line.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "-") }
  }
}

extension String {
  /// The place after the last occurrence of some words.
  fileprivate func range(ofLast words: String) -> Index? {
    var place = endIndex
    while place >= startIndex {
      if self[..<place].hasSuffix(words) { return place }
      guard place > startIndex else { return nil }
      place = index(before: place)
    }
    return nil
  }
}
