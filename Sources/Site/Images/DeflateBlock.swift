/// One block of RFC 1951, with codes of its own (section 3.2.7).
enum DeflateBlock {
  /// The shortest length of each length code from 257 on, and the bits that follow it: section 3.2.5.
  private static let lengths: [(base: Int, bits: Int)] =
    [3, 4, 5, 6, 7, 8, 9, 10].map { ($0, 0) } + [11, 13, 15, 17].map { ($0, 1) }
    + [19, 23, 27, 31].map { ($0, 2) } + [35, 43, 51, 59].map { ($0, 3) }
    + [67, 83, 99, 115].map { ($0, 4) } + [131, 163, 195, 227].map { ($0, 5) } + [(258, 0)]
  /// The code of each length from 3 to 258.
  private static let lengthCodes: [Int] = (0...258).map { length in
    max(0, (lengths.lastIndex { $0.base <= length } ?? 0))
  }
  /// The order in which the lengths of the codes' own codes stand.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let endOfBlock = 256

  static func write(_ tokens: [MatchSearch.Token], isLast: Bool, to writer: inout BitWriter) {
    var symbols = [Int](repeating: 0, count: 286)
    var distances = [Int](repeating: 0, count: 30)
    symbols[endOfBlock] = 1
    for token in tokens {
      if token.distance == 0 {
        symbols[Int(token.value)] += 1
      } else {
        symbols[257 + lengthCodes[Int(token.value)]] += 1
        distances[distanceCode(Int(token.distance)).code] += 1
      }
    }
    let symbolCode = PrefixCode(symbols, longest: 15)
    let distanceCode = PrefixCode(distances, longest: 15)
    writer.append(isLast ? 1 : 0, 1)
    writer.append(2, 2)
    writeCodes(symbolCode, distanceCode, to: &writer)
    for token in tokens {
      guard token.distance > 0 else {
        symbolCode.write(Int(token.value), to: &writer)
        continue
      }
      let code = lengthCodes[Int(token.value)]
      symbolCode.write(257 + code, to: &writer)
      writer.append(Int(token.value) - lengths[code].base, lengths[code].bits)
      let distance = self.distanceCode(Int(token.distance))
      distanceCode.write(distance.code, to: &writer)
      writer.append(distance.rest, distance.bits)
    }
    symbolCode.write(endOfBlock, to: &writer)
  }

  /// The code of a distance from 1 to 32768, and the bits that follow it.
  private static func distanceCode(_ distance: Int) -> (code: Int, bits: Int, rest: Int) {
    let value = distance - 1
    guard value >= 4 else { return (value, 0, 0) }
    let bits = Int.bitWidth - 2 - value.leadingZeroBitCount
    let half = value >> bits & 1
    return (2 * bits + 2 + half, bits, value & (1 << bits - 1))
  }

  /// Writes the lengths of both codes, runs of them shortened.
  private static func writeCodes(_ symbols: PrefixCode, _ distances: PrefixCode, to writer: inout BitWriter) {
    let symbolCount = max(257, (symbols.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    let distanceCount = max(1, (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    let all = Array(symbols.lengths[..<symbolCount] + distances.lengths[..<distanceCount])
    var runs: [(symbol: Int, bits: Int, rest: Int)] = []
    var index = 0
    while index < all.count {
      var count = 1
      while index + count < all.count, all[index + count] == all[index] { count += 1 }
      if all[index] == 0, count >= 3 {
        count = min(count, 138)
        runs.append(count <= 10 ? (17, 3, count - 3) : (18, 7, count - 11))
      } else if all[index] > 0, count >= 4 {
        count = min(count, 7)
        runs.append((all[index], 0, 0))
        runs.append((16, 2, count - 4))
      } else {
        count = 1
        runs.append((all[index], 0, 0))
      }
      index += count
    }
    var counts = [Int](repeating: 0, count: 19)
    for run in runs { counts[run.symbol] += 1 }
    let code = PrefixCode(counts, longest: 7)
    let orderCount = max(4, (order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    writer.append(symbolCount - 257, 5)
    writer.append(distanceCount - 1, 5)
    writer.append(orderCount - 4, 4)
    for symbol in order[..<orderCount] { writer.append(code.lengths[symbol], 3) }
    for run in runs {
      code.write(run.symbol, to: &writer)
      writer.append(run.rest, run.bits)
    }
  }
}
