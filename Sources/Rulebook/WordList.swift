/// A list of words that a rule finds: a file in Data/words.
public struct WordList: Sendable {
  /// The file's name without its ending.
  public let name: String
  /// The phrases, in the order of the file.
  public let entries: [Entry]

  /// A phrase, and what is known of it.
  public struct Entry: Sendable, Equatable {
    /// The phrase, in the form that Language's `Phrase` reads.
    public let phrase: String
    /// What to write instead; empty where the rule says it.
    public let instead: String
    /// Phrases in which it is fine.
    public let except: [String]
    /// The names of the fields where it counts, or with `!` those where it does not; empty for all.
    public let fields: [String]
    /// `info`, `warning` or `error`; empty for the rule's own severity.
    public let severity: String
    /// Where it comes from.
    public let source: String
  }
}

extension Rulebook {
  /// A list of words by its name; empty where there is no such list.
  public static func words(_ name: String) -> WordList {
    let table = table("words/\(name).csv")
    func column(_ name: String) -> Int? { table.columns.firstIndex(of: name) }
    let (phrase, instead, except) = (column("phrase"), column("instead"), column("except"))
    let (fields, severity, source) = (column("where"), column("severity"), column("source"))
    return WordList(
      name: name,
      entries: table.rows.compactMap { row in
        func field(_ index: Int?) -> String {
          guard let index, row.indices.contains(index) else { return "" }
          return trimmed(row[index])
        }
        guard !field(phrase).isEmpty else { return nil }
        return WordList.Entry(
          phrase: field(phrase), instead: field(instead),
          except: field(except).split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty },
          fields: field(fields).split(separator: " ").map(String.init), severity: field(severity),
          source: field(source))
      })
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
