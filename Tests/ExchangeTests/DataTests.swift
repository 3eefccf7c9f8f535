import Content
import Rulebook
import Testing

@testable import Exchange

@Suite("what boards call things")
struct DataTests {
  @Test("every term is a value of its key")
  func terms() {
    for term in Rulebook.postingTerms {
      let isKnown =
        switch term.key {
        case "type": EmploymentType(rawValue: term.value) != nil
        case "workplace": Workplace(rawValue: term.value) != nil
        case "per": PayPeriod(rawValue: term.value) != nil
        case "level", "title-level": Level(rawValue: term.value) != nil
        case "unit": TimeSpan.Unit(rawValue: term.value) != nil
        case "number": Int(term.value) != nil
        case "closes": term.value == "rolling"
        default: false
        }
      #expect(isKnown, "\(term)")
      #expect(words(of: term.words).joined(separator: " ") == term.words)
    }
    let names = Rulebook.postingTerms.map { "\($0.key) \($0.words)" }
    #expect(Set(names).count == names.count)
  }

  @Test("every name of a place leads to a country")
  func places() {
    #expect(Rulebook.placeNames.count > 200)
    for place in Rulebook.placeNames {
      #expect(Codes.countries.contains(place.country), "\(place)")
      #expect((place.region != nil) == (place.kind == .region) || place.kind == .city, "\(place)")
    }
  }

  @Test("every title leads to a family, and every label to a fact")
  func titles() {
    let families = Set((BuiltIn.families() + BuiltIn.neighbours()).map(\.slug))
    for title in Rulebook.postingTitles {
      #expect(
        families.contains(title.kind) && words(of: title.words).joined(separator: " ") == title.words,
        "\(title)")
    }
    for label in Rulebook.postingLabels {
      #expect(words(of: label.words).joined(separator: " ") == label.words, "\(label)")
    }
  }

  @Test(
    "a length of time is read wherever it stands",
    arguments: [
      ("In your first 6 months", "6.0 months"), ("90 days", "90.0 days"),
      ("within three months", "3.0 months"),
      ("The first year", "1.0 years"), ("By month 6", "6.0 months"),
      ("in den ersten 6 Monaten", "6.0 months"),
      ("soon", "-"), ("years of experience", "-"),
    ])
  func spans(_ words: String, _ span: String) {
    #expect((Terms.span(in: words).map { "\($0.count) \($0.unit.rawValue)" } ?? "-") == span)
  }
}
