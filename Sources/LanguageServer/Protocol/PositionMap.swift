internal import Diagnostics
internal import Text

/// How a client counts columns.
enum PositionEncoding: String {
  /// In bytes.
  case utf8 = "utf-8"
  /// In code units of UTF-16, which every client knows.
  case utf16 = "utf-16"
}

/// Leads from bytes of a text to lines and columns as a client counts them, both from 0, and back.
struct PositionMap {
  private let bytes: [UInt8]
  private let lines: LineIndex
  private let encoding: PositionEncoding
  /// How many units of UTF-16 stand before each block of `blockSize` bytes; empty where each byte is one.
  private let unitsBefore: [Int]
  private static let blockSize = 256

  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    lines = LineIndex(SourceFile(path: "", bytes: bytes))
    guard encoding == .utf16, bytes.contains(where: { $0 >= 0x80 }) else {
      unitsBefore = []
      return
    }
    var counts = [0]
    for start in stride(from: 0, to: bytes.count, by: PositionMap.blockSize) {
      let block = bytes[start..<min(start + PositionMap.blockSize, bytes.count)]
      counts.append(counts[counts.count - 1] + PositionMap.units(in: block))
    }
    unitsBefore = counts
  }

  /// The line and the column of a byte; of the end of the text for those past it, of the end of a line for those of its
  /// break.
  func position(at offset: Int) -> (line: Int, character: Int) {
    let offset = min(offset, bytes.count)
    let line = lines.line(at: offset)
    let range = lines.range(ofLine: line)
    return (line - 1, units(before: min(offset, range.upperBound)) - units(before: range.lowerBound))
  }

  /// How many units, as the client counts them, begin before an offset.
  private func units(before offset: Int) -> Int {
    guard !unitsBefore.isEmpty else { return offset }
    let block = offset / PositionMap.blockSize
    return unitsBefore[block] + PositionMap.units(in: bytes[(block * PositionMap.blockSize)..<offset])
  }

  /// The byte at a line and a column; a column past the end of the line is its end.
  func offset(line: Int, character: Int) -> Int {
    guard line >= 0 else { return 0 }
    guard line < lines.lineCount else { return bytes.count }
    return encoding.offset(ofCharacter: character, in: bytes[lines.range(ofLine: line + 1)])
  }

  private static func units(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + PositionEncoding.units(of: $1) }
  }
}

extension PositionEncoding {
  /// The byte at a column of a line; a column past the end of the line, or within its break, is its end.
  func offset(ofCharacter character: Int, in line: ArraySlice<UInt8>) -> Int {
    var offset = line.startIndex
    var count = 0
    while offset < line.endIndex, line[offset] != 0x0A, line[offset] != 0x0D {
      var next = offset + 1
      while next < line.endIndex, line[next] & 0xC0 == 0x80 { next += 1 }
      count += self == .utf8 ? next - offset : PositionEncoding.units(of: line[offset])
      if count > character { break }
      offset = next
    }
    return offset
  }

  /// How many units of UTF-16 the character has that begins with a byte; none for a byte that begins none.
  fileprivate static func units(of byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }
}

extension PositionMap {
  /// A position as the protocol writes it.
  func json(at offset: Int) -> JSONValue {
    let (line, character) = position(at: offset)
    return .object(["line": .number(line), "character": .number(character)])
  }

  /// A range as the protocol writes it.
  func json(_ range: Range<Int>) -> JSONValue {
    .object(["start": json(at: range.lowerBound), "end": json(at: range.upperBound)])
  }

  /// A range as the protocol writes it.
  func json(_ range: SourceRange) -> JSONValue { json(range.indices) }

  /// The byte at a position; nil where it is none.
  func offset(of position: JSONTree?) -> Int? {
    guard let line = position?["line"]?.integer, let character = position?["character"]?.integer else {
      return nil
    }
    return offset(line: line, character: character)
  }

  /// The bytes of a range; nil where it is none.
  func range(of range: JSONTree?) -> Range<Int>? {
    guard let start = offset(of: range?["start"]), let end = offset(of: range?["end"]) else { return nil }
    return min(start, end)..<max(start, end)
  }
}
