import Rulebook
import Testing

@Suite("Acronyms that need no spelling out")
struct AcronymTests {
  @Test("are read row by row, each once and in capitals")
  func rows() {
    let table = DataTable(Rulebook.acronymPath)
    #expect(table.rows.filter { !$0.isWhole }.map(\.line) == [])
    let all = table.rows.flatMap { $0.list("acronyms", separator: " ") }
    #expect(Set(all).count == all.count)
    #expect(Rulebook.acronyms == Set(all))
    let others = all.filter { word in
      word.utf8.count < 2 || word.utf8.contains { !(0x41...0x5A).contains($0) }
    }
    #expect(others == [])
  }
}
