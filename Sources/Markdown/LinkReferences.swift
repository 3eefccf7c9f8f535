internal import Diagnostics
internal import Text

/// Where a text defines the destinations of its reference links.
struct LinkReferences {
  private var targets: [String: [[UInt8]]] = [:]
  /// What looks like a definition may be none, so that a label can have several; more are not looked at.
  private static let mostTargets = 8

  /// Whether nothing is defined.
  var isEmpty: Bool { targets.isEmpty }

  /// The destinations of a label as they are written, whatever the label's case and blanks.
  subscript(label: ArraySlice<UInt8>) -> [[UInt8]] { targets[Self.key(label)] ?? [] }

  /// Finds all lines that look like a definition.
  ///
  /// Some of them may be none, such as those in code: a link is taken for a reference only if the parser, too,
  /// gave it the same destination.
  init(_ lines: LineCutter) {
    let bytes = lines.bytes
    guard bytes.indices.dropFirst().contains(where: { isDefinitionMark(bytes, $0) }) else { return }
    for number in 1...lines.count {
      let line = lines.line(number)
      let start = afterMarks(bytes, line)
      guard start < line.upperBound, bytes[start] == UInt8(ascii: "[") else { continue }
      var content = LeafContent()
      content.append(bytes[start..<line.upperBound])
      // A label, its destination and its title can each stand on a line of their own.
      for next in number + 1..<number + 4 where next <= lines.count {
        let words = lines.words(next, quotes: .max)
        if words.isEmpty { break }
        content.append(bytes[words])
      }
      guard let found = LinkSyntax(bytes: content.bytes).definition(at: 0) else { continue }
      let key = Self.key(content.bytes[found.label])
      guard targets[key, default: []].count < Self.mostTargets else { continue }
      targets[key, default: []].append(Array(content.bytes[found.destination]))
    }
  }

  private static func key(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

private func isDefinitionMark(_ bytes: [UInt8], _ index: Int) -> Bool {
  bytes[index] == UInt8(ascii: ":") && bytes[index - 1] == UInt8(ascii: "]")
}

/// The first byte of a line after blanks, quote marks and list marks.
private func afterMarks(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
  line.first { index in
    let byte = bytes[index]
    return !isBlank(byte) && !byte.isASCIIDigit && !">-*+.)".utf8.contains(byte)
  } ?? line.upperBound
}
