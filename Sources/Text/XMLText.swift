extension ByteBuffer {
  /// Appends a text for XML: between tags, or in an attribute in quotes.
  ///
  /// What XML 1.0 forbids altogether, such as most control characters, becomes U+FFFD. Source: XML 1.0, section 2.2.
  public mutating func append(escapingXML text: String) {
    var text = text
    text.withUTF8 { append(escapingXML: $0) }
  }

  /// The same of a text in UTF-8.
  public mutating func append(escapingXML text: UnsafeBufferPointer<UInt8>) {
    withPermittedInXML(text) { append(escapingHTML: $0) }
  }

  /// Appends a text as a section that XML does not read: `<![CDATA[…]]>`. Its end is split where the text holds one.
  public mutating func append(cdata text: String) {
    var text = text
    text.withUTF8 { append(cdata: $0) }
  }

  /// The same of a text in UTF-8.
  public mutating func append(cdata text: UnsafeBufferPointer<UInt8>) {
    append("<![CDATA[")
    withPermittedInXML(text) { bytes in
      var clean = 0
      var index = 0
      while true {
        let bracket = UInt8(ascii: "]")
        index = bytes.place(from: index, { $0.equal(to: bracket) }, where: { $0 == bracket })
        guard index + 2 < bytes.count else { break }
        if bytes[index + 1] == bracket, bytes[index + 2] == UInt8(ascii: ">") {
          append(UnsafeBufferPointer(rebasing: bytes[clean..<index + 2]))
          append("]]><![CDATA[")
          clean = index + 2
        }
        index += 1
      }
      append(UnsafeBufferPointer(rebasing: bytes[clean...]))
    }
    append("]]>")
  }
}

/// Lends a text with U+FFFD in the place of each scalar that no XML document may hold.
private func withPermittedInXML(
  _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
) {
  // Nearly no text has one: U+FFFE and U+FFFF begin with 0xEF, the others are below the space.
  let first = text.place(
    from: 0, { $0.controls | $0.equal(to: 0xEF) }, where: { $0 < 0x20 && $0 != 0x0A || $0 == 0xEF })
  guard first < text.count else { return body(text) }
  var permitted = String.UnicodeScalarView()
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    permitted.append(isForbiddenInXML(scalar) ? "\u{FFFD}" : scalar)
  }
  var whole = String(permitted)
  whole.withUTF8(body)
}

private func isForbiddenInXML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: false
  case ..<0x20, 0xFFFE, 0xFFFF: true
  default: false
  }
}
