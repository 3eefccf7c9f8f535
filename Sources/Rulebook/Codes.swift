/// Codes of countries and currencies.
public enum Codes {
  /// The codes of ISO 3166-1 alpha-2.
  public static let countries = Set(countryRows.keys)

  /// The codes of ISO 4217.
  public static let currencies = Set(currencySigns.keys)

  /// The name of a country in a language, in English where the table has no such language; nil for no country.
  public static func country(_ code: String, in language: String) -> String? {
    guard let names = countryRows[code] else { return nil }
    let column = ["en", "de", "fr", "es"].firstIndex(of: String(language.prefix(2))) ?? 0
    return names.indices.contains(column) ? names[column] : names.first
  }

  /// The sign of a currency, where readers know it: `€`; else nil.
  public static func sign(of currency: String) -> String? {
    currencySigns[currency].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static let countryRows: [String: [String]] = Dictionary(
    Rulebook.table("codes/countries.csv").compactMap { row in row.first.map { ($0, Array(row.dropFirst())) }
    },
    uniquingKeysWith: { first, _ in first })

  private static let currencySigns: [String: String] = Dictionary(
    Rulebook.table("codes/currencies.csv").compactMap { row in
      row.count == 3 ? (row[0], row[2]) : nil
    }, uniquingKeysWith: { first, _ in first })
}
