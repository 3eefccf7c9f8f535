extension Rulebook {
  /// The key that is meant by a word which people write for it, by its path from the mapping of this title on;
  /// `salary` in a role is `compensation.pay`. Nil where the table has no such word.
  public static func keyPath(for word: String, in title: String) -> [String]? {
    otherWords[title]?[word]
  }

  /// The whole table, for its test: the title of a mapping, a word, and the path of the key.
  public static let otherWords: [String: [String: [String]]] = DataTable("keys/other-words.csv")
    .rows.reduce(into: [:]) { words, row in
      guard row.fields.count == 3 else { return }
      words[row.fields[0], default: [:]][row.fields[1]] = row.fields[2].split(separator: ".").map(String.init)
    }
}
