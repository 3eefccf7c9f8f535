/// The form of a phrase in the word lists, as far as a test of the lists needs it.
struct PhraseForm {
  /// What is wrong with it, in words; empty where nothing is.
  private(set) var mistakes: [String] = []

  /// The words it may contain, with the star of an open ending; `#` is a number, `_` any word.
  private(set) var words: Set<String> = []

  init(_ phrase: String) {
    if phrase != phrase.lowercased() { mistakes.append("has capitals") }
    if phrase.contains("  ") || phrase.hasPrefix(" ") || phrase.hasSuffix(" ") {
      mistakes.append("has a space too many")
    }
    if phrase.contains(",") { mistakes.append("has a comma") }
    var isOptional = true
    for part in phrase.split(separator: " ") {
      let isBracketed = part.hasPrefix("[") && part.hasSuffix("]")
      let inner = isBracketed ? part.dropFirst().dropLast() : part
      if inner.contains("[") || inner.contains("]") {
        mistakes.append("has a bracket that is not around words")
      }
      if inner == "..." {
        words.insert("_")
        continue
      }
      if !isBracketed { isOptional = false }
      let choices = inner.split(separator: "|", omittingEmptySubsequences: false)
      if choices.contains("") { mistakes.append("has an empty choice") }
      if Set(choices).count != choices.count { mistakes.append("names a choice twice") }
      for choice in choices {
        if choice.count > 1, choice.contains("#") || choice.contains("_") {
          mistakes.append("joins `#` or `_` to a word")
        }
        if choice.hasSuffix("'") {
          mistakes.append("has an apostrophe that ends a word, where it is not read")
        }
        for word in choice.split(whereSeparator: { $0 == "-" || $0 == "/" }) {
          if word.dropLast().contains("*") || word == "*" { mistakes.append("has a star that ends no word") }
          words.insert(String(word))
        }
      }
    }
    if isOptional { mistakes.append("may be nothing at all") }
  }

  /// Whether some word can stand in both phrases, so that the words found for them may overlap.
  func canOverlap(_ other: PhraseForm) -> Bool {
    words.contains { mine in other.words.contains { agree(mine, $0) } }
  }

  private func agree(_ one: String, _ other: String) -> Bool {
    if one == "_" || other == "_" { return true }
    if one == "#" || other == "#" { return one == other || Int(one) != nil || Int(other) != nil }
    switch (one.hasSuffix("*"), other.hasSuffix("*")) {
    case (false, false): return one == other
    case (true, false): return other.hasPrefix(one.dropLast())
    case (false, true): return one.hasPrefix(other.dropLast())
    case (true, true): return one.hasPrefix(other.dropLast()) || other.hasPrefix(one.dropLast())
    }
  }
}
