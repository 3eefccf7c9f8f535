/// The checksum of PNG's chunks, as its specification, annex D, has it.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }

  /// The checksum of a part of some bytes.
  static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        var sum = UInt32.max
        for index in range { sum = table[Int((sum ^ UInt32(bytes[index])) & 0xFF)] ^ sum >> 8 }
        return ~sum
      }
    }
  }
}

/// The checksum of a zlib stream: RFC 1950, section 8.2.
enum Adler32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      var low: UInt32 = 1
      var high: UInt32 = 0
      var start = 0
      // The most sums that 32 bits can hold.
      while start < bytes.count {
        let end = min(bytes.count, start + 5552)
        for index in start..<end {
          low &+= UInt32(bytes[index])
          high &+= low
        }
        low %= 65_521
        high %= 65_521
        start = end
      }
      return high << 16 | low
    }
  }
}
