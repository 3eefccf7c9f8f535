import Diagnostics
import TestSupport
import Testing

@testable import Content
@testable import Site

@Suite("the default theme's words, language by language")
struct LanguageFileTests {
  static let others = ["de", "fr", "es"]

  /// What is the same in another language as in English, by right: names, signs, and words that both have.
  static let shared: [String: Set<String>] = [
    "de": [
      "page-title", "teams", "colon", "one-follows", "place-separator", "place-remote", "place-remote-from",
      "interview-total-stages", "pay-bonus", "way-releases", "story-team", "workplace-hybrid",
      "workplace-remote", "level-senior", "level-staff", "level-principal", "kind-team", "day-first",
      "month-4", "month-8", "month-9", "month-11", "list-separator", "money-code", "money-range-code",
      "feed-atom", "feed-json", "filter-team",
    ],
    "fr": [
      "menu", "page-title", "minutes", "fact-visa", "place-separator", "role-conditions",
      "interview-total-stages",
      "level-junior", "level-senior", "level-staff", "level-principal", "skill-communication", "kind-page",
      "date", "list-separator", "money-code", "feed-atom", "feed-json", "pages", "page-number",
    ],
    "es": [
      "page-title", "colon", "one-follows", "place-separator", "interview-total-stages", "level-staff",
      "level-principal",
      "day-first", "list-separator", "money-code", "feed-atom", "feed-json",
    ],
  ]

  @Test("every language has the words of English, and no others", arguments: others)
  func keys(_ language: String) throws {
    let english = try entries("en")
    let other = try entries(language)
    #expect(other.map(\.key.value) == english.map(\.key.value), "in the order of en.yaml, too")
  }

  @Test("what is filled in is the same in every language", arguments: others)
  func places(_ language: String) throws {
    let other = Dictionary(
      uniqueKeysWithValues: try entries(language).map { ($0.key.value, texts($0.value)) })
    for entry in try entries("en") {
      let wanted = names(texts(entry.value).last ?? "")
      for text in other[entry.key.value] ?? [] where !isNumberInWords(text, wanted) {
        #expect(names(text) == wanted, "\(entry.key.value): \(text)")
      }
    }
  }

  @Test("a word that follows a count has all its forms, and only where English has them", arguments: others)
  func counts(_ language: String) throws {
    let counted = try entries("en").filter { $0.value.one != nil }.map(\.key.value)
    let other = try entries(language).filter { $0.value.one != nil || $0.value.other != nil }
    #expect(other.map(\.key.value) == counted)
    for entry in other {
      #expect(entry.value.one?.value.isEmpty == false && entry.value.other?.value.isEmpty == false)
      #expect(entry.value.text == nil)
    }
  }

  @Test("no word is as in English but those that are right so", arguments: others)
  func translated(_ language: String) throws {
    let english = Dictionary(
      uniqueKeysWithValues: try entries("en").map { ($0.key.value, texts($0.value)) })
    let same = try entries(language).filter { texts($0.value) == english[$0.key.value] }.map(\.key.value)
    #expect(Set(same) == LanguageFileTests.shared[language])
  }

  @Test("every language calls every language by its name")
  func languageNames() throws {
    for language in ["en"] + LanguageFileTests.others {
      let keys = Set(try entries(language).map(\.key.value))
      #expect(keys.isSuperset(of: (["en"] + LanguageFileTests.others).map { "in-\($0)" }))
    }
  }

  @Test("a space that may not break stands where French writes one, and nowhere else")
  func frenchSpaces() throws {
    for text in try entries("fr").flatMap({ texts($0.value) }) {
      let scalars = Array(text.unicodeScalars)
      for (index, scalar) in scalars.enumerated() where index > 0 {
        switch scalar {
        case ";", "?", "!": #expect(scalars[index - 1] == "\u{202F}", "\(text)")
        case ":": #expect(scalars[index - 1] == "\u{A0}", "\(text)")
        case "'": Issue.record("an apostrophe is written ’: \(text)")
        default: continue
        }
      }
    }
  }

  @Test("Spanish opens its questions")
  func spanishQuestions() throws {
    for text in try entries("es").flatMap({ texts($0.value) }) {
      #expect(text.contains("?") == text.contains("¿"), "\(text)")
    }
  }

  private func entries(_ language: String) throws -> [TableEntry<WordsFile.Entry>] {
    let text = DefaultTheme.files.first { "\($0.path)" == "i18n/\(language).yaml" }.map { "\($0.text)" } ?? ""
    var sink = DiagnosticSink()
    let entries = WordsFile.entries(of: SourceFile(path: "\(language).yaml", text: text), into: &sink)
    #expect(sink.sorted().map(summary) == [])
    return try #require(entries)
  }

  private func texts(_ entry: WordsFile.Entry) -> [String] {
    [entry.text, entry.then, entry.one, entry.other].compactMap { $0?.value }
  }

  /// `within a day` has no number to fill in.
  private func isNumberInWords(_ text: String, _ wanted: Set<String>) -> Bool {
    wanted == ["n"] && names(text).isEmpty && text.split(separator: " ").count > 1
  }

  private func names(_ text: String) -> Set<String> { Set(text.between("{", "}")) }
}
