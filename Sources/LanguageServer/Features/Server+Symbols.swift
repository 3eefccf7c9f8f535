internal import Content
internal import Diagnostics
internal import Markdown
internal import Text

extension Server {
  /// What a file holds, as an outline beside the text shows it: its keys, the entries of its lists, its headings.
  func symbols(_ params: JSONTree?) throws(ResponseError) -> JSONValue {
    let (document, positions) = try document(params)
    guard document.root != nil else { return .array([]) }
    var symbols = document.outline.map { Symbol.all(of: $0) } ?? []
    symbols += document.headings
    guard client.hasNestedSymbols else {
      return .array(symbols.flatMap(\.flat).map { $0.json(in: document.uri, positions) })
    }
    return .array(symbols.map { $0.json(positions) })
  }
}

/// Something that an outline names.
struct Symbol {
  var name: String
  var detail: String?
  var kind: Kind
  /// All of it.
  var range: Range<Int>
  /// What names it.
  var mark: Range<Int>
  var children: [Symbol] = []

  /// The numbers that the protocol has for what fits here best.
  enum Kind: Int {
    case module = 2
    case property = 7
    case string = 15
    case array = 18
    case object = 19
  }

  /// It and all that is in it.
  var flat: [Symbol] { [self] + children.flatMap(\.flat) }

  static func all(of outline: Outline) -> [Symbol] {
    let children = Dictionary(grouping: outline.entries.indices) { outline.entries[$0].parent }
    func symbols(of parent: Int?, depth: Int) -> [Symbol] {
      guard depth < 5 else { return [] }
      return (children[parent] ?? []).compactMap { index in
        let entry = outline.entries[index]
        let inside = symbols(of: index, depth: depth + 1)
        let text = short(outline.text(of: index))
        switch entry.kind {
        case .word: return nil
        case .key:
          let isList = inside.contains { $0.kind == .module }
          return Symbol(
            name: named(outline.name(of: index)), detail: text.isEmpty ? nil : text,
            kind: inside.isEmpty ? .property : isList ? .array : .object,
            range: entry.mark.lowerBound..<entry.end, mark: entry.mark, children: inside)
        case .item:
          let start = entry.mark.isEmpty ? entry.value.lowerBound : entry.mark.lowerBound
          let range = start..<max(start, entry.end)
          let first =
            inside.first { ["text", "title", "name", "outcome", "for"].contains($0.name) } ?? inside.first
          let name = text.isEmpty ? first.map { $0.detail ?? $0.name } : text
          return Symbol(
            name: named(name ?? ""), detail: nil, kind: .module, range: range, mark: range, children: inside)
        }
      }
    }
    return symbols(of: nil, depth: 0)
  }

  /// A name is never empty: clients refuse such.
  fileprivate static func named(_ name: String) -> String { name.trimmed.isEmpty ? "…" : name }

  fileprivate static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.unicodeScalars.count <= 80 ? line : String(line.prefix(79)) + "…"
  }

  fileprivate func json(_ positions: PositionMap) -> JSONValue {
    .object([
      "name": .string(name), "detail": detail.map { .string($0) }, "kind": .number(kind.rawValue),
      "range": positions.json(range), "selectionRange": positions.json(mark),
      "children": children.isEmpty ? nil : .array(children.map { $0.json(positions) }),
    ])
  }

  fileprivate func json(in uri: String, _ positions: PositionMap) -> JSONValue {
    .object([
      "name": .string(name), "kind": .number(kind.rawValue),
      "location": .object(["uri": .string(uri), "range": positions.json(range)]),
    ])
  }
}

extension Document {
  /// The headings of the text below front matter, each with all up to the next.
  fileprivate var headings: [Symbol] {
    guard let path, path.hasSuffix(".md"), let yaml else { return [] }
    let start = yaml.upperBound
    let body = String(decoding: bytes[start...], as: UTF8.self)
    let headings = MarkdownDocument(parsing: body).headings
    return headings.enumerated().map { number, heading in
      let mark = start + Int(heading.range.start)..<start + Int(heading.range.end)
      let next = headings.dropFirst(number + 1).first { $0.level <= heading.level }
      let end = next.map { start + Int($0.range.start) } ?? bytes.count
      return Symbol(
        name: Symbol.named(heading.text), kind: .string, range: mark.lowerBound..<max(end, mark.upperBound),
        mark: mark)
    }
  }
}
