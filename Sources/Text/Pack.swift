/// Numbers and texts written one after the other, for a program to read back with an `Unpack`.
public struct Pack: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty one.
  public init() {}

  /// Writes a number from 0, in as many bytes as it needs: seven bits in each, the lowest first (LEB128).
  public mutating func append(_ number: Int) {
    var rest = UInt64(max(0, number))
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes 64 bits in eight bytes.
  public mutating func append(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes bytes behind their number.
  public mutating func append(_ more: some Collection<UInt8>) {
    append(more.count)
    bytes.append(contentsOf: more)
  }

  /// Writes a text in UTF-8 behind the number of its bytes.
  public mutating func append(_ text: String) { append(text.utf8) }

  /// Writes a text, or that there is none.
  public mutating func append(_ text: String?) {
    append(text == nil ? 0 : 1)
    if let text { append(text) }
  }

  /// Writes items behind their number.
  public mutating func append<Item>(_ items: [Item], _ write: (inout Pack, Item) -> Void) {
    append(items.count)
    for item in items { write(&self, item) }
  }
}

/// Reads what a `Pack` wrote, in the same order. What was written otherwise is an error, never a trap.
public struct Unpack: Sendable {
  /// What is read is not what was written.
  public struct Mismatch: Error {
    /// Makes the error; for those who find that something read can't be.
    public init() {}
  }

  private let bytes: ArraySlice<UInt8>
  private var next: Int

  /// Begins at the first of some bytes.
  public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    next = bytes.startIndex
  }

  /// Whether all was read.
  public var isAtEnd: Bool { next == bytes.endIndex }

  /// Reads a number.
  public mutating func number() throws(Mismatch) -> Int {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 56, by: 7) {
      guard next < bytes.endIndex else { throw Mismatch() }
      let byte = bytes[next]
      next += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(number) }
    }
    throw Mismatch()
  }

  /// Reads 64 bits.
  public mutating func bits() throws(Mismatch) -> UInt64 {
    guard bytes.endIndex - next >= 8 else { throw Mismatch() }
    defer { next += 8 }
    return bytes[next..<next + 8].withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }

  /// Reads bytes.
  public mutating func slice() throws(Mismatch) -> ArraySlice<UInt8> {
    let count = try number()
    guard count <= bytes.endIndex - next else { throw Mismatch() }
    defer { next += count }
    return bytes[next..<next + count]
  }

  /// Reads a text.
  public mutating func text() throws(Mismatch) -> String { String(decoding: try slice(), as: UTF8.self) }

  /// Reads a text that may be missing.
  public mutating func optionalText() throws(Mismatch) -> String? { try number() == 0 ? nil : try text() }

  /// Reads items.
  public mutating func list<Item>(
    _ read: (inout Unpack) throws(Mismatch) -> Item
  ) throws(Mismatch) -> [Item] {
    let count = try number()
    var items: [Item] = []
    for _ in 0..<count { items.append(try read(&self)) }
    return items
  }
}
