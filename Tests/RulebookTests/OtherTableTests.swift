import Rulebook
import Testing

@Suite("The other tables")
struct OtherTableTests {
  @Test("of spellings are read row by row, name none twice, and change something")
  func spellings() {
    let table = DataTable(Rulebook.spellingPath)
    #expect(table.columns == ["wrong", "right", "except", "source"])
    #expect(Rulebook.spellings.map(\.line) == table.rows.map(\.line))
    let rights = Set(Rulebook.spellings.map(\.right))
    var known: Set<String> = []
    for spelling in Rulebook.spellings {
      #expect(known.insert(spelling.wrong).inserted, "\(spelling.wrong)")
      #expect(!rights.contains(spelling.wrong), "\(spelling.wrong)")
      for exception in spelling.except { #expect(exception.contains(spelling.wrong), "\(exception)") }
    }
  }

  @Test("of seniority are read row by row, with levels and tracks of the format")
  func seniority() {
    let table = DataTable(Rulebook.seniorityPath)
    #expect(table.columns == ["phrase", "levels", "track", "except", "source"])
    #expect(Rulebook.seniorityWords.map(\.line) == table.rows.map(\.line))
    let levels = ["intern", "junior", "mid", "senior", "staff", "principal"]
    var known: Set<String> = []
    for word in Rulebook.seniorityWords {
      #expect(known.insert(word.phrase).inserted, "\(word.phrase)")
      #expect(Set(word.levels).isSubset(of: levels), "\(word.phrase)")
      #expect(word.track.map { ["individual", "manager"].contains($0) } ?? true, "\(word.phrase)")
      let phrase = PhraseForm(word.phrase)
      #expect(phrase.mistakes == [], "\(word.phrase)")
      for exception in word.except {
        #expect(phrase.canOverlap(PhraseForm(exception)), "\(word.phrase): \(exception)")
      }
    }
  }

  @Test("have dates of the calendar alone")
  func dates() {
    #expect(Rulebook.Day("2024-02-29") != nil)
    for text in [
      "2023-02-29", "2026-13-01", "2026-00-01", "2026-1-01", "2026-11", "", "20261120", "+026-11-20",
    ] {
      #expect(Rulebook.Day(text) == nil, "\(text)")
    }
    #expect(Rulebook.Month("2026-11") != nil)
    for text in ["2026-13", "2026", "2026-11-20", "26-11"] { #expect(Rulebook.Month(text) == nil, "\(text)") }
  }
}
