import TestSupport
import Testing

@testable import Site

@Suite("where the work of others leads")
struct HandedWorkTests {
  private static let role = "content/roles/arrivals.yaml"

  /// Another role, as its file says it.
  private func other(_ title: String, _ family: String, _ keys: String = "") -> String {
    """
    title: \(title)
    family: \(family)
    posted: 2026-11-02
    must-haves: []
    nice-to-haves: []
    success-measures: []
    \(keys)

    """
  }

  /// The first item of the third lane.
  private func first(_ who: String, _ others: [String: String?] = [:], in page: String = "/roles/arrivals/")
    throws -> String
  {
    let tree = Repository.baseSite.replacing(
      "works-with:", with: "not-this-role: [{text: Timetables, who: \"\(who)\"}]\nworks-with:",
      in: HandedWorkTests.role)
    let site = try BuiltSite(tree.with(others))
    #expect(site.findings == [])
    let lane = site[page].between("<div class=\"lane lane-theirs\">", "</ul>").first ?? "no lane"
    return lane.between("<span class=\"who\"><span aria-hidden=\"true\">→ </span>", "</li>").first?
      .split(separator: "\n").first.map(String.init) ?? "nobody"
  }

  @Test("an open role of the family comes before the family's page, and that before the bare words")
  func preference() throws {
    let open = ["content/roles/tables.yaml": other("Data Scientist, Tables", "data-scientist")]
    #expect(
      try first("data-scientist", open)
        == "<a href=\"../../roles/tables/\">Data Scientist, Tables</a><span class=\"open-now\">, open now</span></span>"
    )
    #expect(
      try first("our data scientists", open)
        == "our data scientists <span class=\"open-role\">Open now: <a href=\"../../roles/tables/\">Data Scientist, Tables</a></span></span>"
    )
    #expect(
      try first("data-scientist") == "<a href=\"../../families/data-scientist/\">Data Scientist</a></span>")
    #expect(
      try first("our data scientists, team Forecasts")
        == "<a href=\"../../families/data-scientist/\">our data scientists, team Forecasts</a></span>")
    #expect(try first("team Forecasts") == "<a href=\"../../teams/forecasts/\">team Forecasts</a></span>")
    #expect(try first("the operators") == "the operators</span>")
  }

  @Test(
    "of several open roles the one of the team that is named is linked, then lasting work, then who does the work"
  )
  func choice() throws {
    let others = [
      "content/roles/a-short.yaml": other(
        "Data Scientist, A", "data-scientist",
        "employment: {type: contractor, work: time-bounded, lasts: 3 months}"),
      "content/roles/b-lead.yaml": other("Data Scientist, B", "data-scientist", "track: manager"),
      "content/roles/c-lasting.yaml": other("Data Scientist, C", "data-scientist"),
      "content/roles/d-near.yaml": other("Data Scientist, D", "data-scientist", "team: forecasts"),
    ]
    func linked(_ who: String, without gone: [String] = []) throws -> [String] {
      let there = others.filter { !gone.contains($0.key) }
      return try first(who, there.mapValues { $0 }).links
    }
    let (c, d) = ("content/roles/c-lasting.yaml", "content/roles/d-near.yaml")
    #expect(try linked("data scientists, team Forecasts") == ["../../roles/d-near/"])
    #expect(try linked("data-scientist", without: [d]) == ["../../roles/c-lasting/"])
    #expect(try linked("data-scientist", without: [c, d]) == ["../../roles/b-lead/"])
  }

  @Test("a role in another language says so, and one that is not open is not offered")
  func language() throws {
    let open = ["content/roles/tables.yaml": other("Data Scientist, Tables", "data-scientist")]
    #expect(
      try first("data-scientist", open, in: "/de/roles/arrivals/")
        == "<a href=\"../../../roles/tables/\" lang=\"en\" hreflang=\"en\">Data Scientist, Tables</a> "
        + "<span class=\"tongue\">(auf Englisch)</span><span class=\"open-now\">, jetzt offen</span></span>")
    let draft = [
      "content/roles/tables.yaml": other("Data Scientist, Tables", "data-scientist", "status: draft")
    ]
    #expect(
      try first("data-scientist", draft)
        == "<a href=\"../../families/data-scientist/\">Data Scientist</a></span>")
  }
}
