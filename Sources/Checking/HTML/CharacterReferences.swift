internal import Text

/// A text of HTML as it is meant: `&amp;`, `&#38;` and `&#x26;` are `&`.
///
/// Of the names, those are known that writers of HTML put in by themselves; any other stays as it stands.
func decoded(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
  var text: [UInt8] = []
  var rest = bytes
  while let byte = rest.first {
    if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
      let character = character(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
    {
      text += Array(String(character).utf8)
      rest = rest[(end + 1)...]
    } else {
      text.append(byte)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: text, as: UTF8.self)
}

private func character(_ name: String) -> Unicode.Scalar? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  case "nbsp": return "\u{A0}"
  default: break
  }
  guard name.hasPrefix("#") else { return nil }
  let digits = name.dropFirst()
  if digits.hasPrefix("x") || digits.hasPrefix("X") {
    return UInt32(digits.dropFirst(), radix: 16).flatMap(Unicode.Scalar.init)
  }
  return UInt32(digits).flatMap(Unicode.Scalar.init)
}
