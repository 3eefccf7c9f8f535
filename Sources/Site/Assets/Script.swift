/// A script made smaller, as far as that is safe without understanding it.
enum Script {
  /// A script without indentation, empty lines and lines that are comments; one in which a line may be a part of a text
  /// is left as it is.
  static func minified(_ source: [UInt8]) -> [UInt8] {
    let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
    let mayHoldLongText = lines.contains(where: mayBeginText)
    guard !mayHoldLongText else { return source }
    let kept = lines.map(trimmed).filter { line in
      let isComment = line.starts(with: "//".utf8) && !line.starts(with: "//!".utf8)
      // A block comment may end behind what looks like another.
      return !line.isEmpty && (!isComment || String(decoding: line, as: UTF8.self).contains("*/"))
    }
    return Array(kept.joined(separator: [0x0A])) + [0x0A]
  }

  /// Whether a line may begin a text of several lines: it ends in a backslash, or opens a template that it does not close.
  ///
  /// A template within another may hide that in an even number of backquotes.
  private static func mayBeginText(_ line: ArraySlice<UInt8>) -> Bool {
    let quotes = line.count { $0 == UInt8(ascii: "`") }
    return trimmed(line).last == UInt8(ascii: "\\") || !quotes.isMultiple(of: 2)
      || String(decoding: line, as: UTF8.self).contains("${`")
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, [0x20, 0x09].contains(first) { line.removeFirst() }
    while let last = line.last, [0x20, 0x09, 0x0D].contains(last) { line.removeLast() }
    return line
  }
}
