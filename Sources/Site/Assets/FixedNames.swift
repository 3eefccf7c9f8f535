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

/// A place in a template that names a file of the theme: `{{site.theme-url}}quay.svg`.
struct ThemeFileUse {
  /// The name, from `assets/` on.
  var name: String
  /// Where it stands.
  var range: Range<Int>
  /// Whether a tag follows, so that it is only the beginning of a name.
  var isPart: Bool

  /// All such places.
  static func uses(in template: [UInt8]) -> [ThemeFileUse] {
    let mark = Array("theme-url".utf8)
    var uses: [ThemeFileUse] = []
    var position = 0
    while position + mark.count <= template.count {
      guard template[position] == mark[0], template[position..<position + mark.count].elementsEqual(mark) else {
        position += 1
        continue
      }
      position += mark.count
      while position < template.count, template[position] == 0x20 { position += 1 }
      let braces = template[position...].prefix { $0 == UInt8(ascii: "}") }.count
      guard braces >= 2 else { continue }
      let start = position + braces
      let name = template[start...].prefix { byte in
        byte.isASCIILetter || byte.isASCIIDigit || "-._/".utf8.contains(byte)
      }
      position = start + name.count
      let isPart = template[position...].starts(with: "{{".utf8)
      uses.append(
        ThemeFileUse(
          name: String(decoding: name, as: UTF8.self), range: start..<position, isPart: isPart))
    }
    return uses
  }
}
