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
    append(permittedInXML(text).replacing("]]>", with: "]]]]><![CDATA[>"))
    append("]]>")
  }
}

/// A text with U+FFFD in the place of each scalar that no XML document may hold.
private func permittedInXML(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isForbiddenInXML) else { return text }
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
