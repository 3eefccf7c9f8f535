/// Writes numbers, texts and lists of them as bytes, for a `PackedReader`.
///
/// Numbers are little-endian and stand side by side; a list stands behind its length.
public struct PackedWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty one.
  public init() {}

  /// Writes a number.
  public mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// Writes a number with a fraction.
  public mutating func write(_ number: Double) { write(number.bitPattern) }

  /// Writes whether something holds.
  public mutating func write(_ isSo: Bool) { write(UInt8(isSo ? 1 : 0)) }

  /// Writes a list of numbers.
  public mutating func write(_ numbers: some Collection<some FixedWidthInteger>) {
    write(UInt32(numbers.count))
    for number in numbers { write(number) }
  }

  /// Writes a list of bytes.
  public mutating func write(_ list: [UInt8]) {
    write(UInt32(list.count))
    bytes += list
  }

  /// Writes a text.
  public mutating func write(_ text: String) {
    write(UInt32(text.utf8.count))
    bytes += text.utf8
  }

  /// Writes a text, or that there is none.
  public mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  /// Writes a list, each item as it says.
  public mutating func write<Item>(_ items: [Item], _ write: (Item, inout PackedWriter) -> Void) {
    self.write(UInt32(items.count))
    for item in items { write(item, &self) }
  }
}
