/// A phrase as a list of words has it, ready to be looked for.
///
/// Words as people write them; `word*` is any ending, `a|b` one of several, where hyphens join several words,
/// `[word]` may be missing, `_` is any one word, `...` none to three words, `#` a number. A hyphen and a space are the
/// same. A phrase stays in a sentence, and goes across a comma only where `...` stands.
public struct Phrase: Sendable {
  /// Its parts, each by its place in arrays that hold nothing else.
  private(set) var parts = PhraseParts()

  /// Reads a phrase; nil where it has no word at all, or a bracket or bar that has no other half, or more than 16 parts
  /// or three `...`: nobody writes that, and looking for it would take longer with each.
  public init?(_ text: String) {
    var text = text
    guard text.withUTF8({ read($0) }) else { return nil }
  }

  /// A stretch of the text that is read.
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  // Bytes rather than Characters: thousands of phrases are read at every start.
  private mutating func read(_ text: Bytes) -> Bool {
    var hasWord = false
    for part in text.split(separator: UInt8(ascii: " ")) {
      if part.elementsEqual("...".utf8) {
        parts.slots.append(PhraseParts.Slot(runs: parts.runEnd..<parts.runEnd, upTo: 3))
        continue
      }
      var term = part
      var slot = PhraseParts.Slot(runs: parts.runEnd..<parts.runEnd)
      if term.first == UInt8(ascii: "[") || term.last == UInt8(ascii: "]") {
        guard term.first == UInt8(ascii: "["), term.last == UInt8(ascii: "]"), term.count > 2 else {
          return false
        }
        term = term.dropFirst().dropLast()
        slot.isOptional = true
      }
      for alternative in term.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
        guard addRun(Bytes(rebasing: alternative)) else { return false }
      }
      slot.runs = slot.runs.lowerBound..<parts.runEnd
      slot.first = parts.firstBits(of: slot.runs)
      if !slot.isOptional { hasWord = true }
      parts.slots.append(slot)
    }
    return hasWord && parts.slots.count <= 16 && parts.slots.count(where: { $0.upTo > 0 }) <= 3
  }

  /// Takes the words of one alternative; false where there is none.
  private mutating func addRun(_ text: Bytes) -> Bool {
    let start = parts.elementEnd
    defer { parts.runs.append(start..<parts.elementEnd) }
    if text.count == 1, text[0] == UInt8(ascii: "_") {
      parts.elements.append(.any)
      return true
    }
    if text.count == 1, text[0] == UInt8(ascii: "#") {
      parts.elements.append(.number)
      return true
    }
    // Most are one word, of small letters.
    if !text.isEmpty, text.allSatisfy({ $0 &- 0x61 < 26 }) {
      parts.elements.append(.exactly(WordSet.hash(text)))
      return true
    }
    // A bracket that opens nothing was meant otherwise.
    guard !text.contains(where: { "()[]{}".utf8.contains($0) }) else { return false }
    let isOpen = text.last == UInt8(ascii: "*")
    let written = WordedText(Array(isOpen ? text.dropLast() : text[...]))
    let words = written.words
    for (index, word) in words.enumerated() {
      parts.elements.append(
        isOpen && index == words.count - 1 ? beginning(written.lower(word)) : .exactly(word.hash))
    }
    return !words.isEmpty
  }

  private mutating func beginning(_ text: String) -> PhraseParts.Element {
    let start = parts.byteEnd
    parts.bytes += text.utf8
    return parts.beginning(start..<parts.byteEnd)
  }
}
