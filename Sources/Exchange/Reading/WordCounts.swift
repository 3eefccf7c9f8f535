internal import Text

/// The words of a text and how often each is there: by them one can tell what of another text is missing.
struct WordCounts: Sendable {
  private var counts: [String: Int] = [:]

  init(_ text: String = "") { add(text) }

  /// Adds the words of a text.
  mutating func add(_ text: String) {
    forEachWord(of: text) { counts[$0, default: 0] += 1 }
  }

  /// Whether each word of a text is there.
  func hasAll(of text: String) -> Bool {
    var isWhole = true
    forEachWord(of: text) { if counts[$0] == nil { isWhole = false } }
    return isWhole
  }

  /// Takes the words of a text away, if all of them are there; says whether they were.
  mutating func take(_ text: String) -> Bool {
    var wanted: [String: Int] = [:]
    forEachWord(of: text) { wanted[$0, default: 0] += 1 }
    guard wanted.allSatisfy({ counts[$0.key, default: 0] >= $0.value }) else { return false }
    for (word, count) in wanted { counts[word, default: 0] -= count }
    return true
  }
}

/// Calls with each word of a text: letters, digits and the marks that belong to them, in small letters.
func forEachWord(of text: String, _ body: (String) -> Void) {
  var word = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
    {
      word.append(scalar)
    } else if !word.isEmpty {
      body(String(word).lowercased())
      word = String.UnicodeScalarView()
    }
  }
  if !word.isEmpty { body(String(word).lowercased()) }
}
