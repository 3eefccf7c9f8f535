/// Words in a title that say how senior a role is. The form of phrases is that of `WordEntry`.
public struct SeniorityWord: Sendable {
  /// The phrase.
  public let phrase: String

  /// The levels of a role file with which it agrees, by their names there.
  public let levels: [String]

  /// The track that it says, `individual` or `manager`; nil where it says neither.
  public let track: String?

  /// Where one of these overlaps the words found, something else is meant.
  public let except: [String]

  /// The line in the file, from 1.
  public let line: Int
}

extension Rulebook {
  /// The path of the words below Data/.
  package static let seniorityPath = "seniority.csv"

  /// Words in titles that say how senior a role is.
  public static let seniorityWords: [SeniorityWord] = DataTable(seniorityPath).values { row in
    guard let phrase = row["phrase"], row["source"] != nil else { return nil }
    let levels = row.list("levels", separator: " ")
    if levels.isEmpty { return nil }
    return SeniorityWord(
      phrase: phrase, levels: levels, track: row["track"], except: row.list("except"), line: row.line)
  }
}
