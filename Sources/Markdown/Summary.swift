extension MarkdownDocument {
  /// The words of the paragraphs on one line, for descriptions: without headings and code.
  ///
  /// At most `limit` Unicode scalars, cut between words, with `…` where something was cut.
  public func summary(limit: Int) -> String {
    let bytes = plainText.utf8
    var words: [Substring] = []
    var length = 0
    for range in prose {
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      let end = bytes.index(start, offsetBy: range.count)
      for word in plainText[start..<end].split(whereSeparator: \.isWhitespace) {
        words.append(word)
        length += word.unicodeScalars.count + 1
        if length > limit + 1 { return Self.shortened(words.joined(separator: " "), limit: limit) }
      }
    }
    return words.joined(separator: " ")
  }

  /// A text of at most `limit` Unicode scalars, cut between words, with `…` where something was cut.
  ///
  /// A word that alone is longer is cut within, never within a character.
  public static func shortened(_ text: String, limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    guard limit > 0 else { return "" }
    var kept = text[..<text.startIndex]
    var lastWord: Substring?
    var length = 0
    for index in text.indices {
      if text[index].isWhitespace { lastWord = text[..<index] }
      length += text[index].unicodeScalars.count
      if length > limit - 1 { break }
      kept = text[...index]
    }
    var cut = lastWord ?? kept
    while let last = cut.last, last.isWhitespace || ",;:–—-(".contains(last) { cut.removeLast() }
    return cut + "…"
  }
}
