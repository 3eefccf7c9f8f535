internal import Content
internal import Diagnostics
internal import Files
internal import Text

extension ThemeLoader {
  /// The rules that bring in the fonts of the theme and of the site, each from the site itself.
  func fontFaces(_ theme: ThemeFile, into sink: inout DiagnosticSink) throws(FileError) -> String {
    // The style sheet is `assets/…` in the theme, and `theme/…` on the site.
    let depth = theme.stylesheet.value.split(separator: "/").count - 1
    let top = String(repeating: "../", count: max(0, depth - 1))
    let root = String(repeating: "../", count: max(1, depth))
    var style = ""
    for font in theme.fonts {
      let files = try folder.files(below: font.value.value).map { ($0.name, $0.file.bytes) }
      let place = Label(theme.file, font.value.place)
      let path = top + font.value.value.dropFirst("assets/".count)
      style += FontFaces(font, files, at: place, published: path, into: &sink).style
    }
    let content = Files.folder(of: settings.file.path)
    for font in settings.theme?.fonts ?? [] {
      let path = join(content, font.value.value)
      var fonts: [(String, [UInt8])] = []
      if self.files.kind(of: path) == .folder {
        for name in try self.files.files(below: path) {
          fonts.append((name, try self.files.read(join(path, name))))
        }
      }
      let place = Label(settings.file, font.value.place)
      style += FontFaces(font, fonts, at: place, published: root + font.value.value, into: &sink).style
    }
    return style
  }
}

/// The rules of one font: one for each file of its folder, by what the file's name says.
struct FontFaces {
  /// The rules, a line each.
  let style: String

  init(
    _ font: TableEntry<PlainText>, _ files: [(name: String, bytes: [UInt8])], at place: Label,
    published folder: String, into sink: inout DiagnosticSink
  ) {
    let name = font.key.value
    var style = ""
    let isNamed = name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || " -".utf8.contains($0) }
    if !isNamed {
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "a font can't be called `\(name)`", at: place,
          help: "name it with letters a–z, digits, spaces and hyphens, and write that name into an option"))
    }
    let fonts = files.filter { $0.name.lowercased().hasSuffix(".woff2") }
    if fonts.isEmpty {
      sink.report(
        Diagnostic(
          rule: "content/missing-asset", message: "there is no font in `\(font.value.value)`", at: place,
          help: "put the .woff2 files of \(name) there; others are made into such with woff2_compress"))
    }
    for file in fonts {
      guard file.bytes.starts(with: "wOF2".utf8) else {
        sink.report(
          Diagnostic(
            rule: "content/bad-value", message: "`\(file.name)` is no font in the format WOFF2", at: place,
            help: "renaming does not change it: make one with woff2_compress"))
        continue
      }
      let url = percentEncoded(join(folder, file.name))
      style +=
        "@font-face{font-family:\"\(name)\";src:url(\"\(url)\") format(\"woff2\");"
        + "font-weight:\(FontFaces.weight(of: file.name));font-style:\(FontFaces.slant(of: file.name));font-display:swap}\n"
    }
    self.style = isNamed ? style : ""
  }

  /// `italic` where a file's name says so, else `normal`.
  static func slant(of name: String) -> String {
    let name = name.lowercased()
    return name.contains("italic") || name.contains("oblique") ? "italic" : "normal"
  }

  /// The weight that a file's name says, as a number or a word between 100 and 900, or the range of a font in which it
  /// varies; 400 where it says none.
  static func weight(of name: String) -> String {
    let name = name.lowercased().split(separator: "/").last.map(String.init) ?? ""
    if name.contains("wght") || name.contains("variable") { return "100 900" }
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if let number = words.lazy.map({ $0.prefix { $0.isNumber } }).first(where: {
      weights.contains(String($0))
    }) {
      return String(number)
    }
    return named.first { word, _ in name.contains(word) }?.weight ?? "400"
  }

  private static let weights = Set((1...9).map { "\($0)00" })

  /// Longer words before those that they end with.
  private static let named = [
    ("extralight", "200"), ("ultralight", "200"), ("semibold", "600"), ("demibold", "600"),
    ("extrabold", "800"), ("ultrabold", "800"), ("extra-light", "200"), ("semi-bold", "600"),
    ("extra-bold", "800"), ("thin", "100"), ("light", "300"), ("medium", "500"), ("black", "900"),
    ("heavy", "900"), ("bold", "700"),
  ].map { (word: $0.0, weight: $0.1) }
}
