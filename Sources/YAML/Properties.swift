internal import Text

/// The anchor and the tag before a node, found again in the source: libyaml counts them into the node's place.
struct Properties {
  /// Where the node itself begins.
  var content: Int
  /// `&name`.
  var anchor: Range<Int>?
  /// `!name`.
  var tag: Range<Int>?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    content = start
    while content < end {
      let first = content
      switch bytes[content] {
      case UInt8(ascii: "&") where anchor == nil:
        content += 1
        while content < end, isName(bytes[content]) { content += 1 }
        anchor = first..<content
      case UInt8(ascii: "!") where tag == nil:
        while content < end, bytes[content] > UInt8(ascii: " "), bytes[content] < 0x80 { content += 1 }
        tag = first..<content
      default: return
      }
      skipSpace(bytes, end)
    }
  }

  private mutating func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) {
    while content < end {
      let length = isBlank(bytes[content]) ? 1 : bytes[content..<end].lineBreakLength()
      if length > 0 {
        content += length
      } else if bytes[content] == UInt8(ascii: "#") {
        while content < end, bytes[content..<end].lineBreakLength() == 0 { content += 1 }
      } else {
        return
      }
    }
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
