internal import Text

/// A word of a text: in small letters, and its bytes.
struct WordSpan {
  var word: String
  var bytes: Range<Int>

  /// The words of a text: letters and digits without anything between them; `3–5` is two.
  static func all(in text: some Collection<UInt8>) -> [WordSpan] {
    let bytes = Array(text)
    var words: [WordSpan] = []
    var start: Int?
    for index in 0...bytes.count {
      // General punctuation, dashes and signs among it, begins with 0xE2.
      let isLetter =
        index < bytes.count
        && (bytes[index].isASCIILetter || bytes[index].isASCIIDigit || (0xC3...0xDF).contains(bytes[index])
          || start != nil && bytes[index] & 0xC0 == 0x80)
      if isLetter, start == nil {
        start = index
      } else if !isLetter, let first = start {
        let word = bytes[first..<index].map(\.lowercasedASCII)
        words.append(WordSpan(word: String(decoding: word, as: UTF8.self), bytes: first..<index))
        start = nil
      }
    }
    return words
  }
}
