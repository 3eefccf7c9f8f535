/// Turns libyaml's places, which count Unicode scalars, into byte offsets.
///
/// It walks from the place it was asked for last. Events come in the order of the file and look back by a key at
/// most, so that all walks together are as long as the file.
struct MarkCursor {
  private let isASCII: Bool
  private var scalar = 0
  private var byte = 0

  init(isASCII: Bool) { self.isASCII = isASCII }

  mutating func offset(of mark: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if isASCII { return min(mark, bytes.count) }
    while scalar < mark, byte < bytes.count {
      byte += 1
      while byte < bytes.count, bytes[byte] & 0b1100_0000 == 0b1000_0000 { byte += 1 }
      scalar += 1
    }
    while scalar > mark, byte > 0 {
      byte -= 1
      while byte > 0, bytes[byte] & 0b1100_0000 == 0b1000_0000 { byte -= 1 }
      scalar -= 1
    }
    return byte
  }
}
