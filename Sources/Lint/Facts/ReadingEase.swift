package import Language

/// How hard texts are to read, by the length of their sentences and words: the Flesch reading ease.
///
/// 100 is very easy, 60 is plain English, below 30 is hard even for people who studied.
package struct ReadingEase: Sendable {
  /// The sentences.
  package private(set) var sentences = 0
  /// The words, names of tools left out.
  package private(set) var words = 0
  /// The syllables of the words.
  package private(set) var syllables = 0

  /// Makes a count of nothing.
  package init() {}

  /// Adds a text by its sentences; its end ends a sentence, with or without a full stop. The names of tools are left
  /// out: whoever knows them reads them at a glance.
  package mutating func add(_ text: WordedText) {
    let named = TechnologyFinder.standard.mentions(in: text).map(\.words)
    for sentence in text.sentences { add(text, sentence, without: named) }
  }

  /// Adds some words of a text as one sentence, without the names of tools.
  package mutating func add(_ text: WordedText, _ sentence: Range<Int>, without named: [Range<Int>]) {
    let counted = sentence.filter { index in
      !named.contains { $0.contains(index) }
        && text.lower(at: index).unicodeScalars.contains { $0.properties.isAlphabetic }
    }
    guard !counted.isEmpty else { return }
    sentences += 1
    words += counted.count
    for index in counted {
      let word = text.words[index]
      // An acronym is read as one or letter by letter: nobody stumbles over it.
      syllables += word.isAllCapitals ? 1 : ReadingEase.syllables(in: text.lower(word))
    }
  }

  /// The Flesch reading ease; nil where there is nothing to read.
  package var ease: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 206.835 - 1.015 * Double(words) / Double(sentences) - 84.6 * Double(syllables) / Double(words)
  }

  /// The syllables of an English word, by its vowels.
  package static func syllables(in word: String) -> Int {
    let letters = Array(word.utf8).filter { $0 != UInt8(ascii: "'") }
    func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) || byte >= 0xC3 }
    var count = 0
    var wasVowel = false
    for letter in letters {
      let vowel = isVowel(letter)
      if vowel, !wasVowel { count += 1 }
      wasVowel = vowel
    }
    func ends(_ ending: String) -> Bool { letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) }
    let beforeEnd = letters.dropLast(2).last
    // The e of "make", "makes" and "served" is silent; that of "table", "wanted" and "changes" is not.
    if ends("e"), !ends("le") || letters.dropLast(2).last.map(isVowel) ?? true, !ends("ee") {
      if letters.dropLast().last.map({ !isVowel($0) }) ?? false { count -= 1 }
    } else if ends("ed"), let before = beforeEnd, !isVowel(before), !"td".utf8.contains(before) {
      count -= 1
    } else if ends("es"), let before = beforeEnd, !isVowel(before), !"szxgch".utf8.contains(before) {
      count -= 1
    }
    if apart.contains(where: { holds(word, $0) }), !joined.contains(where: { holds(word, $0) }) { count += 1 }
    return max(1, count)
  }

  /// Two vowels that are spoken apart: "idea", "science"; "value" has none.
  private static let apart = [
    "ia", "io", "iu", "eo", "uou", "rience", "scien", "lient", "diet", "quiet", "idea",
  ]

  private static let joined = [
    "tion", "sion", "cial", "tial", "cious", "tious", "gion", "people", "geois", "cian", "xious",
  ]

  /// Whether a part stands in a word; in ASCII, byte by byte, which is much faster.
  private static func holds(_ word: String, _ part: String) -> Bool {
    guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return word.contains(part) }
    var rest = word.utf8[...]
    while let start = rest.firstIndex(of: part.utf8.first ?? 0) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
