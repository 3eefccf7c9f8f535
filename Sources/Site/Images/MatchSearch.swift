/// Finds what stands in some bytes a second time.
struct MatchSearch {
  /// A byte as it is, where `distance` is 0, else a piece that stood `distance` bytes before.
  struct Token {
    /// The byte, or the piece's length, from 3 to 258.
    var value: UInt16
    var distance: UInt16
  }

  private static let window = 32_768
  private static let longest = 258
  private let line: Int
  /// Where four bytes with a hash stood last, and before that; one more than the place, so that 0 is none.
  private var heads = [Int32](repeating: 0, count: 1 << 15)
  private var earlier = [Int32](repeating: 0, count: window)

  init(line: Int) { self.line = line < MatchSearch.window ? line : 0 }

  /// The next tokens; moves the position behind what they hold.
  mutating func tokens(in bytes: [UInt8], from position: inout Int, atMost count: Int) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(count)
    bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count, tokens.count < count {
        let (length, distance) = match(bytes, position)
        let isMatch = length >= (distance > 4096 ? 4 : 3)
        let step = isMatch ? length : 1
        tokens.append(
          isMatch
            ? Token(value: UInt16(length), distance: UInt16(distance))
            : Token(value: UInt16(bytes[position]), distance: 0))
        // Long pieces are found again by their beginnings.
        for place in position..<position + min(step, 16) { insert(bytes, place) }
        position += step
      }
    }
    return tokens
  }

  private func match(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (length: Int, distance: Int) {
    let room = min(MatchSearch.longest, bytes.count - position)
    guard room >= 4, position > 0 else { return (0, 0) }
    var best = (length: 0, distance: 0)
    func take(_ distance: Int) {
      guard distance <= position else { return }
      var length = 0
      while length < room, bytes[position + length - distance] == bytes[position + length] { length += 1 }
      if length > best.length { best = (length, distance) }
    }
    take(1)
    if best.length == room { return best }
    if line > 0 { take(line) }
    var place = Int(heads[MatchSearch.hash(bytes, position)]) - 1
    var tries = 0
    while place >= 0, tries < 12, best.length < room, position - place <= MatchSearch.window - 1 {
      take(position - place)
      let next = Int(earlier[place & (MatchSearch.window - 1)]) - 1
      guard next < place else { break }
      place = next
      tries += 1
    }
    return best
  }

  private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) {
    guard place + 4 <= bytes.count else { return }
    let hash = MatchSearch.hash(bytes, place)
    earlier[place & (MatchSearch.window - 1)] = heads[hash]
    heads[hash] = Int32(place + 1)
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let word =
      UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
      | UInt32(bytes[place + 3]) << 24
    return Int((word &* 0x9E37_79B1) >> 17)
  }
}
