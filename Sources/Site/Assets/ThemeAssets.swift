internal import Content
internal import Diagnostics
internal import Files
internal import Templates
internal import Text

/// The files of a theme's `assets/` as they are published: smaller, and with a hash of their bytes in their names.
///
/// So a browser may keep them for good. A file keeps its name where something names it that can't be rewritten: a
/// script, or a template that puts the name together.
struct ThemeAssets {
  /// The files, by their path on the site.
  let files: [(path: String, bytes: [UInt8])]
  /// The paths of files with a hash in their names; all of the folder at once where each file has one.
  let unchanging: [String]
  /// The path on the site of each file, by its path in the theme.
  private let paths: [String: String]

  /// Makes the files of a theme, by their path in it, `assets/site.css`; `fonts` and `options`
  /// are added to the style sheet, the latter as they are.
  init(
    _ sources: [(path: String, bytes: [UInt8])], stylesheet: String, fonts: String, options: String,
    templates: [(String, SourceFile)]
  ) {
    let fixed = FixedNames(sources, templates)
    var making = Making(
      sources: sources, stylesheet: stylesheet, fonts: fonts, options: options, fixed: fixed)
    for (path, _) in sources { making.make(path) }
    paths = making.paths
    files = sources.map { (making.paths[$0.path] ?? $0.path, making.bytes[$0.path] ?? $0.bytes) }
    let hashed = sources.compactMap {
      making.paths[$0.path] == ThemeAssets.plain($0.path) ? nil : making.paths[$0.path]
    }
    unchanging = hashed.count == sources.count ? ["\(Theme.assetFolder)/*"] : hashed
  }

  /// The path on the site of a file of the theme.
  func published(_ path: String) -> String { paths[path] ?? ThemeAssets.plain(path) }

  /// The templates with the names that files have on the site; `compiled` are the same as they were written.
  func naming(_ templates: [(String, SourceFile)], in compiled: TemplateSet) -> TemplateSet {
    var isChanged = false
    let named = templates.map { name, file in
      var text: [UInt8] = []
      var written = 0
      for use in ThemeFileUse.uses(in: file.bytes) {
        let path = "assets/\(use.name)"
        guard !use.isPart, let published = paths[path], published != ThemeAssets.plain(path) else { continue }
        text += file.bytes[written..<use.range.lowerBound]
        text += published.dropFirst(Theme.assetFolder.count + 1).utf8
        written = use.range.upperBound
        isChanged = true
      }
      return (name, SourceFile(path: file.path, bytes: text + file.bytes[written...]))
    }
    guard isChanged else { return compiled }
    // What is wrong with them was said of the templates as they were written.
    var ignored = DiagnosticSink()
    return TemplateSet(templates: named, into: &ignored)
  }

  /// The path on the site of a file that keeps its name.
  fileprivate static func plain(_ path: String) -> String {
    Theme.assetFolder + path.dropFirst("assets".count)
  }
}

/// Makes files one by one, those that a style sheet names before it.
private struct Making {
  let sources: [(path: String, bytes: [UInt8])]
  let stylesheet: String
  let fonts: String
  let options: String
  let fixed: FixedNames
  var paths: [String: String] = [:]
  var bytes: [String: [UInt8]] = [:]
  private var open: Set<String> = []

  init(
    sources: [(path: String, bytes: [UInt8])], stylesheet: String, fonts: String, options: String,
    fixed: FixedNames
  ) {
    self.sources = sources
    self.stylesheet = stylesheet
    self.fonts = fonts
    self.options = options
    self.fixed = fixed
  }

  mutating func make(_ path: String) {
    guard paths[path] == nil, let source = sources.first(where: { $0.path == path })?.bytes else { return }
    // Of style sheets that name each other, one has to keep its name.
    guard open.insert(path).inserted else {
      paths[path] = ThemeAssets.plain(path)
      return
    }
    var made = source
    if path.hasSuffix(".css") {
      let sheet = StyleSheet(path == stylesheet ? source + Array(fonts.utf8) : source)
      for name in sheet.addresses {
        if let other = ThemeAssets.path(name, from: path) { make(other) }
      }
      made = sheet.bytes { ThemeAssets.renamed($0, from: path, paths) }
      if path == stylesheet { made += Array("\n\(options)".utf8) }
    } else if path.hasSuffix(".js") {
      made = Script.minified(source)
    }
    bytes[path] = made
    if paths[path] == nil {
      let plain = ThemeAssets.plain(path)
      paths[path] = fixed.contains(path) ? plain : hashedPath(plain, made)
    }
  }
}

extension ThemeAssets {
  /// The file of the theme that an address in one of its style sheets leads to; nil for any other address.
  fileprivate static func path(_ address: String, from sheet: String) -> String? {
    let name = address.prefix { $0 != "?" && $0 != "#" }
    guard !name.isEmpty, !name.contains(":"), !name.hasPrefix("/") else { return nil }
    return withoutDotSegments("/\(join(folder(of: sheet), String(name)))").map {
      percentDecoded(String($0.dropFirst()))
    }
  }

  /// An address in a style sheet, with the name that the file has on the site.
  fileprivate static func renamed(_ address: String, from sheet: String, _ paths: [String: String]) -> String
  {
    guard let path = path(address, from: sheet), let published = paths[path] else { return address }
    let name = address.prefix { $0 != "?" && $0 != "#" }
    let end = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    let file = published.split(separator: "/").last ?? ""
    return "\(name[..<end])\(percentEncoded(String(file)))\(address[name.endIndex...])"
  }
}
