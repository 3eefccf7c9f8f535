public import Diagnostics

extension YAMLTree {
  /// The value of a text, escapes and folding done; empty for collections.
  public func text(of id: NodeID) -> String {
    withBytes(of: id) { String(decoding: $0, as: UTF8.self) }
  }

  /// Lends the UTF-8 bytes of a text's value without a copy; none for collections.
  public func withBytes<Result, Failure: Error>(
    of id: NodeID, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let node = self[id]
    guard node.kind == .scalar else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
    let range = Int(node.valueStart)..<Int(node.valueEnd)
    let source = node.flags.contains(.cooked) ? cooked : file.bytes
    return try source.withUnsafeBufferPointer { bytes throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }

  /// Whether a text's value is exactly this; false for collections. Makes no String.
  public func isEqual(_ id: NodeID, to text: StaticString) -> Bool {
    let node = self[id]
    guard node.kind == .scalar, Int(node.valueEnd - node.valueStart) == text.utf8CodeUnitCount else {
      return false
    }
    return withBytes(of: id) { bytes in
      text.withUTF8Buffer { areSame(bytes, $0) }
    }
  }

  /// The comment that follows an unquoted text on its line: the spaces between, and the bytes from `#` to the
  /// line's end. Nil where there is none, and for texts in quotes.
  public func trailingComment(of id: NodeID) -> (gap: Int, range: SourceRange)? {
    let node = self[id]
    guard node.kind == .scalar, node.style == .plain else { return nil }
    let bytes = file.bytes
    let limit = Int(region.end)
    var start = Int(node.end)
    while start < limit, isBlank(bytes[start]) { start += 1 }
    let gap = start - Int(node.end)
    guard gap > 0, start < limit, bytes[start] == UInt8(ascii: "#") else { return nil }
    var end = start
    while end < limit, !isBreak(bytes[end]) { end += 1 }
    return (gap, SourceRange(start, end))
  }
}
