package import Language
internal import Rulebook

/// Technologies that a text names in a row: "Python, SQL and Spark".
package struct TechnologyList: Sendable {
  /// The names, in order; there is at least one.
  package let mentions: [TechnologyMention]
  /// Whether any one of them will do: "PyTorch or JAX", "one of AWS, GCP and Azure".
  package let isChoice: Bool
  /// Whether something similar will do as well: "Kafka or similar".
  package let admitsOthers: Bool
  /// Whether they stand for what was named before them: "a workflow engine such as Airflow".
  package let isIllustration: Bool

  /// The words from the first name to the last.
  package var words: Range<Int> {
    (mentions.first?.words.lowerBound ?? 0)..<(mentions.last?.words.upperBound ?? 0)
  }

  /// How many technologies it asks for: one, where any of them will do.
  package var demand: Int { isChoice || isIllustration ? 1 : distinctNames(of: mentions).count }
}

extension TechnologyFinder {
  /// The technologies that a text names, row by row.
  package func lists(in text: WordedText) -> [TechnologyList] { lists(of: mentions(in: text), in: text) }

  /// Technologies that were found in a text, row by row.
  func lists(of mentions: [TechnologyMention], in text: WordedText) -> [TechnologyList] {
    guard !mentions.isEmpty else { return [] }
    var lists: [TechnologyList] = []
    var row: [TechnologyMention] = []
    func close() {
      guard let first = row.first, let last = row.last else { return }
      let words = first.words.lowerBound..<last.words.upperBound
      let admitsOthers = isOpen(words.upperBound, in: text)
      lists.append(
        TechnologyList(
          mentions: row, isChoice: admitsOthers || isChoice(words, in: text), admitsOthers: admitsOthers,
          isIllustration: leads(to: first.words.lowerBound, TechnologyFinder.examples, reach: 3, in: text)))
    }
    for mention in mentions {
      if let last = row.last, !isList(from: last.words, to: mention.words, in: text) {
        close()
        row = []
      }
      row.append(mention)
    }
    close()
    return lists
  }

  private func isChoice(_ words: Range<Int>, in text: WordedText) -> Bool {
    let isOr = text.words[words].contains { $0.reads("or") || $0.reads("and/or") }
    return isOr || leads(to: words.lowerBound, TechnologyFinder.choices, reach: 3, in: text)
      || leads(to: words.lowerBound, TechnologyFinder.farChoices, reach: 10, in: text)
  }

  /// Whether "or" follows at a word: "PyTorch or similar", "Kafka or something like it".
  private func isOpen(_ index: Int, in text: WordedText) -> Bool {
    guard let next = text.words.dropFirst(index).first else { return false }
    return next.reads("or") && !next.gap.contains(.sentenceEnd)
  }

  /// Whether one of some phrases stands close before a word, in its sentence.
  private func leads(to index: Int, _ phrases: PhraseBook, reach: Int, in text: WordedText) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    return (max(0, index - reach)..<index).contains { start in
      text.words[start].sentence == text.words[index].sentence
        && (phrases.longest(in: text, at: start).map { $0.words.upperBound <= index } ?? false)
    }
  }

  private static let choices = PhraseBook(
    ["either", "any", "a|any major|modern|common|popular"].compactMap { Phrase($0) })
  private static let farChoices = PhraseBook(
    ["one|any|either of", "at least one|two", "one or more"].compactMap { Phrase($0) })
  private static let examples = PhraseBook(
    ["such as", "like", "for example|instance", "e.g", "eg", "similar to", "including"].compactMap {
      Phrase($0)
    })
}

/// The names of technologies without those that come twice, in order.
func distinctNames(of mentions: [TechnologyMention]) -> [String] {
  var seen: Set<String> = []
  return mentions.map(\.technology.name).filter { seen.insert($0).inserted }
}
