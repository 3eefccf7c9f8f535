internal import Language

extension WordedText {
  /// Whether a quality is shown by what follows behind a colon, or a skill with people by an act in its sentence.
  func isShown(_ skill: Range<Int>) -> Bool {
    let sentence = sentence(of: skill.lowerBound)
    if skill.upperBound < sentence.upperBound, words[skill.upperBound].gap.contains(.colon) { return true }
    guard skill.contains(where: { isOfPeople(words[$0].lower) }) else { return false }
    return sentence.contains { acts.longest(in: self, at: $0) != nil }
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
  guard isTrait.contains(true), zip(text.words, isTrait).allSatisfy({ $1 || beside.contains($0.lower) })
  else {
    return []
  }
  return [text.words.startIndex..<text.words.endIndex]
}

private let acts = PhraseBook(list: "concrete-acts")
private let traits = PhraseBook(list: "bare-traits")

/// Words that stand beside a quality and add nothing.
private let beside: Set<String> = [
  "and", "strong", "excellent", "good", "great", "high", "highly", "very", "sense", "of", "the", "a", "an",
  "personal",
  "team", "intellectual", "self",
]
