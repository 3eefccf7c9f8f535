/// Codes of countries and currencies.
public enum Codes {
  /// The codes of ISO 3166-1 alpha-2.
  public static let countries: Set<String> = CodeTable.codes(countryPath)

  /// The codes of ISO 4217.
  public static let currencies: Set<String> = CodeTable.codes(currencyPath)

  /// The name of a country in a language, in English where the table has no such language; nil for no country.
  public static func country(_ code: String, in language: String) -> String? {
    countryTable[code, String(language.prefix { $0 != "-" })] ?? countryTable[code, "en"]
  }

  /// The sign of a currency, where readers know it: `€`; else nil.
  public static func sign(of currency: String) -> String? { currencyTable[currency, "sign"] }

  private static let countryPath = "codes/countries.csv"
  private static let currencyPath = "codes/currencies.csv"
  private static let countryTable = CodeTable(countryPath)
  private static let currencyTable = CodeTable(currencyPath)
}

/// An embedded table whose first column is a code.
private struct CodeTable: Sendable {
  /// The rows, by their code.
  let rows: [String: DataTable.Row]

  init(_ path: String) {
    let table = DataTable(path)
    rows = Dictionary(table.rows.map { ($0.first, $0) }) { first, _ in first }
  }

  /// The codes of a table alone.
  static func codes(_ path: String) -> Set<String> { Set(DataTable(path).rows.map(\.first)) }

  /// What stands in a column for a code; nil where nothing does.
  subscript(code: String, column: String) -> String? {
    rows[code]?[column]
  }
}
