public import Text

/// What a file system says of a file without reading it: while that is the same, so are its bytes.
public struct FileSignature: Sendable, Equatable {
  /// The number of bytes.
  public let size: UInt64
  /// When the bytes last changed, in nanoseconds since 1970.
  public let modified: UInt64
  /// When anything about the file last changed, in nanoseconds since 1970.
  public let changed: UInt64
  /// The number of the file on its device: another file under the same name has another one.
  public let number: UInt64

  /// Makes a signature of its parts.
  public init(size: UInt64, modified: UInt64, changed: UInt64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.number = number
  }
}

extension FileSignature {
  /// The parts in hexadecimal digits.
  public var text: String {
    [size, modified, changed, number].map { String($0, radix: 16) }.joined(separator: ".")
  }

  /// Writes the parts for `init(from:)`.
  public func write(to writer: inout PackedWriter) {
    for part in [size, modified, changed, number] { writer.write(part) }
  }

  /// Reads the parts that were written.
  public init(from reader: inout PackedReader) {
    self.init(size: reader.read(), modified: reader.read(), changed: reader.read(), number: reader.read())
  }
}
