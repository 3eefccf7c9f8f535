/// A name of a tool as people often write it, and as its makers do.
public struct Spelling: Sendable {
  /// The spelling to look for: letter case counts, and whole words must agree.
  public let wrong: String

  /// What its makers write.
  public let right: String

  /// Where one of these overlaps the words found, another thing is meant; letter case counts.
  public let except: [String]

  /// Where the right spelling is from.
  public let source: String

  /// The line in the file, from 1.
  public let line: Int
}

extension Rulebook {
  /// The path of the spellings below Data/.
  package static let spellingPath = "spellings.csv"

  /// Names that are often spelt otherwise than their makers do.
  public static let spellings: [Spelling] = DataTable(spellingPath).values { row in
    guard let wrong = row["wrong"], let right = row["right"], let source = row["source"] else { return nil }
    return Spelling(wrong: wrong, right: right, except: row.list("except"), source: source, line: row.line)
  }
}
