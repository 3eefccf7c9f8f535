/// A phrase as a list of words has it, ready to be looked for.
///
/// Words as people write them; `word*` is any ending, `a|b` one of several, where hyphens join several words,
/// `[word]` may be missing, `_` is any one word, `...` none to three words, `#` a number. A hyphen and a space are the
/// same. A phrase stays in a sentence, and goes across a comma only where `...` stands.
public struct Phrase: Sendable {
  /// A word of a phrase.
  enum Element: Sendable, Equatable {
    case exactly(String)
    case beginning(String)
    case any
    case number

    func matches(_ word: Word) -> Bool {
      switch self {
      case .exactly(let text): word.lower == text
      case .beginning(let text): word.lower.hasPrefix(text)
      case .any: true
      case .number: word.number != nil
      }
    }
  }

  /// A place of a phrase.
  enum Slot: Sendable, Equatable {
    /// One of several runs of words.
    case oneOf([[Element]], isOptional: Bool)
    /// None to so many words.
    case upTo(Int)
  }

  let slots: [Slot]

  /// Reads a phrase; nil where it has no word at all, or a bracket or bar that has no other half.
  public init?(_ text: String) {
    var slots: [Slot] = []
    var hasWord = false
    for part in text.split(separator: " ") {
      if part == "..." {
        slots.append(.upTo(3))
        continue
      }
      var term = part
      var isOptional = false
      if term.hasPrefix("[") || term.hasSuffix("]") {
        guard term.hasPrefix("["), term.hasSuffix("]"), term.count > 2 else { return nil }
        term = term.dropFirst().dropLast()
        isOptional = true
      }
      var runs: [[Element]] = []
      for alternative in term.split(separator: "|", omittingEmptySubsequences: false) {
        guard let run = Phrase.run(alternative) else { return nil }
        runs.append(run)
      }
      if !isOptional { hasWord = true }
      slots.append(.oneOf(runs, isOptional: isOptional))
    }
    guard hasWord else { return nil }
    self.slots = slots
  }

  /// The words of one alternative.
  private static func run(_ text: Substring) -> [Element]? {
    if text == "_" { return [.any] }
    if text == "#" { return [.number] }
    let isOpen = text.hasSuffix("*")
    let words = WordedText(String(isOpen ? text.dropLast() : text)).words
    guard !words.isEmpty else { return nil }
    return words.enumerated().map { index, word in
      isOpen && index == words.count - 1 ? .beginning(word.lower) : .exactly(word.lower)
    }
  }

  /// The words of a text that the phrase takes when it begins at an index: the longest run; nil where it does not.
  public func match(in text: WordedText, at start: Int) -> Range<Int>? {
    match(text.words, 0, start, start, mayCrossComma: false).map { start..<$0 }
  }

  /// The longest end of the slots from `slot` on at the word `index`.
  private func match(_ words: [Word], _ slot: Int, _ index: Int, _ start: Int, mayCrossComma: Bool) -> Int? {
    guard slot < slots.count else { return index }
    switch slots[slot] {
    case .upTo(let most):
      var best: Int?
      for count in 0...most {
        let end = index + count
        guard end <= words.count, count == 0 || joins(words, end - 1, start, mayCrossComma: true) else {
          break
        }
        if let found = match(words, slot + 1, end, start, mayCrossComma: true) {
          best = max(best ?? 0, found)
        }
      }
      return best
    case .oneOf(let runs, let isOptional):
      var best: Int?
      for run in runs {
        guard let end = take(run, words, index, start, mayCrossComma: mayCrossComma),
          let found = match(words, slot + 1, end, start, mayCrossComma: false)
        else { continue }
        best = max(best ?? 0, found)
      }
      if isOptional, let found = match(words, slot + 1, index, start, mayCrossComma: mayCrossComma) {
        best = max(best ?? 0, found)
      }
      return best
    }
  }

  private func take(_ run: [Element], _ words: [Word], _ index: Int, _ start: Int, mayCrossComma: Bool)
    -> Int?
  {
    guard index + run.count <= words.count else { return nil }
    for (offset, element) in run.enumerated() {
      let place = index + offset
      guard element.matches(words[place]),
        joins(words, place, start, mayCrossComma: mayCrossComma && offset == 0)
      else { return nil }
    }
    return index + run.count
  }

  /// Whether a word belongs to the phrase that began at `start`, by what stands before it.
  private func joins(_ words: [Word], _ index: Int, _ start: Int, mayCrossComma: Bool) -> Bool {
    guard index > start else { return true }
    let allowed: Word.Gap =
      mayCrossComma
      ? [.joining, .comma, .opening, .closing, .stop] : [.joining, .opening, .closing, .stop]
    return allowed.isSuperset(of: words[index].gap)
  }

  /// What the phrase may begin with; nil where that can be any word.
  var beginnings: [Element]? {
    var found: [Element] = []
    for slot in slots {
      guard case .oneOf(let runs, let isOptional) = slot else { return nil }
      for run in runs {
        guard let first = run.first, first != .any else { return nil }
        found.append(first)
      }
      if !isOptional { return found }
    }
    return nil
  }
}
