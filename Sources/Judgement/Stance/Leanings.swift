internal import Rulebook

/// How likely each stance is, by the field and by what the making of the sentence says: the same numbers as signals have.
struct Leanings: Sendable {
  private static let fields: [Field] = [.duty, .must, .nice]

  /// Four numbers for each field and each stance that is said; empty where the table has no row.
  let rows: [SIMD4<Float>?]

  init(rows: [SIMD4<Float>?]) { self.rows = rows }

  init(_ table: DataTable) {
    var rows: [SIMD4<Float>?] = Array(repeating: nil, count: Leanings.fields.count * 4)
    for row in table.rows {
      guard let field = Leanings.fields.firstIndex(where: { $0.rawValue == row["field"] }),
        let said = Stance(rawValue: row["says"] ?? "")
      else { continue }
      var scores = SIMD4<Float>()
      for stance in Stance.allCases { scores[stance.number] = row[stance.rawValue].flatMap(Float.init) ?? 0 }
      rows[field * 4 + said.number] = scores
    }
    self.rows = rows
  }

  /// The scores that a statement begins with; nil for a field where the making of the sentence alone decides.
  func scores(_ said: Stance, in field: Field) -> SIMD4<Float>? {
    switch field {
    case .duty: rows[said.number]
    case .must: rows[4 + said.number]
    case .nice: rows[8 + said.number]
    default: nil
    }
  }
}
