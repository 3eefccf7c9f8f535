import Content
import Diagnostics
import Rulebook
import Testing
import Text

@testable import Judgement
@testable import Language
@testable import Lint

@Suite("What is compiled with the program")
struct CompiledRulebookTests {
  @Test("is what the data compiles to; else run: make embed")
  func upToDate() {
    #expect(CompiledRulebook.compile().elementsEqual(CompiledRulebook.all))
  }

  @Test("has a section for every list of words")
  func sections() {
    for name in Rulebook.wordListNames {
      #expect(CompiledRulebook.section("words/\(name)") != nil, "\(name)")
    }
    for name in ["families", "concepts", "technologies", "technology-names"] {
      #expect(CompiledRulebook.section(name) != nil, "\(name)")
    }
    #expect(CompiledRulebook.section("words/nothing") == nil)
  }

  @Test("holds the families as their files say, but for their concepts")
  func families() throws {
    for family in BuiltIn.families() + BuiltIn.neighbours() {
      #expect(family.concepts.isEmpty)
      #expect(!BuiltIn.concepts(of: family.slug).isEmpty)
      let source = try #require(Rulebook.family(family.slug))
      #expect(family.file.bytes == Array(source.text.utf8))
      #expect(!family.title.isEmpty)
      #expect(family.levels.isEmpty && family.params.isEmpty && family.notes == nil)
      for text in family.core + family.builds + family.doesNotDo.map(\.text) {
        let words = String(decoding: family.file.bytes[text.place.indices], as: UTF8.self)
        #expect(text.style != nil || words == text.value)
      }
    }
  }

  @Test("reads a sentence as a book does that is compiled anew")
  func concepts() {
    let compiled = ConceptBook.of(BuiltIn.families() + BuiltIn.neighbours())
    let fresh = ConceptBook(BuiltIn.families() + BuiltIn.neighbours())
    #expect(compiled.index !== fresh.index)
    #expect(compiled.remits == fresh.remits)
    #expect(compiled.index.entries.map(\.name) == fresh.index.entries.map(\.name))
    #expect(compiled.index.masks == fresh.index.masks)
    #expect(compiled.boundaries.map { $0.map(\.covers) } == fresh.boundaries.map { $0.map(\.covers) })
    for text in [
      "You will deploy the model with the platform team, and design experiments for the search page.",
      "As the data platform grows, we expect deep knowledge of Kubernetes and of feature stores.",
    ] {
      var (one, other) = (StatementReader(compiled), StatementReader(fresh))
      let words = WordedText(text)
      let (reading, expected) = (one.read(words, in: .duty), other.read(words, in: .duty))
      #expect("\(reading)" == "\(expected)")
    }
  }

  @Test(
    "finds the phrases of a list that the list names",
    arguments: ["ageist", "interview-governance", "optional-in-must", "slogan"])
  func words(_ name: String) {
    let phrases = PhraseList(Rulebook.words(name).entries.compactMap { Phrase($0.phrase) })
    let book = PhraseBook(phrases)
    var writer = PackedWriter()
    phrases.write(to: &writer)
    book.write(to: &writer)
    writer.bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      let read = PhraseList(from: &reader)
      let readBook = PhraseBook(read, from: &reader)
      #expect(reader.isFinished)
      #expect("\(read)" == "\(phrases)")
      #expect("\(readBook.candidates)" == "\(book.candidates)")
      #expect(readBook.exact.keys.sorted() == book.exact.keys.sorted())
      for candidate in book.exact.keys {
        #expect(readBook.exact.range(of: candidate) == book.exact.range(of: candidate))
      }
      for candidate in book.open.keys {
        #expect(readBook.open.range(of: candidate) == book.open.range(of: candidate))
      }
    }
  }
}
