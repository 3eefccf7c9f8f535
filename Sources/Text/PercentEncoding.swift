/// A path as it stands in a web address: what may not stand in a part of one is written as `%` and its bytes.
///
/// Source: RFC 3986, section 3.3.
public func percentEncoded(_ path: String) -> String {
  var path = path
  guard !path.withUTF8({ $0.allSatisfy(isPathByte) }) else { return path }
  var encoded = ""
  for byte in path.utf8 {
    if isPathByte(byte) {
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      encoded += "%" + hexadecimal(UInt64(byte), width: 2).uppercased()
    }
  }
  return encoded
}

/// A path of a web address as a file's name; the path itself where it is no encoding of a text.
public func percentDecoded(_ path: String) -> String {
  guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
  var bytes: [UInt8] = []
  var rest = path.utf8[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit), let value = UInt8(digits, radix: 16)
    else { return path }
    bytes.append(value)
    rest = rest.dropFirst(2)
  }
  let text = String(decoding: bytes, as: UTF8.self)
  return text.utf8.elementsEqual(bytes) ? text : path
}

private func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"): true
  default: "/-._~!$&'()*+,;=:@".utf8.contains(byte)
  }
}
