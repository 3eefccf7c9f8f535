package import Language
internal import Rulebook

/// Technologies that a text names in a row: "Python, SQL and Spark".
package struct TechnologyList: Sendable {
  /// The names, in order; there is at least one.
  package let mentions: [TechnologyMention]
  /// Whether any one of them will do: "PyTorch or JAX", "one of AWS, GCP and Azure".
  package let isChoice: Bool
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
    var lists: [TechnologyList] = []
    var row: [TechnologyMention] = []
    func close() {
      guard let first = row.first, let last = row.last else { return }
      lists.append(
        TechnologyList(
          mentions: row, isChoice: isChoice(first.words.lowerBound..<last.words.upperBound, in: text),
          isIllustration: ends(before: first.words.lowerBound, with: TechnologyFinder.examples, in: text)))
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
    let isOr = text.words[words].contains { $0.lower == "or" || $0.lower == "and/or" }
    // "PyTorch or similar", "Kafka or something like it"
    let next = text.words.dropFirst(words.upperBound).first
    let isOpen = next?.lower == "or" && next?.gap.contains(.sentenceEnd) == false
    return isOr || isOpen || ends(before: words.lowerBound, with: TechnologyFinder.choices, in: text)
  }

  /// Whether one of some phrases stands close before a word, in its sentence.
  private func ends(before index: Int, with phrases: PhraseBook, in text: WordedText) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    let reach = 5
    return (max(0, index - reach)..<index).contains { start in
      text.words[start].sentence == text.words[index].sentence
        && (phrases.longest(in: text, at: start).map { $0.words.upperBound <= index } ?? false)
    }
  }

  private static let choices = PhraseBook(
    [
      "one|any|some|either of", "either", "at least one|two", "one or more",
      "a|any major|modern|common|popular", "any",
    ]
    .compactMap { Phrase($0) })
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
