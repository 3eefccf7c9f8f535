/// The 64-bit hash XXH64 of some bytes, as sixteen hexadecimal digits.
///
/// It tells whether bytes are the same; it protects nothing. Specification: Collet, "xxHash fast digest algorithm",
/// version 0.1.1.
public func contentHash(_ bytes: [UInt8]) -> String {
  hexadecimal(bytes.withUnsafeBytes { Hash64.hash($0) }, width: 16).lowercased()
}

private enum Hash64 {
  static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  static func hash(_ input: UnsafeRawBufferPointer) -> UInt64 {
    var position = 0
    var sum: UInt64
    if input.count >= 32 {
      var lanes = SIMD4<UInt64>(prime1 &+ prime2, prime2, 0, 0 &- prime1)
      while position + 32 <= input.count {
        for lane in 0..<4 { lanes[lane] = round(lanes[lane], word(input, position + 8 * lane)) }
        position += 32
      }
      sum = rotate(lanes[0], 1) &+ rotate(lanes[1], 7) &+ rotate(lanes[2], 12) &+ rotate(lanes[3], 18)
      for lane in 0..<4 { sum = (sum ^ round(0, lanes[lane])) &* prime1 &+ prime4 }
    } else {
      sum = prime5
    }
    sum &+= UInt64(input.count)
    while position + 8 <= input.count {
      sum = rotate(sum ^ round(0, word(input, position)), 27) &* prime1 &+ prime4
      position += 8
    }
    if position + 4 <= input.count {
      let half = UInt64(UInt32(littleEndian: input.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
      sum = rotate(sum ^ (half &* prime1), 23) &* prime2 &+ prime3
      position += 4
    }
    while position < input.count {
      sum = rotate(sum ^ (UInt64(input[position]) &* prime5), 11) &* prime1
      position += 1
    }
    sum = (sum ^ (sum >> 33)) &* prime2
    sum = (sum ^ (sum >> 29)) &* prime3
    return sum ^ (sum >> 32)
  }

  private static func word(_ input: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: input.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func round(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    rotate(sum &+ word &* prime2, 31) &* prime1
  }

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }
}
