internal import CCmark
internal import Text

/// Character references such as `&amp;` and `&#160;`, as the parser reads them; it knows all names, so it is asked.
struct Entities {
  private var known: [ArraySlice<UInt8>: [UInt8]?] = [:]
  /// More than the longest name has.
  private static let longest = 40

  /// What the reference at the start of some bytes stands for, and how many bytes it has; nil where there is none.
  mutating func entity(_ bytes: ArraySlice<UInt8>) -> (read: [UInt8], written: Int)? {
    let name = bytes.dropFirst().prefix(Self.longest).prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#")
    }
    guard !name.isEmpty, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";") else {
      return nil
    }
    let written = bytes[bytes.startIndex...name.endIndex]
    let read = known[written] ?? Self.read(written)
    known[written] = .some(read)
    return read.map { ($0, written.count) }
  }

  private static func read(_ written: ArraySlice<UInt8>) -> [UInt8]? {
    // Letters around it keep what it stands for from being trimmed.
    let text = [0x61] + written + [0x61]
    let root = text.withUnsafeBytes {
      cmark_parse_document($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_DEFAULT)
    }
    guard let root else { return nil }
    defer { cmark_node_free(root) }
    guard let words = cmark_node_first_child(cmark_node_first_child(root)) else { return nil }
    let literal = bytes(of: cmark_node_get_literal(words))
    guard literal.count >= 2, !literal.elementsEqual(text) else { return nil }
    return Array(literal[1..<literal.count - 1])
  }
}
