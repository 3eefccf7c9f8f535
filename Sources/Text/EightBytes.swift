/// Eight bytes of a text in one word, so that what is rare in texts is looked for in all of them at once.
///
/// A mask has the top bit of each byte that is meant. Bytes above the lowest of those may be marked wrongly, which is why
/// only the lowest counts.
struct EightBytes {
  private let word: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Takes the bytes from an offset on; there must be eight.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes that are no ASCII.
  @inline(__always)
  var beyondASCII: UInt64 { word & EightBytes.tops }

  /// The bytes below the space.
  @inline(__always)
  var controls: UInt64 { (word &- EightBytes.ones &* 0x20) & ~word & EightBytes.tops }

  /// The bytes that are this one, or become it by setting the bits of `either`.
  @inline(__always)
  func equal(to byte: UInt8, either bits: UInt8 = 0) -> UInt64 {
    let rest = (word | EightBytes.ones &* UInt64(bits)) ^ EightBytes.ones &* UInt64(byte)
    return (rest &- EightBytes.ones) & ~rest & EightBytes.tops
  }

  /// The number of bytes that go on with a scalar of UTF-8: 10xxxxxx.
  @inline(__always)
  var continuations: Int { ((word >> 7) & ~(word >> 6) & EightBytes.ones).nonzeroBitCount }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte is among these.
  public func holds(_ byte: UInt8) -> Bool {
    place(from: 0, { $0.equal(to: byte) }, where: { $0 == byte }) < count
  }

  /// Whether all bytes are ASCII.
  public var isASCII: Bool { place(from: 0, \.beyondASCII, where: { $0 >= 0x80 }) == count }

  /// The first place from `start` on where a byte is meant; the end where none is.
  ///
  /// - Parameter mask: which of eight bytes may be meant; the others are not asked for.
  @inline(__always)
  func place(from start: Int, _ mask: (EightBytes) -> UInt64, where isMeant: (UInt8) -> Bool) -> Int {
    var index = start
    while index < count {
      if index + 8 <= count {
        let found = mask(EightBytes(self, at: index))
        guard found != 0 else {
          index += 8
          continue
        }
        index += found.trailingZeroBitCount / 8
      }
      if isMeant(self[index]) { return index }
      index += 1
    }
    return count
  }
}
