/// A phrase as a list of words has it, ready to be looked for.
///
/// Words as people write them; `word*` is any ending, `a|b` one of several, where hyphens join several words,
/// `[word]` may be missing, `_` is any one word, `...` none to three words, `#` a number. A hyphen and a space are the
/// same. A phrase stays in a sentence, and goes across a comma only where `...` stands.
public struct Phrase: Sendable {
  /// A word of a phrase.
  enum Element: Sendable, Equatable {
    /// A word, by its hash.
    case exactly(UInt64)
    /// A word that begins so, by the bytes in `beginnings` and its own head.
    case beginning(Range<Int32>, head: UInt32, mask: UInt32)
    case any
    case number
  }

  /// A place of a phrase: one of several runs of words, or none to so many words.
  private struct Slot: Sendable {
    var runs: Range<Int>
    var isOptional = false
    /// The most words of a gap; zero for what is none.
    var upTo = 0
  }

  // Everything lies in flat arrays, since the search goes through them for every word of a text.
  private var slots: [Slot] = []
  private var runs: [Range<Int>] = []
  private var elements: [Element] = []
  private var bytes: [UInt8] = []

  /// Reads a phrase; nil where it has no word at all, or a bracket or bar that has no other half, or more than 16 parts
  /// or three `...`: nobody writes that, and looking for it would take longer with each.
  public init?(_ text: String) {
    var hasWord = false
    for part in text.split(separator: " ") {
      if part == "..." {
        slots.append(Slot(runs: 0..<0, upTo: 3))
        continue
      }
      var term = part
      var slot = Slot(runs: runs.count..<runs.count)
      if term.hasPrefix("[") || term.hasSuffix("]") {
        guard term.hasPrefix("["), term.hasSuffix("]"), term.count > 2 else { return nil }
        term = term.dropFirst().dropLast()
        slot.isOptional = true
      }
      for alternative in term.split(separator: "|", omittingEmptySubsequences: false) {
        guard addRun(alternative) else { return nil }
      }
      slot.runs = slot.runs.lowerBound..<runs.count
      if !slot.isOptional { hasWord = true }
      slots.append(slot)
    }
    guard hasWord, slots.count <= 16, slots.count(where: { $0.upTo > 0 }) <= 3 else { return nil }
  }

  /// Takes the words of one alternative; false where there is none.
  private mutating func addRun(_ text: Substring) -> Bool {
    let start = elements.count
    defer { runs.append(start..<elements.count) }
    if text == "_" {
      elements.append(.any)
      return true
    }
    if text == "#" {
      elements.append(.number)
      return true
    }
    // A bracket that opens nothing was meant otherwise.
    guard !text.utf8.contains(where: { "()[]{}".utf8.contains($0) }) else { return false }
    let isOpen = text.hasSuffix("*")
    let words = WordedText(String(isOpen ? text.dropLast() : text)).words
    for (index, word) in words.enumerated() {
      elements.append(
        isOpen && index == words.count - 1 ? beginning(word.lower) : .exactly(WordMark.hash(word.lower)))
    }
    return !words.isEmpty
  }

  private mutating func beginning(_ text: String) -> Element {
    let start = Int32(bytes.count)
    bytes += text.utf8
    let known = min(3, text.utf8.count)
    let mask: UInt32 = [0, 0xFF_0000, 0xFF_FF00, 0xFF_FFFF][known]
    return .beginning(start..<Int32(bytes.count), head: WordMark.head(text), mask: mask)
  }

  // MARK: Looking

  /// The words of a text that the phrase takes when it begins at an index: the longest run; nil where it does not.
  public func match(in text: WordedText, at start: Int) -> Range<Int>? {
    match(text, 0, start, start, mayCrossComma: false).map { start..<$0 }
  }

  /// The longest end of the slots from `slot` on at the word `index`.
  private func match(_ text: WordedText, _ slot: Int, _ index: Int, _ start: Int, mayCrossComma: Bool) -> Int?
  {
    guard slot < slots.count else { return index }
    let (runs, isOptional, most) = (slots[slot].runs, slots[slot].isOptional, slots[slot].upTo)
    var best: Int?
    if most > 0 {
      for count in 0...most {
        let end = index + count
        guard end <= text.marks.count, count == 0 || joins(text, end - 1, start, mayCrossComma: true) else {
          break
        }
        if let found = match(text, slot + 1, end, start, mayCrossComma: true) { best = max(best ?? 0, found) }
      }
      return best
    }
    for run in runs {
      guard let end = take(self.runs[run], text, index, start, mayCrossComma: mayCrossComma),
        let found = match(text, slot + 1, end, start, mayCrossComma: false)
      else { continue }
      best = max(best ?? 0, found)
    }
    if isOptional, let found = match(text, slot + 1, index, start, mayCrossComma: mayCrossComma) {
      best = max(best ?? 0, found)
    }
    return best
  }

  private func take(
    _ run: Range<Int>, _ text: WordedText, _ index: Int, _ start: Int, mayCrossComma: Bool
  ) -> Int? {
    guard index + run.count <= text.marks.count else { return nil }
    var place = index
    for element in run {
      guard matches(elements[element], text, place),
        joins(text, place, start, mayCrossComma: mayCrossComma && place == index)
      else { return nil }
      place += 1
    }
    return place
  }

  private func matches(_ element: Element, _ text: WordedText, _ place: Int) -> Bool {
    switch element {
    case .exactly(let hash): return text.marks[place].hash == hash
    case .beginning(let range, let head, let mask):
      guard text.marks[place].head & mask == head else { return false }
      return text.words[place].lower.utf8.starts(with: bytes[Int(range.lowerBound)..<Int(range.upperBound)])
    case .any: return true
    case .number: return text.marks[place].isNumber
    }
  }

  /// Whether a word belongs to the phrase that began at `start`, by what stands before it.
  private func joins(_ text: WordedText, _ index: Int, _ start: Int, mayCrossComma: Bool) -> Bool {
    guard index > start else { return true }
    return (mayCrossComma ? Word.Gap.loose : Word.Gap.tight).isSuperset(of: text.marks[index].gap)
  }

  /// What the phrase may begin with; nil where that can be any word.
  var beginnings: [Element]? {
    var found: [Element] = []
    for slot in slots {
      guard slot.upTo == 0 else { return nil }
      for run in slot.runs {
        guard let first = runs[run].first.map({ elements[$0] }), first != .any else { return nil }
        found.append(first)
      }
      if !slot.isOptional { return found }
    }
    return nil
  }
}
