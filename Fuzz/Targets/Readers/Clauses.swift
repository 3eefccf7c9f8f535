internal import Content
internal import Judgement
internal import Language

extension FuzzTarget {
  /// A statement: its words, sentences and clauses, and whose work it is.
  static let clauses = FuzzTarget("clauses", longest: 2048, dictionary: "clauses") { input, promises in
    let text = WordedText(String(decoding: input, as: UTF8.self))
    var end = 0
    for word in text.words {
      promises.expect(
        end <= word.range.lowerBound && !word.range.isEmpty && word.range.upperBound <= text.bytes.count,
        "a word stands at \(word.range)")
      end = word.range.upperBound
      promises.expect(!partsScalar(text.bytes, at: word.range.lowerBound), "a word begins within a character")
      promises.expect(!partsScalar(text.bytes, at: end), "a word ends within a character")
      promises.expect(!text.lower(word).isEmpty, "a word is empty in lower case")
    }
    expectWhole(text.sentences, of: text, "sentences", &promises)
    var reader = StatementReader(Known.book, family: input.first.map { Int($0) % Known.book.remits.count })
    for field in [Field.duty, .must, .story] {
      let reading = reader.read(text, in: field)
      expectWhole(reading.clauses.map(\.words), of: text, "clauses", &promises)
      for words in reading.evidence + reading.clauses.flatMap({ $0.found.flatMap(\.words) }) {
        promises.expect(words.upperBound <= text.words.count && !words.isEmpty, "evidence stands at \(words)")
      }
      promises.expect(Known.book.remits.indices.contains(reading.remit), "there is no remit \(reading.remit)")
    }
    _ = isAboutEqualOpportunity(text)
    for quotation in text.quotations {
      promises.expect(
        quotation.upperBound <= text.words.count || quotation.upperBound <= text.bytes.count, "a quotation")
    }
    if let phrase = Phrase(String(decoding: input.prefix(80), as: UTF8.self)) {
      for match in PhraseBook([phrase]).matches(in: text) {
        promises.expect(match.words.upperBound <= text.words.count, "a phrase stands at \(match.words)")
      }
    }
  }
}

private enum Known {
  static let book = ConceptBook.of(BuiltIn.families() + BuiltIn.neighbours())
}

/// Ranges follow each other and take all words.
private func expectWhole(
  _ ranges: [Range<Int>], of text: WordedText, _ name: String, _ promises: inout Promises
) {
  var end = 0
  for range in ranges {
    promises.expect(range.lowerBound == end, "\(name) do not follow each other")
    end = range.upperBound
  }
  promises.expect(end == text.words.count, "\(name) end at word \(end) of \(text.words.count)")
}
