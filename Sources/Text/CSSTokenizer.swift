/// A piece of a style sheet.
public struct CSSToken: Sendable, Equatable {
  /// What it is.
  public enum Kind: Sendable, Equatable {
    /// White space.
    case space
    /// `/* … */`, or what begins so and never ends.
    case comment
    /// A text in quotation marks; one that is not closed ends with its line.
    case string(isClosed: Bool)
    /// What stands in `url(…)` without quotation marks, with the white space around it.
    case address
    /// A backslash with what it stands for.
    case escape
    /// Any other byte.
    case byte(UInt8)
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands: offsets in bytes.
  public var range: Range<Int>
  /// Where its text stands: that of a string or an address without what is around it, else the whole.
  public var content: Range<Int>
  /// Whether it is what `url(` leads to.
  public var isInURL = false
}

/// Cuts a style sheet where what is no rule begins and ends. Source: CSS Syntax Module Level 3, section 4, as far as
/// comments, strings, `url()` and escapes go.
public struct CSSTokenizer: Sendable {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  private var position: Int
  /// Where the address of a `url(` begins that was just read.
  private var address: Int?

  /// Makes a tokenizer of a style sheet, or of the part of a file in which one stands.
  public init(_ bytes: [UInt8], in part: Range<Int>? = nil) {
    self.bytes = bytes
    start = part?.lowerBound ?? 0
    end = part?.upperBound ?? bytes.count
    position = start
  }

  /// The next token; nil at the end.
  public mutating func next() -> CSSToken? {
    if let address, position == address, let token = bareAddress() { return token }
    guard position < end else { return nil }
    let from = position
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "/") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "*"):
      position += 2
      while position < end, !isCommentEnd { position += 1 }
      position = min(end, position + 2)
      return token(.comment, from)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(byte)
    case UInt8(ascii: "\\"):
      skipEscape()
      return token(.escape, from)
    case _ where CSSTokenizer.isSpace(byte):
      while position < end, CSSTokenizer.isSpace(bytes[position]) { position += 1 }
      return token(.space, from)
    default:
      position += 1
      if byte == UInt8(ascii: "("), isAddressOpened { address = position }
      return token(.byte(byte), from)
    }
  }

  private func token(_ kind: CSSToken.Kind, _ from: Int) -> CSSToken {
    CSSToken(kind: kind, range: from..<position, content: from..<position)
  }

  private var isCommentEnd: Bool {
    bytes[position] == UInt8(ascii: "*") && position + 1 < end && bytes[position + 1] == UInt8(ascii: "/")
  }

  private mutating func string(_ quote: UInt8) -> CSSToken {
    let from = position
    position += 1
    while position < end, bytes[position] != quote, bytes[position] != 0x0A {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, end)
    let isClosed = position < end && bytes[position] == quote
    let content = from + 1..<position
    if isClosed { position += 1 }
    defer { address = nil }
    return CSSToken(
      kind: .string(isClosed: isClosed), range: from..<position, content: content, isInURL: address != nil)
  }

  /// Skips a backslash and the byte behind it, or up to six digits and the one white space that ends them.
  private mutating func skipEscape() {
    position += 1
    let digits = bytes[position..<min(end, position + 6)].prefix(while: \.isHexDigit).count
    position += digits
    if position < end, digits == 0 || CSSTokenizer.isSpace(bytes[position]) { position += 1 }
  }

  /// Whether the bracket that was just read is that of `url(`.
  private var isAddressOpened: Bool {
    let name = position - 4
    guard name >= start, zip(bytes[name...], "url".utf8).allSatisfy({ $0.lowercasedASCII == $1 }) else {
      return false
    }
    return name == start || !CSSTokenizer.isNamePart(bytes[name - 1])
  }

  /// Reads an address up to its bracket; nil where it stands in quotation marks.
  private mutating func bareAddress() -> CSSToken? {
    let from = position
    var first = from
    while first < end, CSSTokenizer.isSpace(bytes[first]) { first += 1 }
    if first < end, bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'") {
      // Told to the string, which follows.
      return nil
    }
    address = nil
    position = first
    while position < end, bytes[position] != UInt8(ascii: ")") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, end)
    var last = position
    while last > first, CSSTokenizer.isSpace(bytes[last - 1]) { last -= 1 }
    return CSSToken(kind: .address, range: from..<position, content: first..<last, isInURL: true)
  }

  /// Whether a byte is white space: section 4.2.
  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }

  /// Whether a byte may stand in a name.
  public static func isNamePart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }
}
