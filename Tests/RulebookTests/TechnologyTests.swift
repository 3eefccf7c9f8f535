import Rulebook
import Testing

@Suite("The technologies")
struct TechnologyTests {
  private let dated = DataTable(Rulebook.technologyPath)
  private let tools = DataTable(Rulebook.toolPath)

  @Test("have the columns that everybody fills in")
  func columns() {
    #expect(
      dated.columns == [
        "name", "aliases", "kind", "first", "slack", "basis", "source", "verified", "needs-frame",
      ])
    #expect(tools.columns == ["name", "aliases", "kind", "needs-frame"])
  }

  @Test("are read row by row, none left out")
  func everyRow() {
    #expect(Rulebook.technologies.map(\.name) == (dated.rows + tools.rows).compactMap { $0["name"] })
    #expect((dated.rows + tools.rows).allSatisfy { $0.isWhole })
  }

  @Test("share no name, whatever its letter case and its hyphens")
  func onlyOnce() {
    var known: Set<String> = []
    for name in Rulebook.technologies.flatMap(\.names) {
      let plain = String(name.text.lowercased().map { $0 == "-" ? " " : $0 })
      #expect(known.insert(plain).inserted, "\(name.text)")
    }
  }

  @Test("ask for a frame only of names that they have")
  func frames() {
    for row in dated.rows + tools.rows {
      let names = [row["name"] ?? ""] + row.list("aliases")
      #expect(Set(row.list("needs-frame")).isSubset(of: names), "\(names[0])")
    }
  }

  @Test("ask for a frame where a name has one or two letters")
  func shortNames() {
    let short = Rulebook.technologies.flatMap(\.names).filter { $0.text.count < 3 && !$0.needsFrame }.map(
      \.text)
    #expect(short == [])
  }

  @Test("have a first month exactly where they have a slack, in years that can be")
  func firstUse() {
    for row in dated.rows {
      #expect((row["first"] == nil) == (row["slack"] == nil), "\(row["name"] ?? "")")
      #expect(row["source"] != nil && row["verified"] != nil, "\(row["name"] ?? "")")
    }
    for technology in Rulebook.technologies {
      guard let first = technology.first else { continue }
      #expect((1950...2026).contains(first.month.year), "\(technology.name)")
      #expect([0, 6, 12].contains(first.slack), "\(technology.name)")
      #expect((first.slack == 0) == (first.basis == .verified), "\(technology.name)")
    }
  }

  @Test("know when Kubernetes was announced")
  func kubernetes() throws {
    let kubernetes = try #require(Rulebook.technologies.first { $0.name == "Kubernetes" })
    #expect(kubernetes.names.map(\.text) == ["Kubernetes", "k8s"])
    #expect(kubernetes.first?.month == Rulebook.Month("2014-06"))
    #expect(kubernetes.first?.slack == 0)
  }

  @Test("know Spark by one word only in a frame")
  func spark() throws {
    let spark = try #require(Rulebook.technologies.first { $0.name == "Apache Spark" })
    #expect(
      spark.names.map { "\($0.text) \($0.needsFrame)" } == [
        "Apache Spark false", "spark true", "pyspark false",
      ])
  }
}
