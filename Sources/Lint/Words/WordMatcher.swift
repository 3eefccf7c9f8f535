package import Diagnostics
package import Judgement
internal import Language
internal import Rulebook

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

  private struct Entry: Sendable {
    let phrase: String
    let instead: String
    let severity: Severity?
    let fields: FieldSet?
    let exceptions: PhraseBook?
    let isOwn: Bool
  }

  private var entries: [Entry] = []
  private var phrases: [Phrase] = []
  /// All phrases.
  private(set) var book = PhraseBook([])

  /// Makes a matcher of lists by their names.
  package init(lists: [String]) {
    for list in lists {
      for entry in Rulebook.words(list).entries {
        add(
          entry.phrase, instead: entry.instead, except: entry.except,
          severity: entry.severity.flatMap { Severity(rawValue: $0.rawValue) },
          fields: FieldSet(entry.fields.compactMap { Field(rawValue: $0.rawValue) }))
      }
    }
    book = PhraseBook(phrases)
  }

  /// The same with phrases of a company's own.
  func adding(_ own: [OwnWord]) -> WordMatcher {
    var matcher = self
    for word in own {
      matcher.add(
        word.phrase, instead: word.instead ?? "", except: word.except, severity: nil, fields: nil,
        isOwn: true)
    }
    matcher.book = PhraseBook(matcher.phrases)
    return matcher
  }

  /// The phrases in a passage, from the left; none overlaps another, and none stands in quotation marks.
  package func matches(in passage: Passage) -> [Match] {
    book.matches(in: passage.text) { isMeant($0, in: passage) }.map { found($0) }
  }

  /// The same of phrases that were found already, from the left, as a shelf of books has them.
  func matches(in passage: Passage, among hits: ArraySlice<PhraseHits.Hit>) -> [Match] {
    PhraseBook.chosen(hits.lazy.map(\.match)) { isMeant($0, in: passage) }.map { found($0) }
  }

  private func isMeant(_ match: PhraseBook.Match, in passage: Passage) -> Bool {
    let entry = entries[match.phrase]
    return entry.fields?.contains(passage.field) ?? true
      && !passage.quotations.contains { $0.overlaps(match.words) }
      && !(entry.exceptions?.overlaps(match.words, in: passage.text) ?? false)
  }

  private func found(_ match: PhraseBook.Match) -> Match {
    let entry = entries[match.phrase]
    return Match(
      words: match.words, phrase: entry.phrase, instead: entry.instead, severity: entry.severity,
      isOwn: entry.isOwn)
  }

  private mutating func add(
    _ phrase: String, instead: String, except: [String], severity: Severity?, fields: FieldSet?,
    isOwn: Bool = false
  ) {
    // A phrase that can't be read is a defect of ours that a test finds; one of a company's was reported.
    guard let read = Phrase(phrase) else { return }
    phrases.append(read)
    let exceptions = except.compactMap { Phrase($0) }
    entries.append(
      Entry(
        phrase: phrase, instead: instead, severity: severity, fields: fields,
        exceptions: exceptions.isEmpty ? nil : PhraseBook(exceptions), isOwn: isOwn))
  }
}

/// Whether a text can be looked for as a phrase.
func isPhrase(_ text: String) -> Bool { Phrase(text) != nil }
