import Content
import Judgement
import Language
import Rulebook
import Testing

@Suite("The rulebook's files of concepts and of words")
struct ConceptFileTests {
  private static let families = BuiltIn.families() + BuiltIn.neighbours()
  private static let files = ["shared", "none", "groups"].map { BuiltIn.concepts("concepts/\($0).yaml") }
  private static let concepts = families.flatMap(\.withConcepts.concepts) + files.flatMap(\.concepts)
  private static let groups = Set(files.flatMap(\.groups).map(\.key.value)).union(["tools"])

  @Test("Each concept has a name of its own")
  func names() {
    var seen: Set<String> = []
    #expect(ConceptFileTests.concepts.map(\.work.value).filter { !seen.insert($0).inserted } == [])
    #expect(ConceptFileTests.concepts.count > 90)
  }

  @Test("Each boundary covers concepts that there are, and names who does the work instead")
  func covers() {
    let names = Set(ConceptFileTests.concepts.map(\.work.value))
    let boundaries = ConceptFileTests.families.flatMap(\.doesNotDo)
    #expect(boundaries.flatMap(\.covers).map(\.value).filter { !names.contains($0) } == [])
    #expect(boundaries.filter { $0.covers.isEmpty || $0.instead == nil }.map(\.text.value) == [])
    let ids = Set(ConceptFileTests.families.map(\.slug))
    #expect(boundaries.compactMap { $0.who?.value }.filter { !ids.contains($0) } == [])
    #expect(boundaries.compactMap(\.who).count == boundaries.count)
  }

  @Test("Each group that a concept names is there, and each that is there is named or known to the program")
  func groups() {
    let named = Set(terms.map(\.text).filter(isGroup).map { String($0.dropFirst().dropLast()) })
    #expect(named.subtracting(ConceptFileTests.groups) == [])
    #expect(ConceptFileTests.groups.subtracting(named) == ["people", "titles"])
  }

  @Test("Each spelling can be read")
  func spellings() {
    let unread = terms.filter { term in
      !isGroup(term.text)
        && TermPattern(term.text, .noun).isEmpty
    }
    #expect(unread.map { "\($0.concept): \($0.text)" } == [])
    let grouped = ConceptFileTests.files.flatMap(\.groups).flatMap(\.value).map(\.value)
    #expect(grouped.filter { TermPattern($0, .noun).isEmpty } == [])
  }

  @Test("Each concept has a term, a weight that tells something, and families that there are")
  func concepts() {
    let ids = Set(ConceptFileTests.families.map(\.slug))
    for concept in ConceptFileTests.concepts {
      let name = Comment(rawValue: concept.work.value)
      #expect(!concept.verbs.isEmpty && !concept.objects.isEmpty || !concept.wording.isEmpty, name)
      #expect(concept.verbs.isEmpty == concept.objects.isEmpty, name)
      #expect(concept.weight.map { 0 < $0.value && $0.value <= 10 } ?? true, name)
      #expect(concept.also.map(\.value).filter { !ids.contains($0) } == [], name)
    }
  }

  @Test("The same spelling does not stand twice in one list of a concept")
  func twice() {
    var seen: Set<String> = []
    let twice = terms.filter { !seen.insert("\($0.concept) \($0.list) \($0.text)").inserted }
    #expect(twice.map { "\($0.concept), \($0.list): \($0.text)" } == [])
  }

  @Test("Verbs of concepts are verbs of the table, so that clauses begin with them")
  func verbsOfConcepts() {
    let known = Set(
      DataTable("language/verbs.csv").rows.compactMap { $0["verb"] }.flatMap { Inflection.verbForms($0).base }
    )
    let verbs = Set(ConceptFileTests.concepts.flatMap(\.verbs).map(\.value))
    let unknown = verbs.filter { verb in !known.contains(String(verb.prefix { $0 != " " })) }
    #expect(unknown.sorted() == [])
  }

  @Test("The table of verbs is whole, sorted, and has each verb once")
  func verbs() {
    let table = DataTable("language/verbs.csv")
    #expect(table.columns == ["verb", "nouns", "noun-too"])
    #expect(table.rows.filter { !$0.isWhole || $0["verb"] == nil }.map(\.line) == [])
    let verbs = table.rows.compactMap { $0["verb"] }
    #expect(zip(verbs, verbs.dropFirst()).filter { $0 >= $1 }.map(\.1) == [])
    #expect(Set(table.rows.map { $0["noun-too"] ?? "" }) == ["", "yes"])
  }

  @Test("Each row of the frames says something, and can be found")
  func frames() throws {
    let path = "stance/frames.csv"
    let table = DataTable(path)
    #expect(table.columns == ["phrase", "says", "at"])
    #expect(table.rows.filter { !(2...3 ~= $0.fields.count) }.map(\.line) == [])
    #expect(Frame.read(table).map(\.phrase) == table.rows.map { $0["phrase"] ?? "" })
    let unread = table.rows.filter { row in
      TermPattern(row["phrase"] ?? "", .nothing).isEmpty
    }
    #expect(unread.map(\.line) == [])
  }

  @Test("Each row of the words that lean is whole, has numbers, and no word leans twice")
  func signals() {
    let table = DataTable("language/signals.csv")
    let stances = Stance.allCases.map(\.rawValue)
    #expect(
      table.columns == ["words"] + ConceptFileTests.ids + ["shared", "no-work"] + stances)
    #expect(table.rows.filter { !$0.isWhole || $0.list("words", separator: " ").isEmpty }.map(\.line) == [])
    #expect(unreadable(table, ["words"]) == [])
    #expect(table.rows.filter { row in row.fields.dropFirst().allSatisfy(\.isEmpty) }.map(\.line) == [])
    var seen: Set<String> = []
    let words = table.rows.flatMap { $0.list("words", separator: " ") }
    #expect(words.filter { !seen.insert($0).inserted } == [])
    #expect(words.filter { WordedText($0).words.count != 1 } == [])
  }

  @Test("What is likely before a word is read has a row for each stance")
  func remitPriors() {
    let table = DataTable("remit/priors.csv")
    #expect(table.columns == ["stance", "own", "other"] + ConceptFileTests.ids + ["shared", "none"])
    #expect(table.rows.map { $0["stance"] ?? "" } == Stance.allCases.map(\.rawValue))
    #expect(table.rows.filter { $0.fields.contains("") || !$0.isWhole }.map(\.line) == [])
    #expect(unreadable(table, ["stance"]) == [])
  }

  @Test("What is likely of a stance has a row for each stance in each field that it knows")
  func stancePriors() {
    let table = DataTable("stance/priors.csv")
    let stances = Stance.allCases.map(\.rawValue)
    #expect(table.columns == ["field", "says"] + stances)
    #expect(
      table.rows.map { "\($0["field"] ?? "") \($0["says"] ?? "")" }
        == ["duty", "must", "nice"].flatMap { field in stances.map { "\(field) \($0)" } })
    #expect(table.rows.filter { $0.fields.contains("") || !$0.isWhole }.map(\.line) == [])
    #expect(unreadable(table, ["field", "says"]) == [])
  }

  private static let ids = [
    "data-scientist", "ml-engineer", "mlops-engineer", "ai-researcher", "data-engineer", "product",
  ]

  /// Every term that a concept names, and in which list.
  private var terms: [(concept: String, list: String, text: String)] {
    ConceptFileTests.concepts.flatMap { concept in
      [
        ("verbs", concept.verbs), ("objects", concept.objects), ("near", concept.near),
        ("wording", concept.wording), ("except", concept.except),
      ].flatMap { list, texts in texts.map { (concept.work.value, list, $0.value) } }
    }
  }

  private func isGroup(_ text: String) -> Bool { text.hasPrefix("<") && text.hasSuffix(">") }

  /// The fields that should be numbers and are none, with their lines.
  private func unreadable(_ table: DataTable, _ others: Set<String>) -> [String] {
    table.rows.flatMap { row in
      table.columns.filter { !others.contains($0) }
        .compactMap { row[$0] }.filter { Double($0) == nil }.map { "\(row.line): \($0)" }
    }
  }
}
