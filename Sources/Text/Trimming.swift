extension String {
  /// The text without white space at its ends.
  public var trimmed: String {
    // Nearly all texts are ASCII at their ends, where a byte is a character, and what Unicode knows of others takes long to
    // find.
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value < 0x80 ? scalar.value == 0x20 || 9...13 ~= scalar.value : scalar.properties.isWhitespace
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }) else { return "" }
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(self[first..<scalars.index(after: last)])
  }
}
