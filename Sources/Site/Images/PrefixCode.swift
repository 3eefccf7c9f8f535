/// A Huffman code, in the order of RFC 1951, section 3.2.2.
struct PrefixCode {
  /// The bits of each symbol's code; 0 for one that does not occur.
  let lengths: [Int]
  private let codes: [Int]

  /// Makes the code of symbols that occur so often, none of them longer than `longest` bits.
  init(_ counts: [Int], longest: Int) {
    var counts = counts
    // A code of one symbol would have no bits.
    var index = 0
    while counts.count(where: { $0 > 0 }) < 2 {
      if counts[index] == 0 { counts[index] = 1 }
      index += 1
    }
    var lengths = PrefixCode.lengths(counts)
    while lengths.contains(where: { $0 > longest }) {
      counts = counts.map { ($0 + 1) / 2 }
      lengths = PrefixCode.lengths(counts)
    }
    self.lengths = lengths
    var next = 0
    var codes = [Int](repeating: 0, count: lengths.count)
    for length in 1...longest {
      for symbol in lengths.indices where lengths[symbol] == length {
        codes[symbol] = PrefixCode.reversed(next, length)
        next += 1
      }
      next <<= 1
    }
    self.codes = codes
  }

  func write(_ symbol: Int, to writer: inout BitWriter) { writer.append(codes[symbol], lengths[symbol]) }

  /// The lengths of Huffman's codes; of nodes that occur as often, the older one is joined first.
  private static func lengths(_ counts: [Int]) -> [Int] {
    let leaves = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    var weights = leaves.map { counts[$0] }
    var parents = [Int](repeating: 0, count: 2 * leaves.count - 1)
    var leaf = 0
    var joined = leaves.count
    func takeLightest() -> Int {
      if leaf < leaves.count, joined >= weights.count || weights[leaf] <= weights[joined] {
        leaf += 1
        return leaf - 1
      }
      joined += 1
      return joined - 1
    }
    while weights.count < parents.count {
      let (one, other) = (takeLightest(), takeLightest())
      parents[one] = weights.count
      parents[other] = weights.count
      weights.append(weights[one] + weights[other])
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for node in (0..<parents.count - 1).reversed() { depths[node] = depths[parents[node]] + 1 }
    var lengths = [Int](repeating: 0, count: counts.count)
    for (index, symbol) in leaves.enumerated() { lengths[symbol] = depths[index] }
    return lengths
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 << 1 | code >> $1 & 1 }
  }
}
