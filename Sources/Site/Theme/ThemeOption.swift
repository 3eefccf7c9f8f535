internal import Content
internal import Diagnostics
internal import Text

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
  /// The options whose colour stands behind text of this one.
  var against: [PlainText] = []

  /// The option whose colour this one takes where a site chooses that one alone.
  var follows: PlainText?
  /// The custom properties that it can be read on then.
  var grounds: [PlainText] = []

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
      .defaulted(
        "against", .list(.slug), \.against,
        "the options whose colour stands behind text of this one; the contrast with each is at least 4.5:1"),
      .optional(
        "follows", .slug, \.follows,
        "the option whose colour this one takes where a site chooses that one alone, made lighter for `on`"),
      .defaulted(
        "on", .list(.fact), \.grounds,
        "the custom properties on which a colour that follows another is to have a contrast of 4.5:1"),
    ])

  /// Whether a text is a value of the option's kind, and can do nothing else in a style sheet.
  func accepts(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    switch kind.value {
    case .colour:
      return bytes.first == UInt8(ascii: "#") && [4, 7].contains(bytes.count)
        && bytes.dropFirst().allSatisfy(\.isHexDigit)
    case .length:
      let number = value.prefix { $0.isNumber || $0 == "." }
      return Double(number) != nil && ["", "px", "rem", "em"].contains(String(value.dropFirst(number.count)))
        && (value == "0" || number.count < value.count)
    case .fonts:
      let isSafe = bytes.allSatisfy { byte in
        byte.isASCIIDigit || byte.isASCIILetter || " ,-\"'".utf8.contains(byte)
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
