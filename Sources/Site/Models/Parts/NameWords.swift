internal import Text

/// The words of a name, or of a text that may mention one, in lower case.
struct NameWords: Sendable {
  private let words: [String]

  init(_ text: String) {
    let text = text.lowercased()
    // Whether a character is a letter takes long to find out, and most names are ASCII.
    words =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.split { !$0.isASCIILetter && !$0.isASCIIDigit }.map { String(Substring($0)) }
      : text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a name stands here as words of their own, in the singular or the plural.
  func mention(_ name: NameWords) -> Bool {
    let wanted = name.words
    guard let last = wanted.last, words.count >= wanted.count else { return false }
    return words.indices.dropLast(wanted.count - 1).contains { start in
      let end = start + wanted.count - 1
      return words[start..<end].elementsEqual(wanted.dropLast()) && [last, last + "s"].contains(words[end])
    }
  }
}
