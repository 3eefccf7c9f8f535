/// Bytes of a text that is being written. All pages, feeds and reports grow in one of these.
public struct ByteBuffer: Sendable {
  /// What was written so far.
  public var bytes: [UInt8]

  /// Makes an empty buffer with room for `capacity` bytes.
  @inlinable
  public init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// The number of bytes written.
  @inlinable public var count: Int { bytes.count }

  /// What was written, as a String; bytes that are no UTF-8 are replaced.
  @inlinable public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends one byte.
  @inlinable
  public mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends the UTF-8 of a string.
  public mutating func append(_ string: String) {
    // Through its bytes, which is half of what its view of UTF-8 costs.
    var string = string
    string.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes as they are.
  @inlinable
  public mutating func append(contentsOf more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// Appends a whole number in decimal digits.
  public mutating func append(decimal number: Int) { append(String(number)) }
}
