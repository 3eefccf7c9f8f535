internal import Text

/// The colon of `key:text`, where a space is missing.
struct TightColon {
  let offset: Int

  /// Nil where the word before the first colon is no key, a space stands behind it, or an address such as `https://`
  /// follows.
  init?(in text: [UInt8], _ range: Range<Int>) {
    guard let colon = text[range].firstIndex(of: UInt8(ascii: ":")), colon > range.lowerBound,
      colon + 1 < range.upperBound, text[colon + 1] != UInt8(ascii: "/"), !isBlank(text[colon + 1]),
      text[range.lowerBound].isASCIILetter
    else { return nil }
    let isKey = text[range.lowerBound..<colon].allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard isKey else { return nil }
    offset = colon
  }
}
