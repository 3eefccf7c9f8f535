import Rulebook
import Testing

@Suite("The word lists")
struct WordListTests {
  static let names = Rulebook.wordListNames

  @Test("have columns that are known, a phrase and a source among them, in order", arguments: names)
  func columns(name: String) {
    let known = ["phrase", "instead", "except", "where", "severity", "source"]
    let columns = DataTable("words/\(name).csv").columns
    #expect(columns == known.filter(columns.contains))
    #expect(columns.contains("phrase") && columns.contains("source"))
  }

  @Test("are read row by row, none left out", arguments: names)
  func everyRow(name: String) {
    let list = Rulebook.words(name)
    let lines = DataTable("words/\(name).csv").rows.map(\.line)
    #expect(!lines.isEmpty)
    #expect(list.entries.map(\.line) == lines)
  }

  @Test("have well-formed phrases and exceptions", arguments: names)
  func forms(name: String) {
    for entry in Rulebook.words(name).entries {
      for phrase in [entry.phrase] + entry.except {
        #expect(PhraseForm(phrase).mistakes == [], "\(name).csv:\(entry.line): \(phrase)")
      }
    }
  }

  @Test("name no phrase twice", arguments: names)
  func onlyOnce(name: String) {
    var lines: [String: Int] = [:]
    for entry in Rulebook.words(name).entries {
      let earlier = lines.updateValue(entry.line, forKey: entry.phrase)
      #expect(earlier == nil, "\(name).csv:\(entry.line): \(entry.phrase)")
    }
  }

  @Test("have exceptions that can overlap their phrase, each once", arguments: names)
  func exceptions(name: String) {
    for entry in Rulebook.words(name).entries {
      let phrase = PhraseForm(entry.phrase)
      #expect(Set(entry.except).count == entry.except.count, "\(name).csv:\(entry.line)")
      for exception in entry.except {
        #expect(phrase.canOverlap(PhraseForm(exception)), "\(name).csv:\(entry.line): \(exception)")
      }
    }
  }

  @Test("are fatal only where a law names the words", arguments: names)
  func errors(name: String) {
    for entry in Rulebook.words(name).entries where entry.severity == .error {
      #expect(entry.source.hasPrefix("29 CFR"), "\(name).csv:\(entry.line): \(entry.source)")
    }
  }

  @Test("keep to the fields that they name")
  func fields() throws {
    let ageist = Rulebook.words("ageist")
    let young = try #require(ageist.entries.first { $0.phrase == "young" })
    #expect(young.fields == [.title, .summary, .duty, .must, .nice, .background, .conditions, .apply])
    let grizzled = try #require(ageist.entries.first { $0.phrase == "grizzled" })
    #expect(grizzled.fields == Set(WordEntry.Field.allCases))
    let note = try #require(Rulebook.words("internal-note").entries.first)
    #expect(note.fields == Set(WordEntry.Field.allCases).subtracting([.story]))
    let ask = try #require(Rulebook.words("internal-note").entries.first { $0.phrase.hasPrefix("ask|") })
    #expect(ask.fields == Set(WordEntry.Field.allCases).subtracting([.story, .apply, .interview]))
  }

  @Test("are empty under another name")
  func missing() { #expect(Rulebook.words("ageism").entries.isEmpty) }
}
