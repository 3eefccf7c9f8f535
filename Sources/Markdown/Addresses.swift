internal import Text

extension ByteBuffer {
  /// Appends an address for an attribute in double quotes: what no address may hold is percent-encoded.
  ///
  /// What is encoded already stays. Backslashes are encoded too, since browsers take them for slashes.
  mutating func append(address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#39;")
      case 0x61...0x7A, 0x40...0x5A, 0x30...0x3B: bytes.append(byte)
      case _ where "!#$%()*+,-./=?_~".utf8.contains(byte): bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 0xF))
      }
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
