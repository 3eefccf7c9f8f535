public import Diagnostics

/// Findings beside a baseline: which are new, and what in the baseline is out of date.
public struct BaselineMatch: Sendable {
  /// The findings that the baseline does not cover, in the order in which they came.
  public let remaining: [Diagnostic]
  /// The number of findings that it covers.
  public let covered: Int
  /// Where more was found than the baseline allows, in order.
  public let exceeded: [(key: Baseline.Key, allowed: Int, found: Int)]
  /// Where less was found than the baseline allows, in order, and by how much.
  public let stale: [(key: Baseline.Key, unused: Int)]
  /// The baseline without what is stale.
  public let pruned: Baseline
  /// The baseline with every count as it was found.
  public let renewed: Baseline
}

extension Baseline {
  /// Leaves out the findings that the baseline covers.
  ///
  /// Where a file has more findings of a rule than are allowed, all of them remain: a baseline has no lines, so nobody
  /// can tell which one is new, and to show the last one would mostly point at an old one. ESLint does the same.
  ///
  /// A count is stale only where its rule looked at the file, to the end.
  ///
  /// - Parameters:
  ///   - name: gives the path of a finding's file from the folder of the baseline.
  ///   - isChecked: whether the rule looked at the file at such a path, or would have, were it there.
  public func match(
    _ findings: [Diagnostic], name: (String) -> String, isChecked: (Key) -> Bool = { _ in true }
  ) -> BaselineMatch {
    let groups = Baseline.grouped(findings, name)
    let unread = Set(findings.filter { !Baseline.mayHold($0) }.map { name($0.primary.file.path) })
    var covered: Set<Int> = []
    var exceeded: [(key: Key, allowed: Int, found: Int)] = []
    var stale: [(key: Key, unused: Int)] = []
    var pruned = counts
    var renewed = groups.mapValues(\.count)
    for key in counts.keys.sorted() {
      let allowed = counts[key] ?? 0
      let found = groups[key] ?? []
      if found.count <= allowed { covered.formUnion(found) }
      if found.count > allowed { exceeded.append((key, allowed, found.count)) }
      guard found.count < allowed else { continue }
      if unread.contains(key.path) || !isChecked(key) {
        renewed[key] = allowed
      } else {
        stale.append((key, allowed - found.count))
        pruned[key] = found.count
      }
    }
    return BaselineMatch(
      remaining: findings.enumerated().filter { !covered.contains($0.offset) }.map(\.element),
      covered: covered.count, exceeded: exceeded, stale: stale, pruned: Baseline(counts: pruned),
      renewed: Baseline(counts: renewed))
  }
}
