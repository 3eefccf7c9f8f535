internal import Diagnostics
internal import Text

/// What a program counts columns in.
enum ColumnUnit {
  /// Unicode scalars.
  case scalars
  /// UTF-16 code units, as JavaScript and most editors do.
  case utf16
  /// The bytes of UTF-8.
  case utf8
}

/// A range of a file in lines and columns, both from 1, the end exclusive.
struct TextRegion {
  let start: LineIndex.Position
  let end: LineIndex.Position

  init(_ range: SourceRange, in file: SourceFile, _ unit: ColumnUnit, _ indexes: inout LineIndexes) {
    let index = indexes.index(of: file)
    start = Self.position(of: Int(range.start), in: file, unit, index)
    end = Self.position(of: Int(range.end), in: file, unit, index)
  }

  private static func position(
    of offset: Int, in file: SourceFile, _ unit: ColumnUnit, _ index: LineIndex
  ) -> LineIndex.Position {
    let offset = min(offset, file.bytes.count)
    let line = index.line(at: offset)
    let bytes = file.bytes[index.range(ofLine: line).lowerBound..<offset]
    let column =
      switch unit {
      case .utf8: bytes.count
      case .scalars: bytes.count(where: isLead)
      // Four bytes are a pair of surrogates.
      case .utf16: bytes.count(where: isLead) + bytes.count { $0 >= 0xF0 }
      }
    return LineIndex.Position(line: line, column: column + 1)
  }

  private static func isLead(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }
}
