import Diagnostics
import Rulebook
import Testing

@testable import Content
@testable import Judgement

@Suite("What families are known by")
struct ConceptBookTests {
  @Test("Families, neighbours, shared and none have their numbers")
  func remits() {
    let book = Books.builtIn
    #expect(
      book.remits == [
        "data-scientist", "ml-engineer", "mlops-engineer", "ai-researcher", "data-engineer", "product",
        "shared",
        "none",
      ])
    #expect(book.remit("product") == 5)
    #expect(book.remit("baker") == nil)
    #expect(book.remits[book.shared] == "shared")
    #expect(book.remits[book.none] == "none")
  }

  @Test("What a family does not do covers the concepts that the rulebook names")
  func covers() {
    let lines = covers("data-scientist", Books.builtIn)
    #expect(lines.map { $0.prefix { $0 != ":" } } == ["Deploying to production", "Building infrastructure"])
    #expect(lines[0].contains("deploying models") && lines[0].contains("scoring and serving"))
    #expect(
      lines[1].contains("platforms and infrastructure") && lines[1].contains("drift monitoring and alerts"))
    #expect(!lines[1].contains("deploying models") && !lines.joined().contains("data pipelines"))
    #expect(covers("product", Books.builtIn) == [])
  }

  @Test("A boundary of the company's own covers what it names, else what its words speak of")
  func ownBoundaries() throws {
    #expect(
      covers("data-scientist", try Books.ownFamilies.get()) == [
        "Publishing papers: papers and patents, publishing",
        "Everything about pipelines: training and serving pipelines",
      ])
    #expect(
      covers("data-scientist", try Books.ownConcepts.get()) == [
        "Being on call: being on call", "Doing research: doing research", "Whistling at work: ",
      ])
  }

  @Test("A family without concepts is known by its core and by what it builds")
  func coreAndBuilds() throws {
    let book = try Books.ownConcepts.get()
    #expect(names("cartographer", book) == ["drawing maps", "Sea charts"])
    let profile = try RoleProfile.of(
      "cartographer", "responsibilities: [Maintain sea charts., Publish papers on tides.]", book)
    #expect(profile.statements.map(\.remit) == ["cartographer", "ai-researcher"])
  }

  @Test("A family that takes a neighbour over is known by the neighbour's concepts, once")
  func takenOver() throws {
    let book = try Books.ownFamilies.get()
    #expect(book.remits.filter { $0 == "data-engineer" }.count == 1)
    #expect(names("data-engineer", book) == BuiltIn.concepts(of: "data-engineer").map(\.work.value))
  }

  @Test("Concepts of the company's own take the place of those of the rulebook")
  func ownConcepts() throws {
    let book = try Books.ownConcepts.get()
    #expect(names("data-engineer", book) == ["harbour feeds"])
    let profile = try RoleProfile.of("ml-engineer", "responsibilities: [You repair the feeds.]", book)
    #expect(profile.statements.map(\.remit) == ["data-engineer"])
  }

  @Test(
    "A file of a family in German changes its words, and nothing that it is known by",
    arguments: Rulebook.familyIDs)
  func german(_ id: String) throws {
    let english = try #require(BuiltIn.family(id))
    let german = try #require(BuiltIn.read(id, language: "de", base: english))
    #expect(german.withConcepts.concepts.map(\.work.value) == english.withConcepts.concepts.map(\.work.value))
    #expect(
      german.doesNotDo.map { $0.covers.map(\.value) } == english.doesNotDo.map { $0.covers.map(\.value) })
    #expect(german.doesNotDo.map { $0.who?.value } == english.doesNotDo.map { $0.who?.value })
    #expect(german.core.count == english.core.count)
    #expect(german.builds.count == english.builds.count)
  }

  /// The concepts that a family is known by.
  private func names(_ family: String, _ book: ConceptBook) -> [String] {
    book.index.entries.filter { book.remits[$0.remit] == family }.map(\.name)
  }

  /// What a family does not do, and the concepts that are covered, in a line each.
  private func covers(_ family: String, _ book: ConceptBook) -> [String] {
    guard let number = book.remit(family) else { return ["no family \(family)"] }
    return book.boundaries[number].map { covered in
      let names = covered.covers.map { book.index.entries[$0].name }.sorted().joined(separator: ", ")
      return "\(covered.boundary.text.value): \(names)"
    }
  }
}
