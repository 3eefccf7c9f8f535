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
      case _ where byte.isASCIILetter || byte.isASCIIDigit || "!#$%()*+,-./:;=?@_~".utf8.contains(byte):
        append(byte)
      default:
        append("%" + hexadecimal(byte, width: 2))
      }
    }
  }
}
