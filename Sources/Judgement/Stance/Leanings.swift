internal import Rulebook

/// How likely each stance is, by the field and by what the making of the sentence says: four numbers, as signals have.
struct Leanings: Sendable {
  private let rows: [String: [Double]]

  init(_ table: DataTable) {
    rows = Dictionary(
      table.rows.compactMap { row in
        guard let field = row["field"], let said = row["says"] else { return nil }
        return ("\(field) \(said)", Stance.allCases.map { row[$0.rawValue].flatMap(Double.init) ?? 0 })
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The scores that a statement begins with; nil for a field where the making of the sentence alone decides.
  func scores(_ stance: Stance, in field: Field) -> [Double]? { rows["\(field.rawValue) \(stance.rawValue)"] }
}
