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
  let french: Words
  let spanish: Words

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
    french = words("fr")
    spanish = words("es")
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
    let pay = try pay(yaml)
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

  @Test("French: narrow spaces in numbers, the first of a month, and one for all below two")
  func inFrench() throws {
    #expect(french.number(1_234_567.5) == "1\u{202F}234\u{202F}567,5")
    #expect(french.date(try #require(CalendarDate("2026-03-01"))) == "1er mars 2026")
    #expect(french.date(try #require(CalendarDate("2026-08-21"))) == "21 août 2026")
    #expect(french.count("open-roles", 0) == "0 poste ouvert")
    #expect(french.span(TimeSpan(1.5, .hours)) == "1,5 heure")
    #expect(french.span(TimeSpan(2, .hours)) == "2 heures")
    #expect(french.within(TimeSpan(1, .weeks)) == "sous une semaine")
    #expect(french.and(["a", "b", "c"]) == "a, b et c")
  }

  @Test("Spanish: dates with de, and e and u where y and o could not be heard")
  func inSpanish() throws {
    #expect(spanish.number(1_234.56) == "1.234,56")
    #expect(spanish.date(try #require(CalendarDate("2026-03-01"))) == "1 de marzo de 2026")
    #expect(spanish.span(TimeSpan(1.5, .hours)) == "1,5 horas")
    #expect(spanish.and(["España", "Portugal"]) == "España y Portugal")
    #expect(spanish.and(["España", "Francia", "Italia"]) == "España, Francia e Italia")
    #expect(spanish.and(["nieve", "hielo"]) == "nieve y hielo")
    #expect(spanish.or(["Madrid", "Oviedo"]) == "Madrid u Oviedo")
    #expect(spanish.or(["Sénior", "Staff"]) == "Sénior o Staff")
  }

  @Test(
    "money in French and Spanish",
    arguments: [
      (
        "{min: 60000, max: 80000, currency: EUR, per: year}", "de 60\u{202F}000 à 80\u{202F}000 € par an",
        "de 60.000 a 80.000 € al año"
      ),
      ("{amount: 1234.56, currency: EUR, per: month}", "1\u{202F}234,56 € par mois", "1.234,56 € al mes"),
      ("{min: 18, currency: EUR, per: hour}", "à partir de 18 € de l’heure", "desde 18 € por hora"),
      ("{max: 500, currency: CHF, per: day}", "jusqu’à 500 CHF par jour", "hasta 500 CHF al día"),
    ])
  func otherMoney(_ yaml: String, _ french: String, _ spanish: String) throws {
    let pay = try pay(yaml)
    #expect(self.french.payText(pay)?.replacing("\u{A0}", with: " ") == french)
    #expect(self.spanish.payText(pay)?.replacing("\u{A0}", with: " ") == spanish)
  }

  private func pay(_ yaml: String) throws -> Pay {
    let role =
      "title: T\nfamily: ml-engineer\nmust-haves: []\nnice-to-haves: []\nsuccess-measures: []\ncompensation:\n  pay: \(yaml)\n"
    let disk = MemoryDisk(Repository.baseSite.with(["content/roles/paid.yaml": role]))
    var sink = DiagnosticSink()
    let content = try ContentLoader(files: disk, folder: "content").load(into: &sink)
    return try #require(content.original.roles.first { $0.slug == "paid" }?.compensation?.pay.first)
  }
}
