/// Reads what a `PackedWriter` wrote, in the same order.
///
/// Behind the end of the bytes everything is zero or empty, and `isSound` false: so nobody has to ask at each step.
public struct PackedReader {
  @usableFromInline let bytes: UnsafeRawBufferPointer
  @usableFromInline var place = 0
  /// Whether all that was read was there.
  @inlinable public var isSound: Bool { !isShort }
  @usableFromInline var isShort = false

  /// Reads bytes, which must stay where they are while it does.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether all bytes were read, and not one more.
  public var isFinished: Bool { isSound && place == bytes.count }

  /// Goes so many bytes on, and returns where they begin; nil where there are fewer.
  @inlinable
  public mutating func skip(_ count: Int) -> Int? {
    guard isSound, count <= bytes.count - place else {
      fail()
      return nil
    }
    defer { place += count }
    return place
  }

  @usableFromInline
  mutating func fail() { isShort = true }

  /// Reads a number.
  @inlinable
  public mutating func read<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type = Number.self
  ) -> Number {
    guard let start = skip(MemoryLayout<Number>.size) else { return 0 }
    return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: Number.self))
  }

  /// Reads a number with a fraction.
  @inlinable
  public mutating func readDouble() -> Double { Double(bitPattern: read()) }

  /// Reads whether something holds.
  @inlinable
  public mutating func readBool() -> Bool { read(UInt8.self) != 0 }

  /// Reads how long a list is whose items take at least so many bytes each.
  @inlinable
  mutating func readCount(of size: Int) -> Int {
    let count = Int(read(UInt32.self))
    guard count * size <= bytes.count - place else {
      fail()
      return 0
    }
    return count
  }

  /// Reads a list of numbers.
  @inlinable
  public mutating func readList<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type = Number.self
  ) -> [Number] {
    let size = MemoryLayout<Number>.size
    let count = readCount(of: size)
    guard count > 0, let start = skip(count * size) else { return [] }
    let source = UnsafeRawBufferPointer(rebasing: bytes[start..<start + count * size])
    let list = [Number](unsafeUninitializedCapacity: count) { list, initialized in
      UnsafeMutableRawBufferPointer(list).copyMemory(from: source)
      initialized = count
    }
    #if _endian(big)
      return list.map { Number(littleEndian: $0) }
    #else
      return list
    #endif
  }

  /// Reads a text.
  @inlinable
  public mutating func readText() -> String {
    let count = readCount(of: 1)
    guard let start = skip(count) else { return "" }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<start + count]), as: UTF8.self)
  }

  /// Reads a text that may be missing.
  public mutating func readOptionalText() -> String? { readBool() ? readText() : nil }

  /// Reads a list, each item as it was written.
  @inlinable
  public mutating func readList<Item>(_ read: (inout PackedReader) -> Item) -> [Item] {
    let count = readCount(of: 1)
    var items: [Item] = []
    items.reserveCapacity(min(count, 1 << 12))
    for _ in 0..<count where isSound { items.append(read(&self)) }
    return items
  }
}
