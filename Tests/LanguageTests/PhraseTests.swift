import Language
import Testing

@Suite("Phrases in a text")
struct PhraseTests {
  /// The phrases of a list that are found in a text.
  private func found(_ phrases: String..., in text: String) -> [String] {
    let words = WordedText(text)
    return PhraseBook(phrases.compactMap { Phrase($0) }).matches(in: words).map { words.text(of: $0.words) }
  }

  @Test("A phrase is found whatever its letter case, hyphens and apostrophes")
  func spelling() {
    #expect(found("fast paced", in: "A Fast-Paced team, fast  paced") == ["Fast-Paced", "fast  paced"])
    #expect(found("don't panic", in: "Don’t panic") == ["Don’t panic"])
  }

  @Test("Part of a word is another word")
  func wholeWords() {
    #expect(found("guru", in: "gurus, a guru-like GURU") == ["guru", "GURU"])
    #expect(found("passion*", in: "passionate about passion") == ["passionate", "passion"])
  }

  @Test("The longest phrase is found")
  func longest() {
    #expect(found("data", "data driven", in: "data-driven data") == ["data-driven", "data"])
  }

  @Test("A phrase that is not meant hides no other")
  func notMeant() {
    let words = WordedText("data-driven decisions")
    let book = PhraseBook(["data driven", "driven decisions"].compactMap { Phrase($0) })
    let found = book.matches(in: words) { $0.phrase != 0 }
    #expect(found.map { words.text(of: $0.words) } == ["driven decisions"])
  }

  @Test("Alternatives, words that may be missing, any word, some words, numbers")
  func slots() {
    #expect(
      found("strong|excellent [written] communication skills", in: "Excellent written communication skills")
        == ["Excellent written communication skills"])
    #expect(found("self-starter|go-getter", in: "a go getter") == ["go getter"])
    #expect(found("lift _ boxes", in: "lift heavy boxes") == ["lift heavy boxes"])
    #expect(
      found("lift # pounds", in: "lift 50 pounds, lift ten pounds, lift the pounds") == [
        "lift 50 pounds", "lift ten pounds",
      ])
    #expect(found("race ... religion", in: "race, colour, age, religion") == ["race, colour, age, religion"])
    #expect(found("race ... religion", in: "race, colour, age, sex, creed, religion") == [])
  }

  @Test("A phrase ends with its sentence, and at a comma")
  func bounds() {
    #expect(found("team player", in: "We are a team. Player of games; team, player") == [])
  }

  @Test("A phrase without words, or with half a bracket, is none")
  func malformed() {
    for text in ["", "...", "[very]", "[very", "a||b", "(a|b", "a ... b ... c ... d ... e"] {
      #expect(Phrase(text) == nil, "\(text)")
    }
  }
}

@Suite("Words of a text")
struct WordTests {
  @Test("Words keep what belongs to them")
  func words() {
    let text = WordedText("R&D in C++, C# and Node.js: don’t ask 10,000 or 10+ A/B tests, 1,2")
    #expect(
      text.words.map { text.lower($0) }
        == [
          "r&d", "in", "c++", "c#", "and", "node.js", "don't", "ask", "10,000", "or", "10+", "a", "b",
          "tests",
          "1", "2",
        ])
  }

  @Test("A full stop ends a sentence unless it belongs to an abbreviation or a number")
  func sentences() {
    let text = WordedText("Ship it, e.g. Friday. Then rest! 3.5 days\n\nNo vs. Yes")
    #expect(
      text.sentences.map { text.text(of: $0) } == [
        "Ship it, e.g. Friday", "Then rest", "3.5 days", "No vs. Yes",
      ])
  }

  @Test("A word's bytes are those of the text, whatever stands before")
  func bytes() {
    let text = WordedText("日本語 — “ninja”")
    #expect(text.words.map { String(decoding: text.bytes[$0.range], as: UTF8.self) } == ["日本語", "ninja"])
  }

  @Test("A word is known by its letters in lower case, however it is written")
  func lower() {
    let text = WordedText("Zürich ZÜRICH don’t DON'T İstanbul c++ C++ naïve")
    #expect(
      text.words.map { text.lower($0) } == [
        "zürich", "zürich", "don't", "don't", "i̇stanbul", "c++", "c++", "naïve",
      ])
    #expect(text.words[0].hash == text.words[1].hash)
    #expect(text.words[2].reads("don't") && text.words[3].reads("don't"))
    #expect(text.begins(text.words[1], with: "zü".utf8) && !text.begins(text.words[1], with: "zu".utf8))
  }

  @Test("Bytes that are no UTF-8 do no harm")
  func malformed() {
    let text = WordedText([0xFF, 0xC3, 0x61, 0xE2, 0x80])
    #expect(text.words.map { text.lower($0) } == ["a"])
  }
}
