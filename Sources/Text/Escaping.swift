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
    for index in source.indices {
      let reference: StaticString
      switch source[index] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      case UInt8(ascii: "'"): reference = "&#39;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[clean..<index]))
      reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
      clean = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[clean...]))
  }
}
