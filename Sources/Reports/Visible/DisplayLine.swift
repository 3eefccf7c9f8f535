internal import Text

/// A line of a file as it is shown: characters with the columns that they take and the bytes that they stand for.
struct DisplayLine {
  /// One character, or one that is spelt out.
  struct Cell {
    var text: String
    /// The offset of its first byte in the file.
    var offset: Int
    /// The column, from 0, at which it begins.
    var column: Int
    /// The columns that it takes.
    var width: Int
  }

  /// The columns that a tab takes, wherever it stands.
  static let tabWidth = 4

  private(set) var cells: [Cell] = []
  /// The columns that the line takes.
  private(set) var width = 0
  /// The offset after the last byte.
  private(set) var end: Int
  /// Whether bytes before the first cell, or after the last, were left out.
  let isCutBefore: Bool, isCutAfter: Bool

  /// Makes a line of the bytes in `range`; of a very long one, only what lies around the byte at `focus`.
  init(_ bytes: [UInt8], _ range: Range<Int>, focus: Int? = nil) {
    let kept = Self.part(of: range, around: focus ?? range.lowerBound, in: bytes)
    isCutBefore = kept.lowerBound > range.lowerBound
    isCutAfter = kept.upperBound < range.upperBound
    end = kept.lowerBound
    cells.reserveCapacity(kept.count)
    var rest = bytes[kept]
    while !rest.isEmpty {
      if let valid = String(validating: rest, as: UTF8.self) {
        for cluster in valid { append(cluster) }
        break
      }
      let good = Self.validPrefix(rest)
      for cluster in String(decoding: rest[..<good], as: UTF8.self) { append(cluster) }
      append("\u{FFFD}", width: 1, bytes: 1)
      rest = rest[(good + 1)...]
    }
  }

  /// The column, from 0, of the character that holds the byte at `offset`; past the end, the column after the last.
  func column(at offset: Int) -> Int { cell(holding: offset)?.column ?? (offset < end ? 0 : width) }

  /// The column after the character that holds the byte before `offset`.
  func column(before offset: Int) -> Int {
    guard let cell = cell(holding: offset - 1) else { return offset <= end ? 0 : width }
    return cell.column + cell.width
  }

  /// The offset of the first character that is no blank.
  var textStart: Int { cells.first { $0.text.contains { $0 != " " } }?.offset ?? end }

  private func cell(holding offset: Int) -> Cell? {
    guard let first = cells.first, offset >= first.offset, offset < end else { return nil }
    return cells[cells.lastIndex(beforeFirst: { $0.offset > offset })]
  }

  private mutating func append(_ cluster: Character) {
    if cluster == "\t" {
      append(String(repeating: " ", count: Self.tabWidth), width: Self.tabWidth, bytes: 1)
    } else {
      let shown = visible(cluster)
      append(shown, width: displayWidth(shown), bytes: cluster.utf8.count)
    }
  }

  private mutating func append(_ text: String, width cellWidth: Int, bytes: Int) {
    cells.append(Cell(text: text, offset: end, column: width, width: cellWidth))
    width += cellWidth
    end += bytes
  }

  private static func part(of range: Range<Int>, around focus: Int, in bytes: [UInt8]) -> Range<Int> {
    let reach = 4096
    guard range.count > 2 * reach else { return range }
    var start = max(range.lowerBound, min(focus, range.upperBound) - reach)
    var end = min(range.upperBound, start + 2 * reach)
    while start > range.lowerBound, bytes[start] & 0b1100_0000 == 0b1000_0000 { start -= 1 }
    while end < range.upperBound, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
    return start..<end
  }

  /// The index of the first byte that is no UTF-8.
  private static func validPrefix(_ bytes: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var good = bytes.startIndex
    while case .valid(let scalar) = parser.parseScalar(from: &source) { good += scalar.count }
    return good
  }
}
