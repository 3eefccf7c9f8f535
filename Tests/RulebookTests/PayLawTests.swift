import Rulebook
import Testing

@Suite("The pay laws")
struct PayLawTests {
  private let table = DataTable(Rulebook.payLawPath)

  @Test("have the columns that everybody fills in")
  func columns() {
    #expect(
      table.columns == [
        "code", "name", "from", "until", "employees", "must-carry", "no-open-end", "spread", "remote", "by",
        "status",
        "citation", "source", "verified", "note",
      ])
  }

  @Test("are read row by row, none left out")
  func everyRow() {
    #expect(Rulebook.payLaws.map(\.code) == table.rows.compactMap { $0["code"] })
    #expect(table.rows.allSatisfy { $0.isWhole })
  }

  @Test("are of countries that there are")
  func places() {
    for law in Rulebook.payLaws where law.code != "EU" {
      let country = String(law.code.prefix { $0 != "-" })
      #expect(Codes.countries.contains(country), "\(law.code)")
    }
  }

  @Test("follow each other without a day between, in each place")
  func versions() {
    for (code, versions) in Dictionary(grouping: Rulebook.payLaws, by: \.code) {
      for (earlier, later) in zip(versions, versions.dropFirst()) {
        guard let until = earlier.until, let from = later.from else {
          Issue.record("\(code): a version has no end, or the next no beginning")
          continue
        }
        #expect(until < from, "\(code)")
        #expect(earlier.isInForce(on: until) && !later.isInForce(on: until), "\(code)")
      }
      #expect(versions.last?.until == nil, "\(code)")
    }
  }

  @Test("say what they ask for, and whom they cover")
  func contents() {
    for law in Rulebook.payLaws {
      #expect(law.mustCarry.contains(.payRange), "\(law.code)")
      #expect(law.employees > 0, "\(law.code)")
      #expect(law.verified == Rulebook.Day("2026-11-20"), "\(law.code)")
      if let from = law.from, let until = law.until { #expect(from <= until, "\(law.code)") }
    }
  }

  @Test("of Colorado ask for a deadline since 2024")
  func colorado() throws {
    let before = try #require(Rulebook.Day("2023-12-31"))
    let after = try #require(Rulebook.Day("2024-01-01"))
    let colorado = Rulebook.payLaws.filter { $0.code == "US-CO" }
    #expect(
      colorado.filter { $0.isInForce(on: before) }.map(\.mustCarry) == [
        [.payRange, .benefits, .otherPay, .howToApply]
      ])
    #expect(
      colorado.filter { $0.isInForce(on: after) }.map(\.mustCarry)
        == [[.payRange, .benefits, .otherPay, .deadline, .howToApply]])
  }

  @Test("of Ontario name the widest range")
  func ontario() throws {
    let ontario = try #require(Rulebook.payLaws.first { $0.code == "CA-ON" })
    let spread = try #require(ontario.spread)
    #expect(spread.amount == 50_000 && spread.currency == "CAD" && spread.freeAbove == 200_000)
    #expect(ontario.status == .review)
  }

  @Test("that were to come without a day never hold")
  func germany() throws {
    let germany = try #require(Rulebook.payLaws.first { $0.code == "DE" })
    let day = try #require(Rulebook.Day("2030-01-01"))
    #expect(germany.status == .notInForce)
    #expect(!germany.isInForce(on: day))
  }
}
