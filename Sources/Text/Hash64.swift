/// The 64-bit hash XXH64 of some bytes, as sixteen hexadecimal digits.
///
/// It tells whether bytes are the same; it protects nothing. Specification: Collet, "xxHash fast digest algorithm",
/// version 0.1.1.
public func contentHash(_ bytes: [UInt8]) -> String {
  var hash = ContentHash()
  hash.append(bytes)
  return hash.text
}

/// The same hash of bytes that come piece by piece.
public struct ContentHash: Sendable {
  private var lanes = SIMD4<UInt64>(
    prime1 &+ prime2, prime2, 0, 0 &- prime1)
  /// What is left of the bytes so far: fewer than 32.
  private var rest: [UInt8] = []
  private var count = 0

  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// Makes the hash of no bytes.
  public init() {}

  /// Takes the next bytes.
  public mutating func append(_ bytes: [UInt8]) {
    count += bytes.count
    let input = rest.isEmpty ? bytes : rest + bytes
    let whole = input.count & ~31
    input.withUnsafeBytes { input in
      for position in stride(from: 0, to: whole, by: 32) {
        for lane in 0..<4 {
          lanes[lane] = Self.round(lanes[lane], Self.word(input, position + 8 * lane))
        }
      }
    }
    rest = Array(input[whole...])
  }

  /// The hash of all bytes so far, as sixteen hexadecimal digits.
  public var text: String {
    hexadecimal(rest.withUnsafeBytes { finished(with: $0) }, width: 16).lowercased()
  }

  private func finished(with input: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Self.prime5
    if count >= 32 {
      sum =
        Self.rotate(lanes[0], 1) &+ Self.rotate(lanes[1], 7) &+ Self.rotate(lanes[2], 12)
        &+ Self.rotate(lanes[3], 18)
      for lane in 0..<4 { sum = (sum ^ Self.round(0, lanes[lane])) &* Self.prime1 &+ Self.prime4 }
    }
    sum &+= UInt64(count)
    var position = 0
    while position + 8 <= input.count {
      sum = Self.rotate(sum ^ Self.round(0, Self.word(input, position)), 27) &* Self.prime1 &+ Self.prime4
      position += 8
    }
    if position + 4 <= input.count {
      let half = UInt64(UInt32(littleEndian: input.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
      sum = Self.rotate(sum ^ (half &* Self.prime1), 23) &* Self.prime2 &+ Self.prime3
      position += 4
    }
    while position < input.count {
      sum = Self.rotate(sum ^ (UInt64(input[position]) &* Self.prime5), 11) &* Self.prime1
      position += 1
    }
    sum = (sum ^ (sum >> 33)) &* Self.prime2
    sum = (sum ^ (sum >> 29)) &* Self.prime3
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
