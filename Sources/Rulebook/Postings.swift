extension Rulebook {
  /// What headings of job postings announce: the words of a heading, where `*` at an end stands for any, and the kind
  /// of what stands below it. In the order of the table.
  public static let postingHeadings: [(words: String, kind: String)] = pairs("postings/headings.csv")

  /// Wording that tells what a statement of a posting is, whatever the heading above it says; `*` as in headings.
  public static let postingWording: [(words: String, kind: String)] = pairs("postings/wording.csv")

  /// Labels before a colon by which a posting gives a fact, and the fact: `location` is `place`.
  public static let postingLabels: [(words: String, kind: String)] = pairs("postings/labels.csv")

  /// What titles call the work of a built-in family, besides its own names, and the family's id.
  public static let postingTitles: [(words: String, kind: String)] = pairs("postings/titles.csv")

  /// What job boards write for a fact: the words, the key of a role's file, and its value there.
  public static let postingTerms: [(words: String, key: String, value: String)] = DataTable(
    "postings/terms.csv"
  ).values { row in
    guard let words = row["words"], let key = row["key"], let value = row["value"] else { return nil }
    return (words, key, value)
  }

  /// Names in a place besides those of `Codes.countries`.
  public static let placeNames: [PlaceName] = DataTable("postings/places.csv").values { row in
    guard let name = row["name"], let kind = row["kind"].flatMap(PlaceName.Kind.init),
      let country = row["country"]
    else { return nil }
    return PlaceName(name: name, kind: kind, country: country, region: row["region"])
  }

  private static func pairs(_ path: String) -> [(words: String, kind: String)] {
    DataTable(path).rows.compactMap { row in row.isWhole ? (row.fields[0], row.fields[1]) : nil }
  }
}

/// A name that people write for a place, and where that is.
public struct PlaceName: Sendable {
  /// What has the name.
  public enum Kind: String, Sendable {
    case country
    case region
    case city
  }

  /// The name, in any case.
  public let name: String
  /// What has the name.
  public let kind: Kind
  /// The country's code by ISO 3166-1.
  public let country: String
  /// The code of a part of the country; nil where none is meant.
  public let region: String?
}

extension Codes {
  /// The names of all countries in the languages of the table, with their codes.
  public static let countryNames: [(name: String, code: String)] = DataTable("codes/countries.csv").rows
    .flatMap { row in row.fields.dropFirst().map { ($0, row.first) } }
}
