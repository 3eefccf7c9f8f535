internal import Diagnostics

extension TreeBuilder {
  /// Reports each key of a mapping that an earlier one has the same text as.
  ///
  /// Few keys are compared each with each, many are sorted first.
  mutating func reportDuplicates(in frame: Frame) {
    var keys: [Int32] = []
    keys.reserveCapacity(frame.count / 2)
    var child = nodes[Int(frame.node)].firstChild
    while child != Node.none {
      if nodes[resolved(child)].kind == .scalar { keys.append(child) }
      let value = nodes[Int(child)].next
      guard value != Node.none else { break }
      child = nodes[Int(value)].next
    }
    if keys.count <= 24 {
      for later in keys.indices.dropFirst() {
        if let first = keys[..<later].first(where: { order($0, keys[later]) == 0 }) {
          findings.append(duplicate(keys[later], of: first))
        }
      }
      return
    }
    keys.sort { (order($0, $1), $0) < (0, $1) }
    var first = 0
    for index in keys.indices.dropFirst() {
      if order(keys[first], keys[index]) == 0 {
        findings.append(duplicate(keys[index], of: keys[first]))
      } else {
        first = index
      }
    }
  }

  /// Orders texts by length, then by bytes: negative, zero or positive.
  private func order(_ left: Int32, _ right: Int32) -> Int {
    let (left, right) = (resolved(left), resolved(right))
    let leftCount = nodes[left].valueEnd - nodes[left].valueStart
    let rightCount = nodes[right].valueEnd - nodes[right].valueStart
    if leftCount != rightCount { return leftCount < rightCount ? -1 : 1 }
    return withValue(of: left) { leftBytes in
      withValue(of: right) { compare(leftBytes, $0) }
    }
  }

  private func duplicate(_ key: Int32, of first: Int32) -> Finding {
    let (later, earlier) = (nodes[Int(key)], nodes[Int(first)])
    let text = withValue(of: resolved(key)) { Excerpt.of($0) }
    return Finding(
      Diagnostic(
        rule: Rule.duplicateKey, message: "the key \(text) is there twice",
        at: Label(file, SourceRange(Int(later.start), Int(later.end)), "the second"),
        secondary: [Label(file, SourceRange(Int(earlier.start), Int(earlier.end)), "the first")],
        help: "keep one of the two, or put both values under one key"))
  }
}
