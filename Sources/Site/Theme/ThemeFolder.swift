internal import Diagnostics
internal import Files

/// The files of a theme: those of its own folder, and for each that it lacks the default theme's.
struct ThemeFolder: Sendable {
  /// The theme's own folder; nil for the default theme.
  let path: String?
  private let files: any FileSystem
  private let builtIn = MemoryFiles(
    Dictionary(
      DefaultTheme.files.map { ("\($0.path)", "\($0.text)") }, uniquingKeysWith: { first, _ in first }))

  /// Takes a folder; where it is not there, the default theme is meant.
  init(_ path: String, in files: any FileSystem) {
    self.path = files.kind(of: path) == .folder ? path : nil
    self.files = files
  }

  /// The theme's own file; nil where it has none.
  func own(_ name: String) throws(FileError) -> SourceFile? {
    guard let path, files.kind(of: join(path, name)) == .file else { return nil }
    return SourceFile(path: join(path, name), bytes: try files.read(join(path, name)))
  }

  /// The default theme's file; nil where it has none.
  func standard(_ name: String) throws(FileError) -> SourceFile? {
    guard builtIn.kind(of: name) == .file else { return nil }
    return SourceFile(path: "default/\(name)", bytes: try builtIn.read(name))
  }

  /// The theme's own file, else the default theme's; nil where neither has one.
  func file(_ name: String) throws(FileError) -> SourceFile? {
    if let file = try own(name) { return file }
    return try standard(name)
  }

  /// All files below a folder of the theme, by their path there, in order.
  func files(below part: String) throws(FileError) -> [(name: String, file: SourceFile)] {
    var names = Set(try builtIn.files(below: part))
    if let path { names.formUnion(try files.files(below: join(path, part))) }
    var found: [(name: String, file: SourceFile)] = []
    for name in names.sorted() {
      if let file = try file(join(part, name)) { found.append((name, file)) }
    }
    return found
  }
}
