internal import Diagnostics
internal import YAML

extension Reader {
  /// Reports a text in quotes that goes on over lines which look like keys: the quotation mark that should have closed
  /// it is missing, and another one further down did. Says whether it was so.
  mutating func reportSwallowedLines(_ node: NodeID) -> Bool {
    guard tree.kind(of: node) == .scalar, [.singleQuoted, .doubleQuoted].contains(tree.style(of: node)) else {
      return false
    }
    let range = tree.range(of: node)
    guard tree.file.bytes[range.indices].contains(UInt8(ascii: "\n")) else { return false }
    let lines = tree.file.bytes[range.indices].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let line = lines.dropFirst().first(where: Reader.looksLikeKey) else { return false }
    let mark = Int(range.start)
    report(
      "content/syntax",
      "this quotation mark is not closed on its line, so that the keys below belong to its text",
      at: SourceRange(mark, mark + 1),
      help: "write `\(Unicode.Scalar(tree.file.bytes[mark]))` at the end of the text",
      secondary: [
        Label(tree.file, SourceRange(line.startIndex, line.endIndex), "this is read as more of the text")
      ])
    hasLostKeys = true
    return true
  }

  /// Whether a line begins with a key: small letters and hyphens, a colon, and a space or the line's end.
  private static func looksLikeKey(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.drop { $0 == UInt8(ascii: " ") }
    let key = words.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
    let rest = words[key.endIndex...]
    guard key.count > 1, key.first != UInt8(ascii: "-"), rest.first == UInt8(ascii: ":") else { return false }
    return rest.count == 1 || [UInt8(ascii: " "), UInt8(ascii: "\r")].contains(rest[rest.startIndex + 1])
  }
}
