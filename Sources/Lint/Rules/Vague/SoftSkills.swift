internal import Judgement
internal import Language

extension WordedText {
  /// Whether a quality is shown by what follows behind a colon, or a skill with people by an act in its sentence, by
  /// somebody who explains something in the next one, or by the language that is asked for.
  func isShown(_ skill: Range<Int>) -> Bool {
    let sentence = sentence(of: skill.lowerBound)
    if skill.upperBound < sentence.upperBound, words[skill.upperBound].gap.contains(.colon) { return true }
    guard skill.contains(where: { isOfPeople(lower(at: $0)) }) else { return false }
    if skill.lowerBound > sentence.lowerBound, languages.contains(words[skill.lowerBound - 1]) {
      return true
    }
    if sentence.contains(where: { acts.longest(in: self, at: $0) != nil }) { return true }
    guard sentence.upperBound < words.count else { return false }
    return self.sentence(of: sentence.upperBound).contains { explaining.longest(in: self, at: $0) != nil }
  }

  private func isOfPeople(_ word: String) -> Bool {
    word.hasPrefix("skill") || word.hasPrefix("communicat") || word.hasPrefix("analytic")
  }
}

/// The whole passage, where it is a few words and all of them qualities of character.
func bareTraits(in passage: Passage) -> [Range<Int>] {
  let text = passage.text
  guard [.must, .nice, .duty, .background].contains(passage.field), (1...4).contains(text.words.count) else {
    return []
  }
  let isTrait = text.words.indices.map { traits.longest(in: text, at: $0) != nil }
  guard isTrait.contains(true), zip(text.words, isTrait).allSatisfy({ $1 || beside.contains($0) })
  else {
    return []
  }
  return [text.words.startIndex..<text.words.endIndex]
}

private let acts = PhraseBook(list: "concrete-acts")
private let traits = PhraseBook(list: "bare-traits")

/// What shows a skill with people in a sentence of its own.
private let explaining = PhraseBook(
  ["explain*", "translat*", "convey*", "articulat*", "simplif*", "present|presents|presenting ... to"]
    .compactMap { Phrase($0) })

private let languages: WordSet = [
  "arabic", "chinese", "czech", "danish", "dutch", "english", "finnish", "french", "german", "greek",
  "hebrew",
  "hindi", "hungarian", "italian", "japanese", "korean", "mandarin", "norwegian", "polish", "portuguese",
  "romanian", "spanish", "swedish", "turkish", "ukrainian",
]

/// Words that stand beside a quality and add nothing.
private let beside: WordSet = [
  "and", "strong", "excellent", "good", "great", "high", "highly", "very", "sense", "of", "the", "a", "an",
  "personal",
  "team", "intellectual", "self",
]
