internal import Diagnostics
internal import Text

/// The files of a theme that keep their names, since something names them that can't be rewritten.
struct FixedNames {
  private var names: [String] = []
  private var beginnings: [String] = []

  init(_ sources: [(path: String, bytes: [UInt8])], _ templates: [(String, SourceFile)]) {
    // Of other files, those that may name a file in a way of their own.
    let readers = [".js", ".mjs", ".json", ".svg", ".html", ".webmanifest", ".xml"]
    var texts = sources.filter { source in readers.contains { source.path.hasSuffix($0) } }.map(\.bytes)
    for (_, file) in templates {
      var rest: [UInt8] = []
      var written = 0
      for use in ThemeFileUse.uses(in: file.bytes) {
        if use.isPart { beginnings.append("assets/\(use.name)") }
        rest += file.bytes[written..<use.range.lowerBound]
        written = use.range.upperBound
      }
      texts.append(rest + file.bytes[written...])
    }
    names = sources.map(\.path).filter { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return texts.contains { FixedNames.names(name, in: $0) }
    }
  }

  /// Whether a name stands in a text as a whole, and not in a longer one: `site.css` in `site.css-url`.
  private static func names(_ name: String, in text: [UInt8]) -> Bool {
    let name = Array(name.utf8)
    func isPart(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      return text[index].isASCIILetter || text[index].isASCIIDigit || "-_".utf8.contains(text[index])
    }
    return text.indices.dropLast(name.count - 1).contains { start in
      text[start] == name[0] && text[start..<start + name.count].elementsEqual(name) && !isPart(start - 1)
        && !isPart(start + name.count)
    }
  }

  /// Whether a file of the theme keeps its name.
  func contains(_ path: String) -> Bool {
    names.contains(path) || beginnings.contains { path.hasPrefix($0) }
  }
}
