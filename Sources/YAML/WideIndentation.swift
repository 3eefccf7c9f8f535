internal import Diagnostics

/// Lines that are indented with spaces that only look like such, as web pages and word processors write them.
enum WideIndentation {
  /// One finding for all such lines; nil where there are none.
  ///
  /// Text below `|` and `>` is left alone, as far as ordinary spaces hold it there.
  static func finding(in file: SourceFile, _ region: Range<Int>) -> Diagnostic? {
    let bytes = file.bytes
    guard isNeeded(bytes, region) else { return nil }
    var indents: [SourceRange] = []
    var edits: [Fix.Edit] = []
    var column: Int?
    var start = region.lowerBound
    while start < region.upperBound {
      let line = LineShape(bytes, at: start, from: region.lowerBound)
      defer { start = nextLine(after: line.line.upperBound, bytes) }
      if let outer = column {
        if line.isEmpty || line.indent > outer { continue }
        column = nil
      }
      var end = start
      var wide: [SourceRange] = []
      while end < line.line.upperBound {
        let length = nonBreakingSpace(bytes, at: end)
        if length == 0, !isBlank(bytes[end]) { break }
        if length > 0 { wide.append(SourceRange(end, end + length)) }
        end += max(1, length)
      }
      if !wide.isEmpty {
        indents.append(SourceRange(start, end))
        edits += wide.map { .init($0, " ") }
      } else if line.value < line.line.upperBound, "|>".utf8.contains(bytes[line.value]) {
        column = line.parentColumn
      }
    }
    guard let first = indents.first else { return nil }
    let isOne = indents.count == 1
    return Diagnostic(
      rule: Rule.syntax,
      message:
        "\(isOne ? "this line begins" : "\(indents.count) lines begin") with non-breaking spaces, which look like spaces and are not",
      at: Label(file, first),
      secondary: indents.dropFirst().prefix(4).map { Label(file, $0, "here too") },
      help: "indent with ordinary spaces",
      fixes: [Fix(title: "Use ordinary spaces", isSafe: true, edits: edits)])
  }

  /// Whether a line begins with such a space, be it that of a text; almost no file has one.
  private static func isNeeded(_ bytes: [UInt8], _ region: Range<Int>) -> Bool {
    bytes[region].withUnsafeBufferPointer { bytes in
      var isIndent = true
      for index in bytes.indices.dropLast() {
        let byte = bytes[index]
        if isIndent, byte == 0xC2 && bytes[index + 1] == 0xA0 || byte == 0xE2 && bytes[index + 1] == 0x80 {
          return true
        }
        isIndent = isBreak(byte) || isIndent && isBlank(byte)
      }
      return false
    }
  }

  private static func nextLine(after end: Int, _ bytes: [UInt8]) -> Int {
    end + max(1, bytes[end...].lineBreakLength())
  }
}

/// The bytes of the non-breaking space at an offset, U+00A0 or U+202F; 0 where there is none.
func nonBreakingSpace(_ bytes: [UInt8], at offset: Int) -> Int {
  let rest = bytes.dropFirst(offset)
  if rest.starts(with: [0xC2, 0xA0]) { return 2 }
  return rest.starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
}
