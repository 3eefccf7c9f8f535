internal import Content
internal import Diagnostics
internal import Lint
internal import Text

extension Server {
  /// What there is to know at a place: of the rules that find something there, of the key, of what is named.
  mutating func hover(_ params: JSONTree?) throws(ResponseError) -> JSONValue {
    let (opened, positions) = try document(params)
    guard let offset = positions.offset(of: params?["position"]) else {
      throw ResponseError(.invalidParams, "a position is missing")
    }
    guard opened.root != nil else { return .null }
    let document = lookedAt(opened)
    var parts: [String] = []
    var place: Range<Int>?
    for finding in document.findings where finding.touches(offset..<offset) {
      guard let rule = Rule.named(finding.rule) else { continue }
      let text = rule.hover
      if !parts.contains(text) { parts.append(text) }
      place = place ?? finding.primary.range.indices
    }
    if parts.isEmpty, let (rule, range) = ruleNamed(at: offset, in: document) {
      parts.append(rule.hover)
      place = range
    }
    if let reference = reference(at: offset, in: document), let item = item(reference.id, of: document) {
      parts.append(item.hover)
      place = place ?? reference.place
    } else if let (key, range, isInherited) = key(at: offset, in: document) {
      if !isInherited || parts.isEmpty { parts.append(key.hover) }
      place = place ?? range
    }
    guard !parts.isEmpty else { return .null }
    return .object([
      "contents": .markdown(parts.joined(separator: "\n\n---\n\n")),
      "range": place.map { positions.json($0) },
    ])
  }

  /// A document of which the newest findings are known.
  mutating func lookedAt(_ document: Document) -> Document {
    guard document.isStale else { return document }
    look(at: document.uri)
    return documents[document.uri] ?? document
  }

  /// The key at an offset, and its place; over a value of one line the key that it belongs to.
  private func key(at offset: Int, in document: Document) -> (MappingShape.Key, Range<Int>, isOfValue: Bool)?
  {
    guard let place = document.place, let outline = document.outline, let index = outline.entry(at: offset)
    else {
      return nil
    }
    let entry = outline.entries[index]
    if entry.mark.lowerBound <= offset, offset <= entry.mark.upperBound {
      return outline.key(index, in: place.shape).map { ($0, entry.mark, false) }
    }
    // Over a long text, nobody asks what its key means.
    guard entry.style == .plain || entry.style == .quoted, entry.value.count < 60 else { return nil }
    return outline.key(index, in: place.shape).map { ($0, entry.value, true) }
  }

  /// The rule whose id stands at an offset: in a comment, below `allow`, or in the settings.
  private func ruleNamed(at offset: Int, in document: Document) -> (Rule, Range<Int>)? {
    func isPart(_ byte: UInt8) -> Bool {
      byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
    }
    var (start, end) = (offset, offset)
    let bytes = document.bytes
    while start > 0, isPart(bytes[start - 1]), offset - start < 100 { start -= 1 }
    while end < bytes.count, isPart(bytes[end]), end - offset < 100 { end += 1 }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    return word.contains("/") ? Rule.named(word).map { ($0, start..<end) } : nil
  }
}

extension Diagnostic {
  /// Whether its place shares a byte, or an end, with a range.
  func touches(_ range: Range<Int>) -> Bool {
    primary.range.indices.lowerBound <= range.upperBound
      && range.lowerBound <= primary.range.indices.upperBound
  }
}

extension Rule {
  /// What an editor shows of it: what it finds, why, an example of each kind, and where that is from.
  var hover: String {
    var text = "**`\(id)`** · \(weight) · evidence: \(evidence.rawValue), \(evidence.meaning)\n\n"
    text += "Finds \(summary).\n\n\(why)\n"
    for (title, isBad) in [("Found", true), ("Left alone", false)] {
      guard let example = examples.first(where: { $0.isBad == isBad }) else { continue }
      text += "\n**\(title)**\n\n```yaml\n\(example.drawing)\n```\n"
      if let note = example.note { text += "\n*\(note.prefix(1).uppercased())\(note.dropFirst()).*\n" }
    }
    return text + "\n*Source: \(source).*"
  }
}

extension MappingShape.Key {
  /// What an editor shows of it: what it means, how it is written, what holds without it.
  var hover: String {
    var text =
      "**`\(name)`** · \(shape.manual(\.title))\(isRequired ? " · must be there" : "")\n\n\(capital(meaning))."
    if let standard { text += "\n\nWhere it is left out: `\(standard)`." }
    if isPrivate { text += "\n\nPrivate: it never reaches a page, a feed or an export." }
    if let example = shape.example { text += "\n\n```yaml\n\(name):\(example)\n```" }
    return text
  }

  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension ValueShape {
  /// How a value may be written, behind the colon of its key.
  fileprivate var example: String? {
    switch self {
    case .mapping(let mapping): mapping.example.map { " {\($0)}" }
    case .list(.mapping(let mapping)), .oneOrMore(.mapping(let mapping)):
      mapping.example.map { "\n  - {\($0)}" }
    case .timeSpan: " 6 months"
    case .date: " 2026-11-02"
    case .utcOffset: " \"+01:00\""
    case .code(.country), .code(.countryOrRegion): " NL"
    case .code(.currency): " EUR"
    case .code(.language): " en"
    case .asset: " assets/photo.jpg"
    case .either(let first, let second): first.example ?? second.example
    default: nil
    }
  }
}

extension Item {
  /// What an editor shows of it.
  var hover: String {
    var text = "**\(title.value)** · \(id.kind.noun) `\(id.slug)`\(isBuiltIn ? " · built in" : "")"
    if let first = lines.first { text += "\n\n\(first)" }
    if lines.count > 1 { text += "\n\n" + lines.dropFirst().map { "- \($0)" }.joined(separator: "\n") }
    return text
  }
}
