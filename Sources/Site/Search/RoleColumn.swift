internal import Text

/// What each row of a list says in one respect: the texts that occur, the most frequent first, and the number of one for each
/// row.
struct RoleColumn: Sendable {
  let values: [String]
  /// The numbers of all rows, as a `RunText`.
  let rows: [UInt8]

  /// Makes the column of some rows.
  init(_ texts: [String]) {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(RunText.largest)
    values = sorted.map(\.key)
    let numbers = Dictionary(
      sorted.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var text = RunText()
    for own in texts { text.append(numbers[own] ?? 0) }
    text.end()
    rows = text.bytes
  }

  /// Writes it as an object.
  func write(into json: inout JSONWriter) {
    json.object { json in
      json.key("values")
      json.array { json in for value in values { json.value(value) } }
      json.key("rows")
      json.value(utf8: rows)
    }
  }
}
