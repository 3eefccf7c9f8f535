/// A half-open range of byte offsets in a file, from 0.
public struct SourceRange: Sendable, Hashable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset after the last byte; equal to `start` for a place between two bytes.
  public var end: UInt32

  /// Makes a range; an end before the start is taken as an empty range at the start.
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  /// The start of a file: for what is wrong with a file as a whole.
  public static let fileStart = SourceRange(0, 0)

  /// The offsets as array indices.
  public var indices: Range<Int> { Int(start)..<Int(end) }

  /// The number of bytes.
  public var count: Int { Int(end - start) }

  /// The smallest range that holds both.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }
}
