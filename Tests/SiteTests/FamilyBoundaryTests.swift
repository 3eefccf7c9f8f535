import TestSupport
import Testing

@testable import Site

@Suite("where the work of families begins and ends")
struct FamilyBoundaryTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite(Repository.baseSite) }

  @Test("a table says of each family its core, what it builds, what it does not do, and who does")
  func families() throws {
    let table = try #require(site["/families/"].between("<table", "</table>").first)
    #expect(
      table.between("<caption class=\"unseen\">", "</caption>") == [
        "What each family is for, and where it ends"
      ])
    #expect(
      table.between("scope=\"col\">", "</th>") == [
        "Family", "Core skill", "Builds", "Does not do, and who does",
      ])
    #expect(
      table.between("scope=\"row\">", "</th>").map(\.read) == [
        "Data Scientist", "ML Engineer 1 open role", "MLOps Engineer", "AI Researcher",
      ])
    let engineer = try #require(
      table.between("scope=\"row\"><a href=\"../families/ml-engineer/\"", "</tr>").first)
    #expect(
      engineer.between("<li>", "</li>").map(\.read) == [
        "Models in production", "Serving infrastructure",
        "Building data pipelines from scratch → Data Engineer",
        "Research for novel methods → AI Researcher",
        "Scoping and prioritising business problems → Data Scientist",
      ])
    #expect(
      engineer.links == ["../families/ai-researcher/", "../families/data-scientist/"],
      "a neighbour without a page is named without a link")
  }

  @Test("a family's page says the same of itself, with the role that is open for what it does not do")
  func family() throws {
    let table = try #require(site["/families/data-scientist/"].between("<table", "</table>").first)
    #expect(
      table.between("<caption class=\"unseen\">", "</caption>") == [
        "Data Scientist: What it does, and does not do"
      ])
    #expect(table.between("scope=\"col\">", "</th>") == ["Work", "Whose it is"])
    #expect(
      table.between("<tr role=\"row\"", "</tr>").dropFirst().map { "<tr\($0)".read } == [
        "Exploratory analyses Data Scientist", "Prototypes of models Data Scientist",
        "Deploying to production → ML Engineer Open now: ML Engineer, Arrivals",
        "Building infrastructure → MLOps Engineer",
      ])
    #expect(
      table.links == [
        "../../families/ml-engineer/", "../../roles/arrivals/", "../../families/mlops-engineer/",
      ])
  }
}
