internal import Judgement
internal import Language

/// Lists of three or more broad fields in a sentence that asks for knowledge of them, and a single one that ends such
/// a sentence.
func broadAreas(in passage: Passage) -> [Range<Int>] {
  let text = passage.text
  guard text.contains(knowing) else { return [] }
  return text.sentences.compactMap { sentence in
    guard text.contains(knowing, in: sentence),
      !sentence.contains(where: { naming.longest(in: text, at: $0) != nil })
    else { return nil }
    let found = text.items(of: sentence)
    guard let first = found.first, let last = found.last else { return nil }
    if found.count >= 3, text.endsList(last, in: sentence) { return first.lowerBound..<last.upperBound }
    return text.endsWithKnowledge(of: last, in: sentence) ? last : nil
  }
}

extension WordedText {
  /// The broad fields that are items of a list, outside of brackets.
  fileprivate func items(of sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let match = areas.longest(in: self, at: index), isItem(match.words, in: sentence) else {
        index += 1
        continue
      }
      found.append(match.words)
      index = match.words.upperBound
    }
    return found
  }

  private func isItem(_ item: Range<Int>, in sentence: Range<Int>) -> Bool {
    let parting: Word.Gap = [.comma, .semicolon, .opening, .closing, .slash, .and]
    let opens =
      item.lowerBound == sentence.lowerBound
      || !words[item.lowerBound].gap.isDisjoint(with: [.comma, .semicolon, .slash, .and])
      || joining.contains(words[item.lowerBound - 1])
    let closes =
      item.upperBound == sentence.upperBound || !words[item.upperBound].gap.isDisjoint(with: parting)
      || andOr.contains(words[item.upperBound])
    return opens && closes
  }

  /// Whether no further item follows one: what does follow would be no such field.
  fileprivate func endsList(_ item: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard item.upperBound < sentence.upperBound else { return true }
    let next = words[item.upperBound]
    return next.gap.isDisjoint(with: [.comma, .semicolon]) && !andOr.contains(next)
  }

  /// Whether a sentence ends with "knowledge of" a field.
  fileprivate func endsWithKnowledge(of item: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard item.upperBound == sentence.upperBound, item.lowerBound >= sentence.lowerBound + 2 else {
      return false
    }
    return leading.contains(words[item.lowerBound - 1])
      && grasping.contains(words[item.lowerBound - 2])
  }
}

private let areas = PhraseBook(list: "broad-areas")

private let joining: WordSet = ["and", "or", "in", "of", "with"]
private let andOr: WordSet = ["and", "or"]
private let leading: WordSet = ["of", "in", "with"]
private let grasping: WordSet = ["knowledge", "understanding", "expertise", "background", "grasp"]

private let knowing: WordSet = [
  "knowledge", "expert", "expertise", "experience", "experienced", "understanding", "background", "familiar",
  "familiarity", "skills", "skilled", "proficient", "proficiency", "foundation", "grasp", "fluency",
  "exposure",
  "mastery",
]

/// What shows that a list names a choice or examples, or belongs to a degree.
private let naming = PhraseBook(
  [
    "such as", "including", "includes", "like", "eg", "e.g", "i.e", "one of|or", "at least one", "any of",
    "either",
    "degree*", "phd", "ph.d", "master*", "bachelor*", "bs", "ms", "msc", "bsc", "field|fields",
    "particularly|especially|specifically",
  ].compactMap { Phrase($0) })
