import Diagnostics
import Rulebook
import Testing

@testable import Content

@Suite("Facts in postings")
struct PostingFactTests {
  private func posting(_ text: String) -> Posting? {
    var sink = DiagnosticSink()
    return Posting.read(SourceFile(path: "ad.txt", text: text), into: &sink)
  }

  private func words(_ place: SourceRange, of text: String) -> String {
    String(decoding: Array(text.utf8)[place.indices], as: UTF8.self)
  }

  @Test(
    "pay is found with its currency and period",
    arguments: [
      ("You earn $120,000 - $150,000 a year.", ["120000.0 150000.0 USD year: $120,000 - $150,000"]),
      ("Pay: €60.000–75.000 brutto", ["60000.0 75000.0 EUR –: €60.000–75.000"]),
      ("The salary is £90k per annum.", ["90000.0 90000.0 GBP year: £90k"]),
      ("Salary: up to 80,000 CHF", ["– 80000.0 CHF –: 80,000 CHF"]),
      ("The salary is 70,000 to 85,000 euros a year.", ["70000.0 85000.0 EUR year: 70,000 to 85,000 euros"]),
      ("Gehalt: 70.000 Euro", ["70000.0 70000.0 EUR –: 70.000 Euro"]),
      ("Salary: $90,000 dollars", ["90000.0 90000.0 USD –: $90,000 dollars"]),
      ("A wage of 60,000 pounds", ["60000.0 60000.0 GBP –: 60,000 pounds"]),
      ("You carry 20 to 50 pounds.", []),
      ("Salary: from EUR 70,000", ["70000.0 – EUR –: EUR 70,000"]),
      ("$45 to $60.50 per hour", ["45.0 60.5 USD hour: $45 to $60.50"]),
      ("Annual base $100-130k CAD", ["100000.0 130000.0 CAD year: $100-130k CAD"]),
      ("We raised $20M and give a $500 learning budget.", []),
      (
        "Salary: $90,000 and a $5,000 – $6,000 bonus in shares of 2 million",
        [
          "90000.0 90000.0 USD –: $90,000", "5000.0 6000.0 USD –: $5,000 – $6,000",
        ]
      ),
    ])
  func pay(text: String, expected: [String]) {
    let text = "*Ä*\n\n\(text)"
    let found = posting(text)?.pay.map {
      let (low, high) = ($0.min.map { "\($0)" } ?? "–", $0.max.map { "\($0)" } ?? "–")
      return "\(low) \(high) \($0.currency) \($0.period?.rawValue ?? "–"): \(words($0.place, of: text))"
    }
    #expect(found == expected)
  }

  @Test(
    "years of experience are found",
    arguments: [
      ("5+ years of Python", ["5 –: 5+ years"]), ("3–5 years of experience", ["3 5: 3–5 years"]),
      ("at least two years", ["2 –: two years"]), ("4 or more years in the field", ["4 –: 4 or more years"]),
      ("our 30 years of history", []), ("one to two years with Spark", ["1 2: one to two years"]),
    ])
  func years(text: String, expected: [String]) {
    let text = "Requirements:\n- \(text)"
    #expect(
      posting(text)?.years.map { "\($0.min) \($0.max.map(String.init) ?? "–"): \(words($0.place, of: text))" }
        == expected)
  }

  @Test(
    "the place of work is found where it is meant",
    arguments: [
      ("Location: remote or hybrid", ["remote", "hybrid"]), ("You work remotely.", ["remote"]),
      (
        "This is a fully remote position for people who like to write long and friendly messages.", ["remote"]
      ),
      ("You use remote sensing.", []), ("We run a hybrid cloud.", []), ("On-site in Kiel", ["onsite"]),
    ])
  func workplace(text: String, expected: [String]) {
    #expect(posting("*Ä*\n\n\(text)")?.workplaces.map(\.value.rawValue) == expected)
  }

  @Test(
    "the title names the family",
    arguments: [
      ("Senior Machine Learning Engineer (m/f/d)", "ml-engineer"), ("Data Scientist II", "data-scientist"),
      ("Head of Bees", nil),
    ])
  func family(title: String, expected: String?) {
    #expect(posting("# \(title)")?.builtInFamily() == expected)
  }

  @Test("every row of the tables names a kind, and none is there twice")
  func tables() {
    let rows = Rulebook.postingHeadings + Rulebook.postingWording
    #expect(rows.filter { Posting.Kind(rawValue: $0.kind) == nil }.map(\.words) == [])
    for table in [Rulebook.postingHeadings, Rulebook.postingWording] {
      #expect(Dictionary(grouping: table, by: \.words).filter { $1.count > 1 }.keys.sorted() == [])
    }
  }
}
