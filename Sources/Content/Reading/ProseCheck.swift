internal import Diagnostics
internal import Text

/// A file into which somebody wrote plain text where keys are wanted.
enum ProseCheck {
  /// The finding that tells how to begin; nil where a line begins with a key that the file may have, or most lines
  /// with what looks like one.
  static func finding(in file: SourceFile, _ range: SourceRange?, of mapping: MappingShape) -> Diagnostic? {
    let region = range?.indices ?? file.bytes.indices
    var first: SourceRange?
    var counts = (lines: 0, keys: 0)
    for line in file.bytes[region].split(whereSeparator: {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }) {
      let words = String(decoding: line, as: UTF8.self).trimmed
      guard !words.isEmpty, !words.hasPrefix("#"), words != "---" else { continue }
      if first == nil { first = SourceRange(line.startIndex, line.endIndex) }
      counts.lines += 1
      guard let colon = words.firstIndex(of: ":") else { continue }
      let key = kebabCase(String(words[..<colon]))
      if mapping.keys.contains(where: { $0.name == key }) { return nil }
      if !key.isEmpty, key.utf8.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "-") }) {
        counts.keys += 1
      }
    }
    guard let first, counts.keys * 2 < counts.lines, let key = mapping.keys.first(where: \.isRequired) else {
      return nil
    }
    let noun = mapping.title.split(separator: " ").last ?? ""
    let command = ContentKind(rawValue: String(noun)).map { "remit new \($0.noun)" } ?? "remit init"
    return Diagnostic(
      rule: "content/syntax",
      message: "this is plain text, and \(mapping.title) is lines such as `\(key.name): …`",
      at: Label(file, first), help: "start with `\(command)`, and copy the text into the file that it writes")
  }
}
