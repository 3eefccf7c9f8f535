import Testing
import Text

@Suite("the words that a search compares")
struct FoldingTests {
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    forEachSearchWord(of: text) { words.append($0) }
    return words
  }

  @Test(
    "words are in lower case and without marks, whichever way a mark is written",
    arguments: [
      ("Zürich", ["zurich"]), ("Zu\u{308}rich", ["zurich"]),
      ("ÉLÈVE ingénieur·e", ["eleve", "ingenieur", "e"]),
      ("Łódź Øresund", ["łodz", "øresund"]), ("Việt Nam", ["viet", "nam"]), ("İstanbul", ["istanbul"]),
      ("Straße", ["straße"]), ("ЁЛКИ", ["елки"]), ("Ἀθῆναι ΟΔΟΣ οδός", ["αθηναι", "οδοσ", "οδοσ"]),
    ])
  func folding(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test(
    "anything but letters, numbers, + and # stands between words",
    arguments: [
      ("€95,000–120,000 a year", ["95", "000", "120", "000", "a", "year"]),
      ("C++, C# or .NET", ["c++", "c#", "or", "net"]),
      ("full-time · hybrid", ["full", "time", "hybrid"]), ("l’impact", ["l", "impact"]), ("", []),
      (" – ", []),
    ])
  func splitting(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test(
    "where no space separates words, each sign is one, and Hangul is found before a syllable is typed whole")
  func otherScripts() {
    #expect(words("東京でML") == ["東", "京", "て", "ml"])
    #expect(
      words("한국").first?.unicodeScalars.map(\.value) == [0x1112, 0x1161, 0x11AB, 0x1100, 0x116E, 0x11A8])
  }
}
