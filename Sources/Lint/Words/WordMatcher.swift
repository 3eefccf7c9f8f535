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

  private struct Entry: Sendable {
    let phrase: String
    let instead: String
    let severity: Severity?
    let fields: FieldSet?
    let exceptions: PhraseBook?
    let isOwn: Bool
  }

  /// What is looked for, in one object: a matcher is handed on often.
  private final class Lists: Sendable {
    let entries: [Entry]
    let phrases: [Phrase]
    let book: PhraseBook

    init(_ entries: [Entry], _ phrases: [Phrase]) {
      self.entries = entries
      self.phrases = phrases
      book = PhraseBook(phrases)
    }
  }

  private let lists: Lists

  /// All phrases.
  var book: PhraseBook { lists.book }

  /// Makes a matcher of lists by their names.
  package init(lists names: [String]) {
    var adding = Adding()
    for entry in names.flatMap({ Rulebook.words($0).entries }) {
      adding.add(
        entry.phrase, instead: entry.instead, except: entry.except,
        severity: entry.severity.flatMap { Severity(rawValue: $0.rawValue) },
        fields: FieldSet(entry.fields.compactMap { Field(rawValue: $0.rawValue) }))
    }
    lists = Lists(adding.entries, adding.phrases)
  }

  private init(_ lists: Lists) { self.lists = lists }

  /// The same with phrases of a company's own.
  func adding(_ own: [OwnWord]) -> WordMatcher {
    var adding = Adding(entries: lists.entries, phrases: lists.phrases)
    for word in own {
      adding.add(
        word.phrase, instead: word.instead ?? "", except: word.except, severity: nil, fields: nil,
        isOwn: true)
    }
    return WordMatcher(Lists(adding.entries, adding.phrases))
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
    lists.entries[match.phrase].fields?.contains(passage.field) ?? true
      && !passage.quotations.contains { $0.overlaps(match.words) }
      && !(lists.entries[match.phrase].exceptions?.overlaps(match.words, in: passage.text) ?? false)
  }

  private func found(_ match: PhraseBook.Match) -> Match {
    let entry = lists.entries[match.phrase]
    return Match(
      words: match.words, number: match.phrase, phrase: entry.phrase, instead: entry.instead,
      severity: entry.severity,
      isOwn: entry.isOwn)
  }

  /// Phrases while they are gathered.
  private struct Adding {
    var entries: [Entry] = []
    var phrases: [Phrase] = []

    mutating func add(
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
}

/// Whether a text can be looked for as a phrase.
func isPhrase(_ text: String) -> Bool { Phrase(text) != nil }
