package import Language
package import Rulebook

/// Finds names of tools that are spelt otherwise than their makers do; letter case counts.
package struct SpellingFinder: Sendable {
  /// The one that knows all spellings of the rulebook.
  package static let standard = SpellingFinder(Rulebook.spellings)

  /// A spelling that was found.
  package struct Mistake: Sendable {
    /// What is wrong, and what is right.
    package let spelling: Spelling
    /// The words that it takes.
    package let words: Range<Int>
  }

  private let spellings: [Spelling]
  /// The phrases in which a spelling is fine, for those that have any.
  private let exceptions: [Int: PhraseBook]
  /// The first words of spellings, and for each of them the spellings.
  private let firstWords: WordSet
  private let starts: [[(index: Int, count: Int)]]

  /// Makes a finder of some spellings.
  package init(_ spellings: [Spelling]) {
    self.spellings = spellings
    exceptions = Dictionary(
      uniqueKeysWithValues: spellings.enumerated().filter { !$1.except.isEmpty }.map {
        ($0, PhraseBook($1.except.compactMap { Phrase($0) }))
      })
    var starts: [String: [(index: Int, count: Int)]] = [:]
    for (index, spelling) in spellings.enumerated() {
      let text = WordedText(spelling.wrong)
      guard let first = text.words.first else { continue }
      starts[text.lower(first), default: []].append((index, text.words.count))
    }
    let words = starts.keys.sorted()
    firstWords = WordSet(words)
    self.starts = words.map { (starts[$0] ?? []).sorted { ($1.count, $0.index) < ($0.count, $1.index) } }
  }

  /// The misspelt names in a text, from the left; those in addresses and file names are left out.
  package func mistakes(in text: WordedText) -> [Mistake] {
    var found: [Mistake] = []
    var index = 0
    while let next = text.firstIndex(of: firstWords, from: index) {
      index = next
      guard let mistake = mistake(in: text, at: index) else {
        index += 1
        continue
      }
      found.append(mistake)
      index = mistake.words.upperBound
    }
    return found
  }

  private func mistake(in text: WordedText, at index: Int) -> Mistake? {
    guard let number = firstWords.number(of: text.words[index].hash) else { return nil }
    for (candidate, count) in starts[number] where index + count <= text.words.count {
      let words = index..<index + count
      guard text.bytes[text.range(of: words)].elementsEqual(spellings[candidate].wrong.utf8),
        !isInName(text.range(of: words), of: text.bytes),
        !(exceptions[candidate]?.overlaps(words, in: text) ?? false),
        !isCapitalOfSentence(spellings[candidate], at: index, in: text)
      else { continue }
      return Mistake(spelling: spellings[candidate], words: words)
    }
    return nil
  }

  /// Whether only the capital that begins a sentence or a list differs: "Scikit-learn is …", "(Scikit-learn, …)".
  private func isCapitalOfSentence(_ spelling: Spelling, at index: Int, in text: WordedText) -> Bool {
    let isFirst =
      index == 0 || text.words[index].sentence != text.words[index - 1].sentence
      || !text.words[index].gap.isDisjoint(with: [.opening, .colon])
    return isFirst && spelling.wrong.utf8.dropFirst().elementsEqual(spelling.right.utf8.dropFirst())
      && text.words[index].isCapitalized
  }

  /// Whether some bytes are part of an address, a path, a file's name or a name in code.
  private func isInName(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    let start = bytes[..<range.lowerBound].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
    let end = bytes[range.upperBound...].firstIndex { $0 <= 0x20 } ?? bytes.count
    let (before, after) = (bytes[start..<range.lowerBound], bytes[range.upperBound..<end])
    let marks = "@_=\\#~$".utf8
    if before.contains(where: marks.contains) || after.contains(where: marks.contains) { return true }
    // A full stop within what is between spaces is one of an address or a file's name.
    func hasInnerStop(_ part: ArraySlice<UInt8>) -> Bool {
      zip(part, part.dropFirst()).contains {
        $0 == UInt8(ascii: ".") && ($1 | 0x20) >= 0x61 && ($1 | 0x20) <= 0x7A
      }
    }
    return hasInnerStop(before) || hasInnerStop(after) || before.last == UInt8(ascii: ".")
      || String(decoding: before, as: UTF8.self).contains("://")
      || before.last == UInt8(ascii: "-") || after.first == UInt8(ascii: "-")
  }
}
