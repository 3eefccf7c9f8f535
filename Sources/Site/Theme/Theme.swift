package import Content
package import Diagnostics
package import Files
internal import Routes
internal import Templates
internal import Text

/// A theme, ready to make pages: its templates compiled and checked, its words, its style sheet.
package struct Theme: Sendable {
  /// Where a theme's files are put on a site: beside the company's own, since they may be kept for longer.
  static let assetFolder = "theme"

  let templates: TemplateSet
  let words: [String: Words]
  let models: PageModels
  /// The options, each as the site has it.
  let options: [(name: String, value: String)]
  /// The files that are published with the site, by their path there.
  let assets: [(path: String, bytes: [UInt8])]
  /// The paths of those whose names hold a hash of their bytes; `*` stands for all files of a folder.
  let unchanging: [String]
  /// The path of the style sheet on the site.
  let stylesheet: String
  /// How wide pictures in running text are, as the `sizes` of an image.
  let pictureSizes: String
  /// The font that cards are drawn with.
  let cardFont: FontFile?
}

/// Reads the theme that a site names, for the languages of the site.
package struct ThemeLoader: Sendable {
  let settings: SiteSettings
  let folder: ThemeFolder
  let files: any FileSystem
  private let themes: String

  /// Makes a loader; `themes` is the folder where themes are.
  package init(files: any FileSystem, themes: String, settings: SiteSettings) {
    self.settings = settings
    self.files = files
    self.themes = themes
    folder = ThemeFolder(join(themes, settings.theme?.name.value ?? "default"), in: files)
  }

  /// Reads, compiles and checks the theme. Nil where that finds an error.
  package func load(into sink: inout DiagnosticSink) throws(FileError) -> Theme? {
    let mark = sink.mark
    reportMissing(into: &sink)
    let standard = try ThemeFile.read(folder.standard("theme.yaml"), over: nil, into: &sink) ?? ThemeFile()
    let file = try ThemeFile.read(folder.own("theme.yaml"), over: standard, into: &sink) ?? standard
    let words = try words(into: &sink)
    let files = try folder.files(below: "assets").map { (path: "assets/\($0.name)", file: $0.file) }
    let sheet = files.first { $0.path == file.stylesheet.value }?.file
    let properties = StyleProperties(sheet?.bytes ?? [])
    let options = ThemeOptions(file, standard: standard, settings, properties, into: &sink)
    let named = try folder.files(below: "templates").filter { $0.name.hasSuffix(".mustache") }
      .map { (String($0.name.dropLast(".mustache".count)), $0.file) }
    let templates = TemplateSet(templates: named, into: &sink)
    let models = PageModels(
      words: words[settings.language.value]?.texts.keys.sorted() ?? [], options: options.values.map(\.name),
      params: file.params, templates: file.templates)
    check(models, templates, file, into: &sink)
    checkStyleSheet(file, sheet, properties, among: files.map(\.path), into: &sink)
    // Contrast is measured once everything is as it was meant.
    let contrast = ContrastCheck(file, standard: standard, options, settings)
    let isMeasured = sheet != nil && !sink.hasErrors(since: mark)
    let repairs =
      isMeasured ? contrast.repairs(of: properties.adding(options.style), into: &sink) : ""
    let fonts = try fontFaces(file, into: &sink)
    let cardFont = try cardFont(file, into: &sink)
    guard !sink.hasErrors(since: mark) else { return nil }
    let assets = ThemeAssets(
      files.map { ($0.path, $0.file.bytes) }, stylesheet: file.stylesheet.value, fonts: fonts,
      options: options.style + repairs,
      templates: named)
    return Theme(
      templates: assets.naming(named, in: templates), words: words, models: models, options: options.values,
      assets: assets.files, unchanging: assets.unchanging,
      stylesheet: assets.published(file.stylesheet.value),
      pictureSizes: file.pictureSizes?.value ?? "100vw", cardFont: cardFont)
  }

  /// Reports a theme that is not there.
  private func reportMissing(into sink: inout DiagnosticSink) {
    guard folder.path == nil, let name = settings.theme?.name, name.value != "default" else { return }
    let known = ((try? files.list(themes)) ?? []) + ["default"]
    sink.report(
      Diagnostic(
        rule: "theme/missing", message: "there is no theme `\(name.value)`",
        at: Label(settings.file, name.place),
        help: nearName(to: name.value, among: known).map { "did you mean `\($0)`?" }
          ?? "put it into \(join(themes, name.value))/, or write `default`"))
  }

  /// Checks that the style sheet is there, and that it can be read.
  private func checkStyleSheet(
    _ theme: ThemeFile, _ sheet: SourceFile?, _ properties: StyleProperties, among paths: [String],
    into sink: inout DiagnosticSink
  ) {
    let named = theme.stylesheet
    guard let sheet else {
      sink.report(
        Diagnostic(
          rule: "content/missing-asset", message: "there is no style sheet `\(named.value)` in the theme",
          at: Label(theme.file, named.place),
          help: nearName(to: named.value, among: paths).map { "did you mean `\($0)`?" }
            ?? "put it below the theme's assets/, and write its path from there: assets/site.css"))
      return
    }
    guard let place = properties.tooDeep else { return }
    sink.report(
      Diagnostic(
        rule: "theme/style-sheet",
        message: "blocks of this style sheet stand more than \(StyleProperties.deepest) deep in each other",
        at: Label(sheet, SourceRange(place, place + 1)),
        help: "see whether a `}` is missing before this place"))
  }

  /// Checks the template of each kind of page.
  private func check(
    _ models: PageModels, _ templates: TemplateSet, _ file: ThemeFile, into sink: inout DiagnosticSink
  ) {
    let kinds = PageKind.allCases.map(\.rawValue)
    for key in file.templates.map(\.key) where !kinds.contains(key.value) {
      sink.report(
        Diagnostic(
          rule: "content/unknown-key", message: "there is no kind of page `\(key.value)`",
          at: Label(file.file, key.place),
          help: nearName(to: key.value, among: kinds).map { "did you mean `\($0)`?" }
            ?? "the kinds of page are \(listed(kinds))"))
    }
    let names = Set(templates.names)
    for entry in models.entries where !names.contains(entry.template) {
      sink.report(
        Diagnostic(
          rule: "theme/unknown-partial",
          message: "there is no template `\(entry.template)` for the page `\(entry.kind.rawValue)`",
          at: Label(file.file, file.templates[entry.kind.rawValue]?.place ?? .fileStart),
          help: nearName(to: entry.template, among: names).map { "did you mean `\($0)`?" }
            ?? "write templates/\(entry.template).mustache"))
    }
    let entries = models.entries.filter { names.contains($0.template) }
    let rows = (PageModels.roleRowsTemplate, models.roleRows.shape)
    templates.check(entries.map { ($0.template, $0.shape) } + [rows], into: &sink)
  }
}
