import Language
import Testing

@Suite("Books of phrases on a shelf")
struct PhraseShelfTests {
  private let lists = [
    ["data driven", "data", "rock*|ninja", "data driven decisions"],
    ["driven by _", "# days", "[only] # days a week", "fast ... change", "_ of arms"],
    ["go-getter*", "data", "[very|really] fast"],
    [],
  ]

  @Test(
    "Together they find what each finds by itself",
    arguments: [
      "Data-driven decisions, and data", "Only 3 days a week, or five days: driven by data",
      "Really fast, constant change for rockets and a ninja of arms", "go getters", "data", "",
      "DATA driven; decisions. Two days",
    ])
  func together(_ text: String) {
    let text = WordedText(text)
    let books = lists.map { PhraseBook($0.compactMap { Phrase($0) }) }
    let shelf = PhraseShelf(books)
    var found = books.map { _ in [PhraseBook.Match]() }
    shelf.find(in: text, of: books.map { _ in true }) { found[Int($0.book)].append($0.match) }
    for (book, hits) in zip(books, found) {
      #expect(PhraseBook.chosen(hits) { _ in true } == book.matches(in: text))
      // A phrase that is not meant hides no other.
      #expect(PhraseBook.chosen(hits) { $0.phrase != 0 } == book.matches(in: text) { $0.phrase != 0 })
    }
  }
}
