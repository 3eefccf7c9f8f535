internal import Text

/// Words of a heading or a statement as a table of the rulebook writes them: `*` stands for any words or none.
struct WordPattern: Sendable {
  private let words: [String?]
  /// How many words are named.
  let count: Int
  /// The first word that is named.
  var first: String? { words.lazy.compactMap { $0 }.first }

  init(_ text: String) {
    words = text.split(separator: " ").map { $0 == "*" ? nil : slug(of: String($0)) }
    count = words.filter { $0 != nil }.count
  }

  /// Whether some words are of this pattern.
  func matches(_ text: [String]) -> Bool {
    guard text.count >= count else { return false }
    // Where the last `*` stood, and how far the text was taken with it.
    var star: (next: Int, taken: Int)?
    var index = 0
    var position = 0
    while position < text.count {
      if index < words.count, let word = words[index], word == text[position] {
        index += 1
        position += 1
      } else if index < words.count, words[index] == nil {
        index += 1
        star = (index, position)
      } else if let last = star {
        index = last.next
        position = last.taken + 1
        star = (last.next, position)
      } else {
        return false
      }
    }
    return words[index...].allSatisfy { $0 == nil }
  }
}

/// A table of the rulebook that tells from words what kind of thing is meant.
struct KindTable<Kind: RawRepresentable & Sendable>: Sendable where Kind.RawValue == String {
  private struct Row: Sendable {
    var pattern: WordPattern
    var kind: Kind
    var order: Int
  }

  /// The rows, by the first word that each names.
  private var rows: [String: [Row]] = [:]

  init(_ table: [(words: String, kind: String)]) {
    for (order, row) in table.enumerated() {
      let pattern = WordPattern(row.words)
      guard let kind = Kind(rawValue: row.kind), let first = pattern.first else { continue }
      rows[first, default: []].append(Row(pattern: pattern, kind: kind, order: order))
    }
  }

  /// The kind that words are of, after the pattern with most words named; `isWhole` where no word is left over.
  func kind(of words: [String]) -> (kind: Kind, isWhole: Bool)? {
    var best: Row?
    for word in Set(words) {
      for row in rows[word] ?? [] where row.pattern.matches(words) {
        let rank = (row.pattern.count, -row.order)
        if best.map({ rank > ($0.pattern.count, -$0.order) }) ?? true { best = row }
      }
    }
    return best.map { ($0.kind, $0.pattern.count == words.count) }
  }
}
