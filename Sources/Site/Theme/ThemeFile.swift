internal import Content
internal import Diagnostics

/// What templates can name: a dot would lead into a record.
let plainName = "name in a–z, 0–9 and hyphens"

/// theme.yaml: what a theme is called, which template makes which page, and what a site may choose.
struct ThemeFile: Sendable, PlaceKeeping {
  var file = SourceFile(path: "", bytes: [])
  var place = SourceRange.fileStart
  var name = PlainText()
  var title: PlainText?
  var about: PlainText?
  var format: Placed<Int>?
  var templates: [TableEntry<PlainText>] = []
  var stylesheet = PlainText("assets/site.css")
  var options: [TableEntry<ThemeOption>] = []
  /// The options that a theme declares itself, beside those of the default theme.
  var ownOptions: Set<String> = []
  /// The names below `params` that the templates use, by the kind of file that they stand in.
  var params: [TableEntry<[PlainText]>] = []

  static let form = Form<ThemeFile>.mapping(
    "a theme", ThemeFile(),
    [
      .required("name", .fact, \.name, "the theme's name, which is its folder's"),
      .optional("title", .text, \.title, "what people call it"),
      .optional("description", .text, \.about, "the theme in a sentence"),
      .optional("format", .wholeNumber(1...1), \.format, "the version of the page model, which is 1"),
      .defaulted(
        "templates", .table(key: "kind of page", .fact), \.templates, "the template of each kind of page"),
      .defaulted("stylesheet", .fact, \.stylesheet, "the style sheet that the options are appended to"),
      .defaulted(
        "options", .table(key: plainName, ThemeOption.form, isKey: isSlug), \.options,
        "what a site may choose"),
      .defaulted(
        "params", .table(key: "kind of file", .list(.slug)) { ParamsModel.kinds.contains($0) }, \.params,
        "the names below `params` that templates use, for company, site, role, team, story, page or family"),
    ])
}

/// Something that a site may choose about its theme: a custom property of the style sheet.
struct ThemeOption: Sendable, PlaceKeeping {
  /// What a value may look like.
  enum Kind: String, Choice {
    case colour
    case fonts
    case length
  }

  /// What the reader prefers.
  enum Scheme: String, Choice {
    case light
    case dark
  }

  var place = SourceRange.fileStart
  var about: PlainText?
  var kind = Placed(Kind.colour, .fileStart)
  var property = PlainText()
  var scheme: Placed<Scheme>?
  var standard = PlainText()

  static let form = Form<ThemeOption>.mapping(
    "an option", ThemeOption(),
    [
      .optional("about", .text, \.about, "what it changes"),
      .required("kind", .choice(Kind.self), \.kind, "what a value looks like"),
      .required("property", .fact, \.property, "the custom property that it sets"),
      .optional(
        "scheme", .choice(Scheme.self), \.scheme,
        "whether it holds only where the reader prefers light, or dark"),
      .required("default", .fact, \.standard, "the value where a site chooses none"),
    ])

  /// Whether a text is a value of the option's kind, and can do nothing else in a style sheet.
  func accepts(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    switch kind.value {
    case .colour:
      return bytes.first == UInt8(ascii: "#") && [4, 7].contains(bytes.count)
        && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF) }
    case .length:
      let number = value.prefix { $0.isNumber || $0 == "." }
      return Double(number) != nil && ["", "px", "rem", "em"].contains(String(value.dropFirst(number.count)))
        && (value == "0" || number.count < value.count)
    case .fonts:
      let isSafe = bytes.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || " ,-\"'".utf8.contains(byte)
      }
      return isSafe && !bytes.isEmpty && bytes.count { $0 == UInt8(ascii: "\"") } % 2 == 0
        && bytes.count { $0 == UInt8(ascii: "'") } % 2 == 0
    }
  }

  /// What a value looks like, for messages.
  var example: String {
    switch kind.value {
    case .colour: "a colour such as \"#0a5c63\", in quotes"
    case .length: "a length such as 4px"
    case .fonts: "names of fonts, such as Georgia, serif"
    }
  }
}
