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

  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    lines = LineIndex(SourceFile(path: "", bytes: bytes))
  }

  /// The line and the column of a byte; of the end of the text for those past it, of the end of a line for those of its
  /// break.
  func position(at offset: Int) -> (line: Int, character: Int) {
    let offset = min(offset, bytes.count)
    let line = lines.line(at: offset)
    let range = lines.range(ofLine: line)
    let before = bytes[range.lowerBound..<min(offset, range.upperBound)]
    return (line - 1, encoding == .utf8 ? before.count : before.reduce(0) { $0 + units(of: $1) })
  }

  /// The byte at a line and a column; a column past the end of the line is its end.
  func offset(line: Int, character: Int) -> Int {
    guard line >= 0 else { return 0 }
    guard line < lines.lineCount else { return bytes.count }
    let range = lines.range(ofLine: line + 1)
    var offset = range.lowerBound
    var count = 0
    while offset < range.upperBound {
      var next = offset + 1
      while next < range.upperBound, bytes[next] & 0xC0 == 0x80 { next += 1 }
      count += encoding == .utf8 ? next - offset : units(of: bytes[offset])
      if count > character { break }
      offset = next
    }
    return offset
  }

  /// How many units of UTF-16 the character has that begins with a byte; none for a byte that begins none.
  private func units(of byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }
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
