import Testing

@testable import Exchange

@Suite("facts of written postings")
struct WrittenTests {
  private func text(_ facts: String) throws -> String {
    try draft("# ML Engineer, Weeds\n\n\(facts)\n\n## Requirements\n\n- A spade\n").text
  }

  @Test(
    "a line that says more than its key holds is kept whole",
    arguments: [
      ("Workplace: hybrid (three days in the office)", "workplace: hybrid"),
      (
        "Salary: €60,000–70,000 a year plus 10% bonus and equity",
        "pay: {min: 60000, max: 70000, currency: EUR, per: year}"
      ),
      ("Apply by: 2027-01-29\nDeadline: 2027-02-01", "closes: 2027-01-29"),
      ("Apply: https://a.example/1\nApply: jobs@a.example", "url: https://a.example/1"),
      ("Team: Fields\nDepartment: Plants", "Fields"),
    ])
  func whole(_ facts: String, _ key: String) throws {
    let text = try text(facts)
    let last = facts.split(separator: "\n").last ?? ""
    let value = last.split(separator: ":", maxSplits: 1).last.map { $0.dropFirst() } ?? ""
    #expect(text.contains(key))
    #expect(text.split(separator: "\n").contains { $0.hasPrefix("# |") && $0.hasSuffix(value) }, "\(text)")
  }

  @Test("a range of pay alone leaves nothing over")
  func pay() throws {
    #expect(try !text("**Salary:** €60k–70k per year").contains("# | Salary"))
  }

  @Test("facts end where the text begins")
  func end() throws {
    let text = try text(
      "Location: Ghent, Belgium\n\n- We care\n- Reference: two letters\n\n## What you bring\n\nTeam: many people"
    )
    #expect(!text.contains("requisition"))
    #expect(!text.contains("\nteam:") && !text.contains("\n#team:"))
    #expect(text.contains("two letters") && text.contains("many people") && text.contains("city: Ghent"))
  }
}
