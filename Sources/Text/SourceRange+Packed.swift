public import Diagnostics

extension SourceRange {
  /// Writes the range for `init(from:)`.
  public func write(to writer: inout PackedWriter) {
    writer.write(start)
    writer.write(end)
  }

  /// Reads a range that was written.
  public init(from reader: inout PackedReader) {
    let start = Int(reader.read(UInt32.self))
    self.init(start, Int(reader.read(UInt32.self)))
  }
}
