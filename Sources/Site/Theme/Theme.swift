package import Content
package import Diagnostics
package import Files
internal import Templates
internal import Text

/// A theme, ready to make pages: its templates compiled and checked, its words, its style sheet.
package struct Theme: Sendable {
  let templates: TemplateSet
  let words: [String: Words]
  let models: PageModels
  /// The options, each as the site has it.
  let options: [(name: String, value: String)]
  /// The files that are published with the site, by their path there.
  let assets: [(path: String, bytes: [UInt8])]
  /// The path of the style sheet on the site.
  let stylesheet: String
}

/// Reads a theme: the files of its folder, and for each that it lacks the default theme's.
package struct ThemeLoader: Sendable {
  /// Where a theme's files are put on a site.
  static let assetFolder = "assets/theme"

  private let files: any FileSystem
  private let folder: String?
  private let builtIn = MemoryFiles(
    Dictionary(
      DefaultTheme.files.map { ("\($0.path)", "\($0.text)") }, uniquingKeysWith: { first, _ in first }))

  /// Makes a loader of the theme that a site names; `themes` is the folder where themes are.
  package init(files: any FileSystem, themes: String, settings: SiteSettings, into sink: inout DiagnosticSink)
  {
    self.files = files
    let name = settings.theme?.name ?? PlainText("default")
    let folder = join(themes, name.value)
    if files.kind(of: folder) == .folder {
      self.folder = folder
    } else {
      self.folder = nil
      if name.value != "default" {
        let known = ((try? files.list(themes)) ?? []) + ["default"]
        sink.report(
          Diagnostic(
            rule: "theme/missing", message: "there is no theme `\(name.value)`",
            at: Label(settings.file, name.place),
            help: nearName(to: name.value, among: known).map { "did you mean `\($0)`?" }
              ?? "put it into \(folder)/, or write `default`"))
      }
    }
  }

  /// Reads, compiles and checks the theme for the languages of a site. Nil where something is wrong.
  package func load(_ settings: SiteSettings, into sink: inout DiagnosticSink) throws(FileError) -> Theme? {
    let errors = sink.diagnostics.count
    let file = try themeFile(into: &sink)
    let words = try words(settings, into: &sink)
    let options = options(file, settings, into: &sink)
    var sources: [(name: String, file: SourceFile)] = []
    for path in try paths(below: "templates") where path.hasSuffix(".mustache") {
      sources.append((String(path.dropLast(".mustache".count)), try source("templates/\(path)")))
    }
    let templates = TemplateSet(templates: sources, into: &sink)
    let names = Dictionary(
      file.templates.map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
    let standard = words[settings.language.value]?.texts.keys.sorted() ?? []
    let models = PageModels(
      words: standard, options: options.map(\.name), params: file.params, templates: names)
    check(models, templates, file, into: &sink)
    let assets = try assets(file, settings)
    guard sink.diagnostics.count == errors else { return nil }
    return Theme(
      templates: templates, words: words, models: models, options: options, assets: assets,
      stylesheet: published(file.stylesheet.value))
  }

  /// Checks each kind of page; a partial that several of them use has its mistakes once.
  private func check(
    _ models: PageModels, _ templates: TemplateSet, _ file: ThemeFile, into sink: inout DiagnosticSink
  ) {
    var found = DiagnosticSink()
    for entry in models.entries { check(entry, templates, file, into: &found) }
    var seen: Set<String> = []
    for finding in found.diagnostics {
      let place = finding.primary
      guard seen.insert("\(place.file.path) \(place.range) \(finding.message)").inserted else { continue }
      sink.report(finding)
    }
  }

  private func check(
    _ entry: (kind: String, template: String, shape: Shape), _ templates: TemplateSet, _ file: ThemeFile,
    into sink: inout DiagnosticSink
  ) {
    guard templates.names.contains(entry.template) else {
      let place = file.templates.first { $0.key.value == entry.kind }?.value.place ?? .fileStart
      sink.report(
        Diagnostic(
          rule: "theme/unknown-partial",
          message: "there is no template `\(entry.template)` for the page `\(entry.kind)`",
          at: Label(file.file, place),
          help: nearName(to: entry.template, among: templates.names).map { "did you mean `\($0)`?" }
            ?? "write templates/\(entry.template).mustache"))
      return
    }
    templates.check(entry.template, against: entry.shape, into: &sink)
  }

  private func themeFile(into sink: inout DiagnosticSink) throws(FileError) -> ThemeFile {
    let standard = SourceFile(path: "default/theme.yaml", bytes: try builtIn.read("theme.yaml"))
    var theme = ThemeFile()
    if let value = readMapping(standard, ThemeFile.form, into: &sink) {
      theme = value
      theme.file = standard
    }
    guard let folder, files.kind(of: join(folder, "theme.yaml")) != nil else { return theme }
    let file = try source("theme.yaml")
    guard let value = readMapping(file, ThemeFile.form, base: theme, as: .change, into: &sink) else {
      return theme
    }
    var changed = value
    changed.file = file
    let standards = Dictionary(
      theme.options.map { ($0.key.value, $0.value.standard.value) }, uniquingKeysWith: { first, _ in first })
    changed.ownOptions = Set(
      value.options.filter { standards[$0.key.value] != $0.value.standard.value }.map(\.key.value))
    changed.templates =
      theme.templates.filter { old in !value.templates.contains { $0.key.value == old.key.value } }
      + value.templates
    changed.params =
      theme.params.filter { old in !value.params.contains { $0.key.value == old.key.value } } + value.params
    changed.options =
      theme.options.filter { old in !value.options.contains { $0.key.value == old.key.value } }
      + value.options
    return changed
  }

  private func words(_ settings: SiteSettings, into sink: inout DiagnosticSink) throws(FileError) -> [String:
    Words]
  {
    var complete = Words(language: "en")
    WordsFile.read(
      SourceFile(path: "default/i18n/en.yaml", bytes: try builtIn.read("i18n/en.yaml")), into: &complete,
      &sink)
    // What is wrong with it is said where English is a language of the site.
    var ignored = DiagnosticSink()
    if hasOwn("i18n/en.yaml") { WordsFile.read(try source("i18n/en.yaml"), into: &complete, &ignored) }
    var all: [String: Words] = [:]
    for language in settings.allLanguages {
      var words = Words(language: language)
      let path = "i18n/\(language).yaml"
      if builtIn.kind(of: path) == .file {
        WordsFile.read(
          SourceFile(path: "default/\(path)", bytes: try builtIn.read(path)), into: &words, &sink)
      }
      let errors = sink.diagnostics.count
      if hasOwn(path) { WordsFile.read(try source(path), into: &words, &sink) }
      if words.isEmpty, sink.diagnostics.count == errors {
        reportLanguage(language, path, settings, into: &sink)
      } else if sink.diagnostics.count == errors {
        WordsFile.reportMissing(words, comparedWith: complete, file: try source(path), into: &sink)
      }
      all[language] = words
    }
    return all
  }

  /// Reports a language that the theme does not know at all.
  private func reportLanguage(
    _ language: String, _ path: String, _ settings: SiteSettings, into sink: inout DiagnosticSink
  ) {
    let named = ([settings.language] + settings.languages).first { $0.value == language }
    let own = folder ?? "themes/mine"
    sink.report(
      Diagnostic(
        rule: "theme/word", message: "the theme has no words in `\(language)`",
        at: Label(settings.file, named?.place ?? .fileStart),
        help:
          "write \(own)/\(path) with a line for each word of i18n/en.yaml\(folder == nil ? ", and name the theme `mine`" : ""), or remove the language"
      ))
  }

  private func options(
    _ theme: ThemeFile, _ settings: SiteSettings, into sink: inout DiagnosticSink
  ) -> [(name: String, value: String)] {
    var chosen: [String: String] = [:]
    let names = theme.options.map(\.key.value)
    for entry in settings.theme?.options ?? [] {
      let place = Label(settings.file, entry.key.place)
      guard let option = theme.options.first(where: { $0.key.value == entry.key.value })?.value else {
        sink.report(
          Diagnostic(
            rule: "content/unknown-key", message: "the theme has no option `\(entry.key.value)`", at: place,
            help: nearName(to: entry.key.value, among: names).map { "did you mean `\($0)`?" }
              ?? "its options are \(names.joined(separator: ", "))"))
        continue
      }
      guard case .text(let value) = entry.value, option.accepts(value.value) else {
        let written: Label =
          if case .text(let value) = entry.value { Label(settings.file, value.place) } else { place }
        sink.report(
          Diagnostic(
            rule: "content/bad-value", message: "the option `\(entry.key.value)` can't have this value",
            at: written,
            help: "write \(option.example)"))
        continue
      }
      chosen[entry.key.value] = value.value
    }
    return theme.options.map { ($0.key.value, chosen[$0.key.value] ?? $0.value.standard.value) }
  }

  private func assets(_ theme: ThemeFile, _ settings: SiteSettings) throws(FileError) -> [(
    path: String, bytes: [UInt8]
  )] {
    var assets: [(path: String, bytes: [UInt8])] = []
    for path in try paths(below: "assets") {
      var bytes = try source("assets/\(path)").bytes
      if "assets/\(path)" == theme.stylesheet.value { bytes += overrides(theme, settings) }
      assets.append((published("assets/\(path)"), bytes))
    }
    return assets
  }

  /// The style sheet's last lines: the custom properties that the site chose, or that the theme gave other values.
  private func overrides(_ theme: ThemeFile, _ settings: SiteSettings) -> [UInt8] {
    var properties: [ThemeOption.Scheme?: String] = [:]
    for entry in theme.options {
      let option = entry.value
      let isOwn = theme.ownOptions.contains(entry.key.value)
      let chosen = settings.theme?.options.text(entry.key.value)
      guard let value = chosen ?? (isOwn ? option.standard.value : nil) else { continue }
      properties[option.scheme?.value, default: ""] += "\(option.property.value):\(value);"
    }
    var text = properties[nil].map { ":root{\($0)}\n" } ?? ""
    for scheme in ThemeOption.Scheme.allCases {
      guard let lines = properties[scheme] else { continue }
      text += "@media (prefers-color-scheme:\(scheme.rawValue)){:root{\(lines)}}\n"
    }
    return Array(text.utf8)
  }

  private func published(_ path: String) -> String {
    ThemeLoader.assetFolder + path.dropFirst("assets".count)
  }

  private func hasOwn(_ path: String) -> Bool {
    folder.map { files.kind(of: join($0, path)) == .file } ?? false
  }

  /// A file of the theme's own folder, else the default theme's.
  private func source(_ path: String) throws(FileError) -> SourceFile {
    if let folder, hasOwn(path) {
      let full = join(folder, path)
      return SourceFile(path: full, bytes: try files.read(full))
    }
    return SourceFile(path: "default/\(path)", bytes: try builtIn.read(path))
  }

  private func paths(below part: String) throws(FileError) -> [String] {
    let own = try folder.map { folder throws(FileError) in try files.files(below: join(folder, part)) } ?? []
    return Set(own + (try builtIn.files(below: part))).sorted()
  }
}
