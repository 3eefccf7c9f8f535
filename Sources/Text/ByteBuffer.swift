/// Bytes of a text that is being written. All pages, feeds and reports grow in one of these.
public struct ByteBuffer: Sendable {
  /// Bytes that were written, and room for more: to append is to copy, a third of what an array's own way costs.
  @usableFromInline var room: [UInt8]
  /// The number of bytes written.
  public private(set) var count = 0

  /// Makes an empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    room = capacity == 0 ? [] : [UInt8](repeating: 0, count: capacity)
  }

  /// What was written so far.
  public var bytes: [UInt8] { count == room.count ? room : Array(room[..<count]) }

  /// What was written, as a String; bytes that are no UTF-8 are replaced.
  public var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Lends what was written.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    room.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Appends one byte.
  public mutating func append(_ byte: UInt8) {
    if count == room.count { grow(by: 1) }
    room[count] = byte
    count += 1
  }

  /// Appends bytes as they are.
  public mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let first = more.baseAddress, !more.isEmpty else { return }
    if room.count - count < more.count { grow(by: more.count) }
    room.withUnsafeMutableBytes { room in
      UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(
        from: UnsafeRawBufferPointer(start: first, count: more.count))
    }
    count += more.count
  }

  /// Appends the UTF-8 of a string.
  public mutating func append(_ string: String) {
    var string = string
    string.withUTF8 { append($0) }
  }

  /// Appends what another buffer holds.
  public mutating func append(_ other: ByteBuffer) { other.withBytes { append($0) } }

  /// Appends bytes as they are.
  @inlinable
  public mutating func append(contentsOf more: some Sequence<UInt8>) {
    if more.withContiguousStorageIfAvailable({ append($0) }) == nil {
      for byte in more { append(byte) }
    }
  }

  /// Appends a whole number in decimal digits.
  public mutating func append(decimal number: Int) { append(String(number)) }

  /// Whether what was written ends with an ASCII text.
  public func ends(with end: StaticString) -> Bool {
    end.withUTF8Buffer { end in withBytes { $0.suffix(end.count).elementsEqual(end) } }
  }

  /// Takes the last bytes away; there must be as many.
  public mutating func removeLast(_ number: Int) { count -= number }

  private mutating func grow(by number: Int) {
    let size = max(count + number, 2 * room.count, 16)
    room.append(contentsOf: repeatElement(0, count: size - room.count))
  }
}
