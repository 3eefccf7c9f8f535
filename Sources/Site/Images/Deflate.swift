/// Packs bytes as a zlib stream: RFC 1950 around RFC 1951, with codes made for each block.
///
/// It is fast where lines repeat, as in drawn pictures: it looks one byte back, one line back, and where the same four
/// bytes stood before.
enum Deflate {
  /// Packs bytes; `line` is how far back the same place of the line above is, or 0.
  static func zlib(_ bytes: [UInt8], line: Int) -> [UInt8] {
    var writer = BitWriter()
    writer.bytes = [0x78, 0x9C]
    var search = MatchSearch(line: line)
    var position = 0
    repeat {
      let tokens = search.tokens(in: bytes, from: &position, atMost: 1 << 15)
      DeflateBlock.write(tokens, isLast: position == bytes.count, to: &writer)
    } while position < bytes.count
    writer.finish()
    let sum = Adler32.of(bytes)
    for shift in [24, 16, 8, 0] { writer.bytes.append(UInt8(truncatingIfNeeded: sum >> UInt32(shift))) }
    return writer.bytes
  }
}

/// Bits of a stream, the lowest of each byte first.
struct BitWriter {
  var bytes: [UInt8] = []
  private var waiting: UInt64 = 0
  private var count = 0

  /// Appends the lowest `width` bits of a number, at most 32.
  mutating func append(_ bits: Int, _ width: Int) {
    waiting |= UInt64(bits) << UInt64(count)
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: waiting))
      waiting >>= 8
      count -= 8
    }
  }

  /// Fills the last byte.
  mutating func finish() {
    if count > 0 { append(0, 8 - count) }
  }
}
