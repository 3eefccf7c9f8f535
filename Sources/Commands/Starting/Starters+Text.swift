internal import Text

extension Starters {
  /// The files below a folder of the starters, with their paths from there.
  static func files(below folder: String) -> [(path: String, text: String)] {
    files.compactMap { file in
      let path = "\(file.path)"
      return path.hasPrefix(folder + "/") ? (String(path.dropFirst(folder.count + 1)), "\(file.text)") : nil
    }
  }

  /// The text of one of them; nil where there is none.
  static func text(_ path: String) -> String? {
    files.first { "\($0.path)" == path }.map { "\($0.text)" }
  }

  /// A text with values in place of their names: `title: {{title}}`.
  ///
  /// What a value holds is left as it is. A name without a value stays, which a test finds.
  static func filled(_ text: String, with values: [String: String]) -> String {
    var pieces = text.split(separator: "{{", omittingEmptySubsequences: false)[...]
    var result = String(pieces.popFirst() ?? "")
    for piece in pieces {
      let parts = piece.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let value = values[String(parts[0])] {
        result += value + parts[1]
      } else {
        result += "{{" + piece
      }
    }
    return result
  }

  /// The keys of a file with all that belongs to each, comments below it included: `problem` and its lines.
  ///
  /// A key that waits, such as `#works-with:`, is one, too.
  static func blocks(of text: String) -> [String: String] {
    var blocks: [String: String] = [:]
    var key = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let name = line.drop { $0 == "#" }.prefix { $0 != ":" }
      if name.utf8.first?.isASCIILetter == true { key = String(name) }
      blocks[key, default: ""] += blocks[key] == nil ? line : "\n" + line
    }
    return blocks.mapValues { block in String(block.reversed().drop { $0 == "\n" }.reversed()) }
  }
}
