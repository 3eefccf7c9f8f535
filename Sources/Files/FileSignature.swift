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

  /// Writes the parts, to be read by `init(_:)`.
  public func pack(into pack: inout Pack) {
    for part in [size, modified, changed, number] { pack.append(bits: part) }
  }

  /// Reads what `pack(into:)` wrote.
  public init(_ unpack: inout Unpack) throws(Unpack.Mismatch) {
    self.init(
      size: try unpack.bits(), modified: try unpack.bits(), changed: try unpack.bits(),
      number: try unpack.bits())
  }
}
