public import Diagnostics
internal import Text

extension Report {
  /// The three findings to begin with, the first to mend first.
  ///
  /// Chosen by severity, then by how well the rule is founded, then one for each rule before a second one, then in
  /// reading order.
  public var worstThree: [Diagnostic] {
    var weights: [String: Int] = [:]
    for rule in rules { weights[rule.id] = evidenceWeight(rule.evidence) }
    var seen: [String: Int] = [:]
    let candidates = diagnostics.enumerated().map { position, diagnostic in
      let repetition = seen[diagnostic.rule, default: 0]
      seen[diagnostic.rule] = repetition + 1
      // What nobody described is that a file can't be read or contradicts itself, which is a fact.
      let weight = weights[diagnostic.rule] ?? evidenceWeight("fact")
      return (diagnostic, weight, repetition, position)
    }
    let sorted = candidates.sorted { left, right in
      if left.0.severity != right.0.severity { return left.0.severity > right.0.severity }
      return (left.1, left.2, left.3) < (right.1, right.2, right.3)
    }
    return sorted.prefix(3).map(\.0)
  }
}

/// The place of a kind of evidence, the heaviest being 0; an unknown one comes last.
private func evidenceWeight(_ evidence: String) -> Int {
  let kinds = ["law", "fact", "study", "practice", "taste"]
  return kinds.firstIndex(of: evidence) ?? kinds.count
}

/// The number of findings up to which nobody needs to be told where to begin.
private let fewFindings = 5

/// Appends which findings to begin with, where there are many.
func writeMendFirst(
  _ report: Report, _ style: ReportStyle, _ indexes: inout LineIndexes, into out: inout ByteBuffer
) {
  guard report.diagnostics.count > fewFindings else { return }
  out.append("Mend first:", .strong, style.palette)
  out.append("\n")
  for diagnostic in report.worstThree { writeConciseLine(diagnostic, style, &indexes, into: &out) }
  out.append("\n")
}
