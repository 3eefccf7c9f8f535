internal import Text

/// Block texts, after `|` or `>`.
enum BlockText {
  /// The end of a block text's last line with something on it; of its header where all lines are empty.
  static func end(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, value: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if value.allSatisfy(isBreak) {
      var header = min(start + 1, end)
      while header < end, isIndicator(bytes[header]) { header += 1 }
      return header
    }
    var last = end
    while last > start, isBlank(bytes[last - 1]) || isBreak(bytes[last - 1]) { last -= 1 }
    while last < end, !isBreak(bytes[last]) { last += 1 }
    return last
  }

  /// Whether a byte of the header says something: chomping or indentation.
  static func isIndicator(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}
