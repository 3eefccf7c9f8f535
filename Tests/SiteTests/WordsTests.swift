import Content
import Diagnostics
import Files
import TestSupport
import Testing

@testable import Site

@Suite("numbers, money and dates as languages write them")
struct WordsTests {
  let english: Words
  let german: Words

  init() throws {
    func words(_ language: String) -> Words {
      var words = Words(language: language)
      var sink = DiagnosticSink()
      let text =
        DefaultTheme.files.first { "\($0.path)" == "i18n/\(language).yaml" }.map { "\($0.text)" } ?? ""
      WordsFile.read(SourceFile(path: "\(language).yaml", text: text), into: &words, &sink)
      return words
    }
    english = words("en")
    german = words("de")
  }

  @Test(
    "numbers",
    arguments: [
      (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1,000", "1.000"),
      (1_234_567, "1,234,567", "1.234.567"),
      (2.5, "2.5", "2,5"), (0.05, "0.05", "0,05"), (42.999, "43", "43"), (-1234.5, "−1,234.5", "−1.234,5"),
    ])
  func numbers(_ number: Double, _ english: String, _ german: String) {
    #expect(self.english.number(number) == english)
    #expect(self.german.number(number) == german)
  }

  @Test("days and lengths of time")
  func time() throws {
    let day = try #require(CalendarDate("2026-03-01"))
    #expect(english.date(day) == "1 March 2026")
    #expect(german.date(day) == "1. März 2026")
    #expect(english.span(TimeSpan(1, .years)) == "1 year")
    #expect(german.span(TimeSpan(1.5, .hours)) == "1,5 Stunden")
    #expect(english.total(minutes: 255) == "4\u{A0}h 15\u{A0}min")
  }

  @Test(
    "money",
    arguments: [
      (
        "{min: 95000, max: 120000, currency: EUR, per: year}", "€95,000–120,000 a year",
        "95.000–120.000 € im Jahr"
      ),
      ("{amount: 42.5, currency: USD, per: hour}", "$42.50 an hour", "42,50 $ pro Stunde"),
      ("{min: 60000, currency: CHF, per: year}", "from 60,000 CHF a year", "ab 60.000 CHF im Jahr"),
      ("{max: 3000, currency: GBP, per: month}", "up to £3,000 a month", "bis 3.000 £ pro Monat"),
      ("{min: 500, max: 500, currency: EUR, per: day}", "€500 a day", "500 € pro Tag"),
    ])
  func money(_ yaml: String, _ english: String, _ german: String) throws {
    let role =
      "title: T\nfamily: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\ncompensation:\n  pay: \(yaml)\n"
    let disk = MemoryDisk(Repository.baseSite.with(["content/roles/paid.yaml": role]))
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: disk, folder: "content").load(into: &sink)
    let pay = try #require(content.original.roles.first { $0.slug == "paid" }?.compensation?.pay.first)
    #expect(self.english.payText(pay)?.replacing("\u{A0}", with: " ") == english)
    #expect(self.german.payText(pay)?.replacing("\u{A0}", with: " ") == german)
  }

  @Test("lists")
  func lists() {
    #expect(english.and([]) == "")
    #expect(english.and(["a"]) == "a")
    #expect(english.and(["a", "b"]) == "a and b")
    #expect(english.or(["a", "b", "c"]) == "a, b or c")
    #expect(german.and(["a", "b", "c"]) == "a, b und c")
  }
}
