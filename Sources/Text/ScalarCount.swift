extension String {
  /// The number of Unicode scalars, counted as the bytes that begin one.
  public var scalarCount: Int {
    var text = self
    return text.withUTF8 { $0.scalarCount }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number of Unicode scalars in UTF-8.
  public var scalarCount: Int {
    var continuations = 0
    var index = 0
    while index + 8 <= count {
      continuations += EightBytes(self, at: index).continuations
      index += 8
    }
    for byte in self[index...] where byte & 0xC0 == 0x80 { continuations += 1 }
    return count - continuations
  }
}

extension [UInt8] {
  /// The number of Unicode scalars in UTF-8.
  public var scalarCount: Int { withUnsafeBufferPointer(\.scalarCount) }
}
