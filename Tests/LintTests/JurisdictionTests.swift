import Content
import Diagnostics
import Lint
import Testing

@Suite("What the law wants a posting to say")
struct JurisdictionTests {
  @Test("A plain gap is an error where the law was read, and its law is cited")
  func verified() throws {
    let found = try findings(
      """
      location: {workplace: hybrid, places: [{city: Denver, region: CO, country: US}]}
      # no compensation
      # no closes
      """)
    #expect(
      found == [
        """
        error Denver: in Colorado, a posting must say the range of pay and the last day to apply
          - 7 CCR 1103-18, rule 11.1, read at its source on 2026-11-20; it holds from 1 employee there, which is taken \
        for granted
          - this is a reading of the law, and no legal advice
          = add the range of pay and the last day to apply, or ask a lawyer whether the law holds for you
        """
      ])
  }

  @Test("Where only somebody's account of the law was read, or work is done from home, it is a warning")
  func unsure() throws {
    let found = try findings(
      """
      location: {workplace: remote, remote-from: [US-CA, US-MA, US-CO]}
      # no compensation
      """)
    #expect(
      found.map { $0.prefix { $0 != "\n" } } == [
        "warning US-CA: in California, a posting must say the range of pay",
        "warning US-MA: in Massachusetts, a posting must say the range of pay",
        "error US-CO: in Colorado, a posting must say the range of pay",
      ])
  }

  @Test("A state and its city are one finding; what a whole country takes in is a warning")
  func several() throws {
    let found = try findings(
      """
      location:
        places: [{city: New York, region: NY, country: US}]
        remote-from: [US]
      # no compensation
      """)
    #expect(
      found.map { $0.prefix { $0 != "\n" } } == [
        "error New York: in New York and New York City, a posting must say the range of pay",
        "warning US: in Colorado, a posting must say the range of pay",
      ])
  }

  @Test("Where the interview is early enough, it is an info")
  func beforeInterview() throws {
    let found = try findings(
      """
      location: {places: [{city: Turin, country: IT}]}
      # no compensation
      """)
    #expect(
      found.map { $0.prefix { $0 != "\n" } } == [
        "info Turin: in Italy, you must say the range of pay before the interview at the latest"
      ])
  }

  @Test("A role has at most one note on places that the table does not know")
  func unknown() throws {
    let found = try findings(
      """
      location: {places: [{city: Houston, region: TX, country: US}, {city: Austin, country: US}]}
      """)
    #expect(
      found.map { $0.prefix { $0 != "\n" } } == [
        "info Houston: what the law of Houston wants a posting to say is not covered here"
      ])
  }

  @Test("The version counts that was in force on the day of posting")
  func dated() throws {
    let place = "location: {places: [{city: Denver, region: CO, country: US}]}\n# no closes\n"
    #expect(try findings(place + "posted: 2023-12-31") == [])
    #expect(try findings(place + "posted: 2024-01-01").count == 1)
  }

  private func findings(_ keys: String) throws -> [String] {
    try RuleRun("pay/jurisdiction").diagnostics(role: keys).map(said)
  }

  private func said(_ finding: Diagnostic) -> String {
    var text = "\(finding.severity.rawValue) \(words(finding.primary)): \(finding.message)"
    for note in finding.notes { text += "\n  - \(note)" }
    if let help = finding.help { text += "\n  = \(help)" }
    return text
  }
}
