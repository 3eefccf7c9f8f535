extension ByteBuffer {
  /// Appends a text for XML: between tags, or in an attribute in quotes.
  ///
  /// What XML 1.0 forbids altogether, such as most control characters, becomes U+FFFD. Source: XML 1.0, section 2.2.
  public mutating func append(escapingXML text: String) {
    append(escapingHTML: permittedInXML(text))
  }

  /// Appends a text as a section that XML does not read: `<![CDATA[…]]>`. Its end is split where the text holds one.
  public mutating func append(cdata text: String) {
    append("<![CDATA[")
    var text = permittedInXML(text)
    text.withUTF8 { bytes in
      var clean = 0
      for index in bytes.indices where bytes[index] == UInt8(ascii: ">") && index >= clean + 2 {
        guard bytes[index - 1] == UInt8(ascii: "]"), bytes[index - 2] == UInt8(ascii: "]") else { continue }
        append(contentsOf: bytes[clean..<index])
        append("]]><![CDATA[")
        clean = index
      }
      append(contentsOf: bytes[clean...])
    }
    append("]]>")
  }
}

/// A text with U+FFFD in the place of each scalar that no XML document may hold.
private func permittedInXML(_ text: String) -> String {
  var text = text
  // Nearly no text has one: U+FFFE and U+FFFF begin with 0xEF, the others are below the space.
  let mayHaveOne = text.withUTF8 { bytes in
    for byte in bytes where byte < 0x20 && byte != 0x0A || byte == 0xEF { return true }
    return false
  }
  guard mayHaveOne, text.unicodeScalars.contains(where: isForbiddenInXML) else { return text }
  var permitted = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { permitted.append(isForbiddenInXML(scalar) ? "\u{FFFD}" : scalar) }
  return String(permitted)
}

private func isForbiddenInXML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: false
  case ..<0x20, 0xFFFE, 0xFFFF: true
  default: false
  }
}
