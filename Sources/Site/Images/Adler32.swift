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
