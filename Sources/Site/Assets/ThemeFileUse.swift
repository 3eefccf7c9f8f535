internal import Text

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
      guard template[position] == mark[0], template[position..<position + mark.count].elementsEqual(mark)
      else {
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
