/// A key of a role's file with all that belongs to it: the comments above it, its value, comments within.
struct DraftBlock: Sendable, Equatable {
  /// The key; with `#` before it where the key waits for an answer.
  var key: String
  /// The lines, without the last line's end.
  var text: String
}

/// The lines of a YAML file while it is written.
struct DraftLines {
  private(set) var lines: [String] = []

  var text: String { lines.joined(separator: "\n") }

  /// Adds a line as it is.
  mutating func add(_ line: String) { lines.append(line) }

  /// Adds a remark, folded.
  mutating func comment(_ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent) + "# "
    for line in folded(text, width: 118 - indent) { lines.append(margin + line) }
  }

  /// Adds words of the source as a remark, marked so that nobody takes them for anything else.
  mutating func quote(_ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent) + "# | "
    for line in folded(text, width: 116 - indent) { lines.append(margin + line) }
  }

  /// Adds words as a block of Markdown, folded so that no line begins like something else.
  mutating func markdown(_ text: String, mark: String = "", indent: Int) {
    let margin = String(repeating: " ", count: indent)
    for (place, line) in folded(text, width: 118 - indent - mark.count, keepingWords: true).enumerated() {
      lines.append(margin + (place == 0 ? mark : String(repeating: " ", count: mark.count)) + line)
    }
  }

  /// A text in lines of at most so many characters, cut at blanks.
  private func folded(_ text: String, width: Int, keepingWords: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in CleanText.line(text).split(separator: " ") {
      let count = word.unicodeScalars.count
      let mayBegin = !keepingWords || DraftLines.mayBeginLine(word)
      if length > 0, length + 1 + count > width, mayBegin {
        lines.append(line)
        (line, length) = ("", 0)
      }
      if length > 0 { line += " " }
      line += word
      length += count + 1
    }
    return lines + [line]
  }

  /// Whether a line of Markdown may begin with a word: with `-`, `#` or `2.` it would be something else.
  private static func mayBeginLine(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if first.properties.isAlphabetic { return true }
    return !"-+#>=~|*_`<&–—•·".unicodeScalars.contains(first) && first.properties.numericType == nil
      && first.value < 0x2000
  }
}
