extension ByteBuffer {
  /// Appends UTF-8 with `&`, `<`, `>`, `"` and `'` replaced by references, for HTML text and quoted attributes.
  ///
  /// All five, so that one function serves every place in a page.
  public mutating func append(escapingHTML string: String) {
    var copy = string
    copy.withUTF8 { append(escapingHTML: $0) }
  }

  /// Appends UTF-8 bytes with `&`, `<`, `>`, `"` and `'` replaced by references.
  public mutating func append(escapingHTML source: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    while true {
      // `&` and `'` differ in one bit, and so do `<` and `>`.
      let index = source.place(
        from: clean,
        { $0.equal(to: 0x22) | $0.equal(to: 0x27, either: 0x01) | $0.equal(to: 0x3E, either: 0x02) },
        where: { $0 == 0x22 || $0 | 0x01 == 0x27 || $0 | 0x02 == 0x3E })
      append(UnsafeBufferPointer(rebasing: source[clean..<index]))
      guard index < source.count else { return }
      switch source[index] {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      default: append("&#39;")
      }
      clean = index + 1
    }
  }
}
