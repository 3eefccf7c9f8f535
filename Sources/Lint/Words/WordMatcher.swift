package import Diagnostics
package import Judgement
internal import Language

/// Looks for the phrases of lists of words in passages.
package struct WordMatcher: Sendable {
  /// A phrase that was found.
  package struct Match: Sendable {
    /// The words of the passage that it takes.
    package let words: Range<Int>
    /// The phrase, as the list has it.
    package let phrase: String
    /// What to write instead; empty where the list says nothing.
    package let instead: String
    /// How much this phrase weighs; nil for as much as its rule.
    package let severity: Severity?
    /// Whether a company added the phrase.
    package let isOwn: Bool
  }

  private var list: ListedPhrases
  /// The number of phrases that no company added.
  private let known: Int
  private var book: PhraseBook
  private var exceptions: PhraseBook

  /// Makes a matcher of lists by their names.
  package init(lists: [String]) {
    list = ListedPhrases()
    for name in lists { list.add(ListedPhrases(named: name)) }
    known = list.count
    book = PhraseBook(list.phrases)
    exceptions = PhraseBook(list.exceptions)
  }

  /// The same with phrases of a company's own.
  func adding(_ own: [OwnWord]) -> WordMatcher {
    var matcher = self
    for word in own {
      matcher.list.add(
        word.phrase, instead: word.instead ?? "", except: word.except, severity: nil, fields: .everything)
    }
    matcher.book = PhraseBook(matcher.list.phrases)
    matcher.exceptions = PhraseBook(matcher.list.exceptions)
    return matcher
  }

  /// The phrases in a passage, from the left; none overlaps another, and none stands in quotation marks.
  package func matches(in passage: Passage) -> [Match] {
    book.matches(in: passage.text) { isMeant($0, in: passage) }.map { found($0) }
  }

  private func isMeant(_ match: PhraseBook.Match, in passage: Passage) -> Bool {
    list.fields(of: match.phrase).contains(passage.field)
      && !passage.quotations.contains { $0.overlaps(match.words) }
      && !exceptions.overlaps(match.words, in: passage.text) {
        list.owner(ofException: $0.phrase) == match.phrase
      }
  }

  private func found(_ match: PhraseBook.Match) -> Match {
    Match(
      words: match.words, phrase: list.text(of: match.phrase), instead: list.instead(of: match.phrase),
      severity: list.severity(of: match.phrase), isOwn: match.phrase >= known)
  }
}

/// Whether a text can be looked for as a phrase.
func isPhrase(_ text: String) -> Bool { Phrase(text) != nil }
