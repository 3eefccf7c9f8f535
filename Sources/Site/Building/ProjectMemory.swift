internal import Content
internal import Diagnostics
internal import Files
package import Judgement

/// What a program that reads a project again and again keeps of it in memory: what its files say, as long as they do.
package struct ProjectMemory: Sendable {
  /// The content's items.
  var items = ReadItems()
  private var theme: ReadTheme?
  private var book: MadeBook?

  /// What is known of families, and the files that they were read from.
  private struct MadeBook: Sendable {
    let families: [SourceFile]
    let slugs: [String]
    let book: ConceptBook
  }

  /// A theme as it was read.
  private struct ReadTheme: Sendable {
    /// The bytes of the settings, which name a theme and set its options.
    let settings: [UInt8]
    let name: String?
    let observations: Observations
    let theme: Theme?
    let findings: DiagnosticSink
  }

  /// Makes an empty memory.
  package init() {}

  /// Reads a theme, or takes the one over that was read of the same files.
  static func theme(
    _ options: ProjectOptions, _ settings: SiteSettings, _ files: any FileSystem,
    keeping memory: inout ProjectMemory?, into sink: inout DiagnosticSink
  ) throws(FileError) -> Theme? {
    func loader(_ files: any FileSystem) -> ThemeLoader {
      ThemeLoader(files: files, themes: options.themes, settings: settings)
    }
    guard memory != nil else { return try loader(files).load(into: &sink) }
    let (bytes, name) = (settings.file.bytes, settings.theme?.name.value)
    if let known = memory?.theme, known.settings == bytes, known.name == name,
      known.observations.hold(in: files)
    {
      sink.absorb(known.findings)
      return known.theme
    }
    let observed = ObservedFiles(files)
    var found = DiagnosticSink()
    let theme = try loader(observed).load(into: &found)
    sink.absorb(found)
    memory?.theme = ReadTheme(
      settings: bytes, name: name, observations: observed.observations, theme: theme, findings: found)
    return theme
  }

  /// The project's `conceptBook()`, which is made anew only where a family is another.
  package mutating func conceptBook(of project: Project) -> ConceptBook? {
    let families = project.everything.original.families + project.everything.neighbours
    let (files, slugs) = (families.map(\.file), families.map(\.slug))
    if let book, book.slugs == slugs,
      zip(book.families, files).allSatisfy({ $0.path == $1.path && $0.bytes == $1.bytes })
    {
      return book.book
    }
    let made = project.conceptBook()
    book = made.map { MadeBook(families: files, slugs: slugs, book: $0) }
    return made
  }
}
