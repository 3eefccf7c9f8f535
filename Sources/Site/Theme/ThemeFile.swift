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
  /// The font that cards are drawn with, where a site names none.
  var cardFont: PlainText?
  /// How wide a theme shows pictures in running text, as the `sizes` of an image.
  var pictureSizes: PlainText?
  var options: [TableEntry<ThemeOption>] = []
  /// The colours of the style sheet that text has, with those behind it.
  var contrast: [TextPair] = []
  /// The folders of fonts, by the name of the font.
  var fonts: [TableEntry<PlainText>] = []
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
      .optional(
        "card-font", .fact, \.cardFont,
        "a font file of the theme, for the pictures that links to roles show elsewhere"),
      .optional(
        "picture-sizes", .fact, \.pictureSizes,
        "how wide pictures in running text are, as `sizes` of an image"),
      .defaulted(
        "options", .table(key: plainName, keys: .slug, ThemeOption.form), \.options,
        "what a site may choose"),
      .defaulted(
        "contrast", .list(TextPair.form), \.contrast,
        "which custom property is the colour of text on which other; the contrast of each is measured"),
      .defaulted(
        "fonts", .table(key: "font", .assetFolder), \.fonts,
        "fonts of the theme: the name of each, and the folder of its .woff2 files below assets/"),
      .defaulted(
        "params", .table(key: "kind of file", keys: .choice(ParamsModel.kinds), .list(.slug)), \.params,
        "the names below `params` that templates use, for company, site, role, team, story, page or family"),
    ])
}

extension ThemeFile {
  /// Reads a theme's file; what it does not say is as in the theme that it is laid over. Nil where there is no file,
  /// or it can't be read.
  static func read(
    _ file: SourceFile?, over base: ThemeFile?, into sink: inout DiagnosticSink
  ) -> ThemeFile? {
    guard let file,
      var theme = readMapping(file, form, base: base, as: base == nil ? .original : .change, into: &sink)
    else { return nil }
    theme.file = file
    return theme
  }
}
