internal import Text

extension FileSystem {
  /// Reads what `writeSealed` wrote; nil where there is no such file, or one of its bytes is another.
  public func readSealed(_ path: String) -> ArraySlice<UInt8>? {
    guard let bytes = try? read(path), bytes.count > Seal.length else { return nil }
    let content = bytes[..<(bytes.count - Seal.length)]
    return Seal.of(Array(content)) == bytes[content.endIndex...] ? content : nil
  }
}

extension WritableFileSystem {
  /// Writes a file that ends in the hash of its bytes, so that one which was harmed is not taken for whole.
  public func writeSealed(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(bytes + Seal.of(bytes), to: path, through: path + ".new")
  }
}

private enum Seal {
  /// A line feed, and sixteen digits.
  static let length = 17

  static func of(_ bytes: [UInt8]) -> ArraySlice<UInt8> { [0x0A] + Array(contentHash(bytes).utf8)[...] }
}
