package import Diagnostics
package import Judgement
internal import Language

/// Looks for the phrases of lists of words in passages.
package struct WordMatcher: Sendable {
  /// A phrase that was found.
  package struct Match: Sendable {
    /// The words of the passage that it takes.
    package let words: Range<Int>
    /// The number of the phrase among all of the matcher.
    package let number: Int
    /// The phrase, as the list has it.
    package let phrase: String
    /// What to write instead; empty where the list says nothing.
    package let instead: String
    /// How much this phrase weighs; nil for as much as its rule.
    package let severity: Severity?
    /// Whether a company added the phrase.
    package let isOwn: Bool
  }

  /// What is looked for, in one object: a matcher is handed on often.
  private final class Lists: Sendable {
    let phrases: ListedPhrases
    /// The number of phrases that no company added.
    let known: Int
    let book: PhraseBook
    let exceptions: PhraseBook

    init(_ phrases: ListedPhrases, known: Int) {
      self.phrases = phrases
      self.known = known
      (book, exceptions) = phrases.books ?? (PhraseBook(phrases.phrases), PhraseBook(phrases.exceptions))
    }
  }

  private let lists: Lists

  /// All phrases.
  var book: PhraseBook { lists.book }

  /// Makes a matcher of lists by their names.
  package init(lists names: [String]) {
    var phrases = ListedPhrases()
    for name in names { phrases.add(ListedPhrases(named: name)) }
    lists = Lists(phrases, known: phrases.count)
  }

  private init(_ lists: Lists) { self.lists = lists }

  /// The same with phrases of a company's own.
  func adding(_ own: [OwnWord]) -> WordMatcher {
    var phrases = lists.phrases
    for word in own {
      phrases.add(
        word.phrase, instead: word.instead ?? "", except: word.except, severity: nil, fields: .everything)
    }
    return WordMatcher(Lists(phrases, known: lists.known))
  }

  /// The phrases in a passage, from the left; none overlaps another, and none stands in quotation marks.
  package func matches(in passage: Passage) -> [Match] {
    lists.book.matches(in: passage.text) { isMeant($0, in: passage) }.map { found($0) }
  }

  /// The same of phrases that were found already, from the left, as a shelf of books has them.
  func matches(in passage: Passage, among hits: ArraySlice<PhraseHits.Hit>) -> [Match] {
    PhraseBook.chosen(hits.lazy.map(\.match)) { isMeant($0, in: passage) }.map { found($0) }
  }

  private func isMeant(_ match: PhraseBook.Match, in passage: Passage) -> Bool {
    lists.phrases.fields(of: match.phrase).contains(passage.field)
      && !passage.quotations.contains { $0.overlaps(match.words) }
      && !lists.exceptions.overlaps(match.words, in: passage.text) {
        lists.phrases.owner(ofException: $0.phrase) == match.phrase
      }
  }

  private func found(_ match: PhraseBook.Match) -> Match {
    Match(
      words: match.words, number: match.phrase, phrase: lists.phrases.text(of: match.phrase),
      instead: lists.phrases.instead(of: match.phrase), severity: lists.phrases.severity(of: match.phrase),
      isOwn: match.phrase >= lists.known)
  }
}

/// Whether a text can be looked for as a phrase.
func isPhrase(_ text: String) -> Bool { Phrase(text) != nil }
