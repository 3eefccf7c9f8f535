internal import Content
internal import Rulebook
internal import Text

/// What job boards write for facts, as the rulebook knows it.
enum Terms {
  private static let table: [String: [String: String]] = {
    var table: [String: [String: String]] = [:]
    for term in Rulebook.postingTerms { table[term.key, default: [:]][term.words] = term.value }
    return table
  }()

  /// The value of a key that some words stand for; nil where they are not known.
  static func value(_ key: String, _ words: String) -> String? { table[key]?[folded(words)] }

  static func type(_ words: String) -> EmploymentType? {
    value("type", words).flatMap { EmploymentType(rawValue: $0) }
  }
  static func workplace(_ words: String) -> Workplace? {
    value("workplace", words).flatMap { Workplace(rawValue: $0) }
  }
  static func period(_ words: String) -> PayPeriod? {
    value("per", words).flatMap { PayPeriod(rawValue: $0) }
  }
  static func level(_ words: String) -> Level? { value("level", words).flatMap { Level(rawValue: $0) } }

  /// The level that a word of a title says.
  static func level(ofWord word: String) -> Level? {
    table["title-level"]?[word].flatMap { Level(rawValue: $0) }
  }

  /// The period that stands somewhere in a text.
  static func period(in text: String) -> PayPeriod? {
    words(of: text).lazy.compactMap { table["per"]?[$0] }.first.flatMap { PayPeriod(rawValue: $0) }
  }

  /// The fact that a label before a colon gives: `place`, `pay`; nil for any other words.
  static func fact(_ label: String) -> String? { labels[folded(label)] }

  private static let labels = Dictionary(
    Rulebook.postingLabels.map { ($0.words, $0.kind) }, uniquingKeysWith: { first, _ in first })

  /// The length of time that a text names first, as `in your first 6 months`, `90 days` and `three-month` do.
  static func span(in text: String) -> TimeSpan? {
    let words = words(of: text)
    for (index, word) in words.enumerated() {
      guard let unit = table["unit"]?[word].flatMap({ TimeSpan.Unit(rawValue: $0) }) else { continue }
      let before = index > 0 ? words[index - 1] : ""
      let after = index + 1 < words.count ? words[index + 1] : ""
      for number in [before, after] {
        if let count = Int(number) ?? table["number"]?[number].flatMap({ Int($0) }), (1...400).contains(count)
        {
          return TimeSpan(Double(count), unit)
        }
      }
    }
    return nil
  }

  private static func folded(_ text: String) -> String { words(of: text).joined(separator: " ") }
}
