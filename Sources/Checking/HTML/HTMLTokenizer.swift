internal import Diagnostics
internal import Text

/// Reads an HTML document token by token. Nothing is an error: what is broken is read as browsers do, or as text.
///
/// Source: the HTML standard, section 13.2.5, without what only scripts and old documents need.
package struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var position = 0
  /// The element whose content is text alone, from its start tag to its end tag.
  private var rawElement: String?

  /// Makes a tokenizer of a document in UTF-8.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; nil at the end.
  package mutating func next() -> HTMLToken? {
    guard position < bytes.count else { return nil }
    if let name = rawElement {
      rawElement = nil
      let end = endOfRawText(name)
      if end > position { return text(to: end) }
    }
    if bytes[position] == UInt8(ascii: "<"), let token = markup() { return token }
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "<") || !beginsMarkup(end) { end += 1 }
    return text(to: end)
  }

  private mutating func text(to end: Int) -> HTMLToken {
    defer { position = end }
    return .text(SourceRange(position, end))
  }

  private func beginsMarkup(_ place: Int) -> Bool {
    guard place + 1 < bytes.count else { return false }
    let byte = bytes[place + 1]
    return byte.isASCIILetter || "!?/".utf8.contains(byte)
  }

  /// Reads what a `<` begins; nil where it is text.
  private mutating func markup() -> HTMLToken? {
    guard beginsMarkup(position) else { return nil }
    switch bytes[position + 1] {
    case UInt8(ascii: "!") where bytes[position...].starts(with: "<!--".utf8):
      return comment(to: "-->", from: 2)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return comment(to: ">", from: 2)
    case UInt8(ascii: "/"):
      guard position + 2 < bytes.count, bytes[position + 2].isASCIILetter else {
        return comment(to: ">", from: 2)
      }
      return endTag()
    default: return startTag()
    }
  }

  private mutating func comment(to mark: String, from offset: Int) -> HTMLToken {
    let start = position
    position += offset
    while position < bytes.count, !bytes[position...].starts(with: mark.utf8) { position += 1 }
    position = min(position + mark.utf8.count, bytes.count)
    return .comment(SourceRange(start, position))
  }

  private mutating func endTag() -> HTMLToken {
    let start = position
    position += 2
    let name = name { $0 != UInt8(ascii: ">") && !isBlank($0) && $0 != UInt8(ascii: "/") }
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
    position = min(position + 1, bytes.count)
    return .end(name, SourceRange(start, position))
  }

  private mutating func startTag() -> HTMLToken {
    let start = position
    position += 1
    let name = name { $0 != UInt8(ascii: ">") && !isBlank($0) && $0 != UInt8(ascii: "/") }
    var attributes: [HTMLAttribute] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if isBlank(bytes[position]) || bytes[position] == UInt8(ascii: "/") {
        position += 1
      } else {
        attributes.append(attribute())
      }
    }
    position = min(position + 1, bytes.count)
    if HTMLTokenizer.rawElements.contains(name) { rawElement = name }
    return .start(HTMLTag(name: name, attributes: attributes, range: SourceRange(start, position)))
  }

  private static let rawElements: Set<String> = [
    "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp",
  ]

  private mutating func attribute() -> HTMLAttribute {
    let start = position
    // A `=` before a name is part of the name.
    position += 1
    while position < bytes.count, !isBlank(bytes[position]), !"=>/".utf8.contains(bytes[position]) {
      position += 1
    }
    let name = lowercased(start..<position)
    let end = position
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      position = end
      return HTMLAttribute(name: name, value: SourceRange(end, end), range: SourceRange(start, end))
    }
    position += 1
    skipBlanks()
    let value = value()
    return HTMLAttribute(name: name, value: value, range: SourceRange(start, position))
  }

  private mutating func value() -> SourceRange {
    guard position < bytes.count else { return SourceRange(position, position) }
    let mark = bytes[position]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      let start = position
      while position < bytes.count, !isBlank(bytes[position]), bytes[position] != UInt8(ascii: ">") {
        position += 1
      }
      return SourceRange(start, position)
    }
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != mark { position += 1 }
    defer { position = min(position + 1, bytes.count) }
    return SourceRange(start, position)
  }

  private mutating func name(while isPart: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, isPart(bytes[position]) { position += 1 }
    return lowercased(start..<position)
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].lazy.map(\.lowercasedASCII), as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  /// Where the end tag of an element stands whose content is text alone.
  private func endOfRawText(_ name: String) -> Int {
    let mark = Array("</\(name)".utf8)
    var place = position
    while place + mark.count < bytes.count {
      let after = bytes[place + mark.count]
      if bytes[place] == UInt8(ascii: "<"),
        isBlank(after) || after == UInt8(ascii: ">") || after == UInt8(ascii: "/"),
        bytes[place..<(place + mark.count)].lazy.map(\.lowercasedASCII).elementsEqual(mark)
      {
        return place
      }
      place += 1
    }
    return bytes.count
  }
}

/// Whether a byte is one of the blanks of HTML and CSS.
func isBlank(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
  default: false
  }
}
