/// The checksum of PNG's chunks, as its specification, annex D, has it.
package enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }

  /// The checksum of a part of some bytes.
  package static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        var sum = UInt32.max
        for index in range { sum = table[Int((sum ^ UInt32(bytes[index])) & 0xFF)] ^ sum >> 8 }
        return ~sum
      }
    }
  }
}
