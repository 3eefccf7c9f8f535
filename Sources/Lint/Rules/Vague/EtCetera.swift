internal import Judgement
internal import Language

/// The `etc.` that close a bare list, not one that shows what a named kind of thing is: in brackets, behind "such as",
/// behind "including" with names of tools, or in the middle of a sentence.
func closingEtCetera(in passage: Passage) -> [Range<Int>] {
  let text = passage.text
  guard text.contains(beginnings) else { return [] }
  return text.sentences.flatMap { sentence -> [Range<Int>] in
    sentence.compactMap { index in
      guard let words = text.etCetera(at: index), words.upperBound <= sentence.upperBound else { return nil }
      if words.upperBound < sentence.upperBound, !text.words[words.upperBound].isCapitalized { return nil }
      let list = sentence.lowerBound..<index
      return text.isInBrackets(index, of: sentence) || text.namesItsKind(list, isDuty: passage.field == .duty)
        ? nil : words
    }
  }
}

private let beginnings: WordSet = ["etc", "etcetera", "et"]

/// Whether "and more" goes on, as in "and more robust".
func isMoreOfAQuality(in passage: Passage, _ words: Range<Int>) -> Bool {
  let text = passage.text
  guard text.words[words].last?.reads("more") == true,
    words.upperBound < text.sentence(of: words.lowerBound).upperBound
  else { return false }
  return text.words[words.upperBound].gap == .space
}

extension WordedText {
  fileprivate func etCetera(at index: Int) -> Range<Int>? {
    guard beginnings.contains(words[index]) else { return nil }
    guard words[index].reads("et") else { return index..<index + 1 }
    return index + 1 < words.count && words[index + 1].reads("cetera") ? index..<index + 2 : nil
  }

  /// Whether a bracket that was opened before a word of the sentence is still open there.
  fileprivate func isInBrackets(_ index: Int, of sentence: Range<Int>) -> Bool {
    var depth = 0
    for word in words[sentence.lowerBound...index] {
      if word.gap.contains(.closing) { depth = max(0, depth - 1) }
      if word.gap.contains(.opening) { depth += 1 }
    }
    return depth > 0
  }

  /// Whether a list says what kind of thing it lists.
  fileprivate func namesItsKind(_ list: Range<Int>, isDuty: Bool) -> Bool {
    if list.contains(where: { index in
      showing.longest(in: self, at: index).map { $0.words.upperBound <= list.upperBound } ?? false
    }) {
      return true
    }
    guard let opening = list.last(where: { including.contains(words[$0]) }) else { return false }
    // "including monitoring, forecasting, etc." is as open as without; "including Kafka, Pulsar, etc." is clear.
    return !isDuty || isOfNames(opening + 1..<list.upperBound)
  }

  /// Whether at least half of the items of a list end with a name.
  private func isOfNames(_ list: Range<Int>) -> Bool {
    let ends = list.filter { $0 + 1 == list.upperBound || words[$0 + 1].gap.contains(.comma) }
    return ends.count { words[$0].isCapitalized } * 2 >= ends.count
  }
}

private let showing = PhraseBook(
  ["such as", "e.g", "e g", "eg", "for example|instance", "like", "using"].compactMap { Phrase($0) })

private let including: WordSet = ["include", "includes", "including", "included", "specifically"]
