package import Content
package import Language
internal import Rulebook

/// How senior a title says that a role is.
package struct TitleSeniority: Sendable {
  /// The words that say it.
  package let words: Range<Int>
  /// The levels of a role with which they agree.
  package let levels: Set<Level>
}

extension TitleSeniority {
  /// What the words of a title say, from the left.
  package static func all(in title: WordedText) -> [TitleSeniority] {
    book.matches(in: title).compactMap { match in
      let entry = entries[match.phrase]
      if entry.exceptions?.overlaps(match.words, in: title) ?? false { return nil }
      return TitleSeniority(words: match.words, levels: entry.levels)
    }
  }

  private struct Entry: Sendable {
    let levels: Set<Level>
    let exceptions: PhraseBook?
  }

  private static let known: [(phrase: Phrase, entry: Entry)] = Rulebook.seniorityWords.compactMap { word in
    guard let phrase = Phrase(word.phrase) else { return nil }
    let exceptions = word.except.isEmpty ? nil : PhraseBook(word.except.compactMap { Phrase($0) })
    return (
      phrase, Entry(levels: Set(word.levels.compactMap { Level(rawValue: $0) }), exceptions: exceptions)
    )
  }
  private static let entries = known.map(\.entry)
  private static let book = PhraseBook(known.map(\.phrase))
}
