internal import Rulebook

/// What is likely before a word is read: by what the role has to do with the work, a number for each remit.
struct Priors: Sendable {
  private let rows: [Stance: [Double]]
  private let own: [Stance: Double]

  init(_ table: DataTable, _ remits: [String]) {
    var rows: [Stance: [Double]] = [:]
    var own: [Stance: Double] = [:]
    for row in table.rows {
      guard let stance = Stance(rawValue: row["stance"] ?? "") else { continue }
      // A family of the company's own begins where the others do.
      let other = row["other"].flatMap(Double.init) ?? 0
      rows[stance] = remits.map { row[$0].flatMap(Double.init) ?? other }
      own[stance] = row["own"].flatMap(Double.init) ?? 0
    }
    self.rows = rows
    self.own = own
  }

  /// The scores that a statement begins with.
  func scores(_ stance: Stance, family: Int?, _ count: Int) -> [Double] {
    var scores = rows[stance] ?? Array(repeating: 0, count: count)
    if let family { scores[family] += own[stance] ?? 0 }
    return scores
  }
}
