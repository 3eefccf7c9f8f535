internal import Rulebook

/// What is likely before a word is read: by what the role has to do with the work, a number for each remit.
struct Priors: Sendable {
  /// A row for each stance, in the order of its cases.
  let rows: [[Double]]
  let own: [Double]

  init(rows: [[Double]], own: [Double]) {
    self.rows = rows
    self.own = own
  }

  init(_ table: DataTable, _ remits: [String]) {
    var rows = Stance.allCases.map { _ in remits.map { _ in 0.0 } }
    var own = Stance.allCases.map { _ in 0.0 }
    for row in table.rows {
      guard let number = Stance.allCases.firstIndex(where: { $0.rawValue == row["stance"] }) else { continue }
      // A family of the company's own begins where the others do.
      let other = row["other"].flatMap(Double.init) ?? 0
      rows[number] = remits.map { row[$0].flatMap(Double.init) ?? other }
      own[number] = row["own"].flatMap(Double.init) ?? 0
    }
    self.rows = rows
    self.own = own
  }

  /// Puts the scores that a statement begins with into a list.
  func put(_ stance: Stance, family: Int?, into scores: inout [Double]) {
    scores.withUnsafeMutableBufferPointer { scores in
      rows[stance.number].withUnsafeBufferPointer { row in
        for remit in scores.indices { scores[remit] = row[remit] }
      }
    }
    if let family { scores[family] += own[stance.number] }
  }
}

extension Stance {
  /// Its place among the cases.
  var number: Int {
    switch self {
    case .owns: 0
    case .collaborates: 1
    case .requires: 2
    case .none: 3
    }
  }
}
