internal import Text

/// About how many bytes a text takes up as `gzip -6` makes it, which is how web servers send it.
///
/// An estimate: matches are looked for as deflate does, without a second try, and what comes out is priced by the
/// entropy of its symbols and the extra bits of lengths and distances. Blocks and their tables are not made. For HTML
/// and CSS of some kilobytes it is within a tenth of what gzip writes.
///
/// Source: RFC 1951.
func compressedSize(_ bytes: [UInt8]) -> Int {
  var matcher = DeflateMatcher(bytes)
  matcher.run()
  // The header, the trailer, and what the tables take up.
  return 18 + min(60, bytes.count / 4) + Int(matcher.bits / 8)
}

private struct DeflateMatcher {
  private let bytes: [UInt8]
  private var symbols = [Int](repeating: 0, count: 286)
  private var distances = [Int](repeating: 0, count: 30)
  private var extraBits = 0

  private static let hashBits = 15
  private static let window = 32_768
  private static let longest = 258
  private static let chain = 32

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What symbols and extra bits come to.
  var bits: Double { entropy(symbols) + entropy(distances) + Double(extraBits) }

  mutating func run() {
    var heads = [Int32](repeating: -1, count: 1 << DeflateMatcher.hashBits)
    var previous = [Int32](repeating: -1, count: bytes.count)
    var position = 0
    symbols[256] = 1
    while position < bytes.count {
      var best = (length: 0, distance: 0)
      if position + 3 <= bytes.count { best = match(position, heads, previous) }
      let length = max(1, best.length)
      if best.length == 0 { symbols[Int(bytes[position])] += 1 } else { count(best) }
      for place in position..<(position + length) where place + 3 <= bytes.count {
        let hash = hash(place)
        previous[place] = heads[hash]
        heads[hash] = Int32(place)
      }
      position += length
    }
  }

  private func hash(_ place: Int) -> Int {
    let word = UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    return Int((word &* 0x9E37_79B1) >> UInt32(32 - DeflateMatcher.hashBits))
  }

  /// The longest match that ends in the window; of length 0 for none.
  private func match(_ position: Int, _ heads: [Int32], _ previous: [Int32]) -> (length: Int, distance: Int) {
    var best = (length: 0, distance: 0)
    var candidate = Int(heads[hash(position)])
    let limit = min(DeflateMatcher.longest, bytes.count - position)
    var tries = DeflateMatcher.chain
    while candidate >= 0, position - candidate <= DeflateMatcher.window, tries > 0 {
      var length = 0
      while length < limit, bytes[candidate + length] == bytes[position + length] { length += 1 }
      if length > best.length, length >= 3 { best = (length, position - candidate) }
      if length == limit { break }
      candidate = Int(previous[candidate])
      tries -= 1
    }
    return best
  }

  private mutating func count(_ match: (length: Int, distance: Int)) {
    let length = code(match.length - 3, direct: 8, perPower: 4)
    symbols[min(285, 257 + length.code)] += 1
    let distance = code(match.distance - 1, direct: 4, perPower: 2)
    distances[min(29, distance.code)] += 1
    extraBits += length.extra + distance.extra
  }

  /// The code of a number, of which each power of two has as many, and the bits that it leaves open.
  private func code(_ number: Int, direct: Int, perPower: Int) -> (code: Int, extra: Int) {
    guard number >= direct else { return (number, 0) }
    let power = Int.bitWidth - 1 - number.leadingZeroBitCount
    let extra = power - perPower.trailingZeroBitCount
    let within = number >> extra & (perPower - 1)
    return (direct + (power - direct.trailingZeroBitCount) * perPower + within, extra)
  }

  /// The bits that symbols take up, each by how often it comes.
  private func entropy(_ counts: [Int]) -> Double {
    let total = counts.reduce(0, +)
    return counts.reduce(into: 0.0) { bits, count in
      if count > 0 { bits += Double(count) * binaryLogarithm(Double(total) / Double(count)) }
    }
  }

  /// The logarithm to the base 2 of a number of at least 1, to about four digits.
  private func binaryLogarithm(_ number: Double) -> Double {
    var significand = number.significand
    var result = Double(number.exponent)
    var step = 0.5
    for _ in 0..<14 {
      significand *= significand
      if significand >= 2 {
        significand /= 2
        result += step
      }
      step /= 2
    }
    return result
  }
}
