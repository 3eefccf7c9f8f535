public import Diagnostics

/// Turns byte offsets of a file into lines and columns.
///
/// Lines and columns count from 1; a column counts Unicode scalars. A line ends at LF, CR or CR LF, as
/// editors count them.
public struct LineIndex: Sendable {
  /// A line and a column, both from 1.
  public struct Position: Sendable, Hashable {
    /// The line, from 1.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int

    /// Makes a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many scalars stand before each block of `blockSize` bytes; empty where each byte is one.
  private let scalarsBefore: [Int]
  private static let blockSize = 256

  /// Finds the lines of a file.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    var found = [0]
    for index in bytes.indices {
      let isBreak =
        bytes[index] == UInt8(ascii: "\n")
        || bytes[index] == UInt8(ascii: "\r")
          && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
      if isBreak { found.append(index + 1) }
    }
    starts = found
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      scalarsBefore = []
      return
    }
    var counts = [0]
    for start in stride(from: 0, to: bytes.count, by: LineIndex.blockSize) {
      let block = bytes[start..<min(start + LineIndex.blockSize, bytes.count)]
      counts.append(counts[counts.count - 1] + LineIndex.scalars(in: block))
    }
    scalarsBefore = counts
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0b1100_0000 != 0b1000_0000 }
  }

  /// How many scalars begin before an offset.
  private func scalars(before offset: Int) -> Int {
    guard !scalarsBefore.isEmpty else { return offset }
    let block = offset / LineIndex.blockSize
    return scalarsBefore[block] + LineIndex.scalars(in: bytes[(block * LineIndex.blockSize)..<offset])
  }

  /// The number of lines; a file that ends in a line break has an empty last line.
  public var lineCount: Int { starts.count }

  /// The line, from 1, that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    starts.lastIndex(beforeFirst: { $0 > offset }) + 1
  }

  /// The place of the byte at `offset`; an offset past the end is the end.
  public func position(at offset: Int) -> Position {
    let offset = min(offset, bytes.count)
    let line = line(at: offset)
    return Position(line: line, column: scalars(before: offset) - scalars(before: starts[line - 1]) + 1)
  }

  /// The offsets of a line, from 1, without its line break.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }
}
