internal import Diagnostics
internal import Text

/// A text as the parser gets it.
struct SourceText {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Where the text begins after a byte order mark.
  let start: Int
  /// Whether it is nested or bracketed beyond any reading.
  let isTooDense: Bool

  /// Columns of indentation and marks before the words of a line.
  static let deepestPrefix = 200
  /// Opening brackets in lines without an empty one between them.
  static let mostBrackets = 10_000
  /// The parser counts in 32 bits.
  static let longest = 1 << 28

  init(_ text: String) {
    var text = text
    bytes = text.withUTF8 { Array($0) }
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isTooDense =
      bytes.count > Self.longest || bytes.withUnsafeBufferPointer { isDense($0[...]) }
  }

  /// The whole text.
  var range: SourceRange { SourceRange(0, bytes.count) }

  /// The offset of the first byte of each line.
  func lineStarts() -> [Int] {
    var starts = [start]
    for index in bytes.indices.dropFirst(start) where isLineEnd(bytes[index]) {
      let isFirstOfTwo = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isFirstOfTwo { starts.append(index + 1) }
    }
    return starts
  }
}

/// Whether a line is nested, or a run of lines bracketed, beyond the limits.
private func isDense(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  var index = bytes.startIndex
  var brackets = 0
  while index < bytes.endIndex {
    var columns = 0
    while index < bytes.endIndex, let width = markWidth(bytes, &index) { columns += width }
    if columns > SourceText.deepestPrefix { return true }
    if index < bytes.endIndex, isLineEnd(bytes[index]) { brackets = 0 }
    while index < bytes.endIndex, !isLineEnd(bytes[index]) {
      if bytes[index] == UInt8(ascii: "[") { brackets += 1 }
      index += 1
    }
    if brackets > SourceText.mostBrackets { return true }
    if index < bytes.endIndex {
      let isFirstOfTwo =
        bytes[index] == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
      index += isFirstOfTwo ? 2 : 1
    }
  }
  return false
}

/// Steps over one blank, quote mark or list mark, and says how many columns it takes.
private func markWidth(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ index: inout Int) -> Int? {
  func endsMark(_ next: Int) -> Bool { next >= bytes.endIndex || isSpace(bytes[next]) }
  let first = bytes[index]
  switch first {
  case UInt8(ascii: " "), UInt8(ascii: ">"):
    index += 1
    return 1
  case UInt8(ascii: "\t"):
    index += 1
    return 4
  case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
    guard endsMark(index + 1) else { return nil }
    index += 1
    return 1
  case 0x30...0x39:
    var next = index
    while next < bytes.endIndex, next - index < 9, bytes[next].isASCIIDigit { next += 1 }
    guard next < bytes.endIndex, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")"),
      endsMark(next + 1)
    else { return nil }
    defer { index = next + 1 }
    return next + 1 - index
  default: return nil
  }
}
