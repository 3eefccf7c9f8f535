internal import Diagnostics
package import Files

extension ContentLoader {
  /// Reads one item by itself, for what it names; nil where nothing of it can be read.
  ///
  /// A translation is read as if it were an original. What is wrong with a file is said where the content is read.
  package func item(
    _ kind: ContentKind, _ name: ContentName, language: String
  ) throws(FileError) -> (any ContentItem)? {
    switch kind {
    case .family: try item(name, Family.form, language)
    case .role: try item(name, Role.form, language)
    case .team: try item(name, Team.form, language)
    case .story: try item(name, Story.form, language)
    case .page: try item(name, FreePage.form, language)
    }
  }

  /// What a file names, by its path below the folder of the content; nothing where nothing of it can be read.
  ///
  /// Throws where the file is not there or can't be opened.
  package func mentions(in path: String) throws(FileError) -> [Mention] {
    var sink = DiagnosticSink()
    switch ContentFileKind.allCases.first(where: { path == $0.path || path.hasPrefix("\($0.rawValue).") }) {
    case .site: return readItem(try sourceFile(path), SiteSettings.form, into: &sink)?.mentions ?? []
    case .company: return readItem(try sourceFile(path), Company.form, into: &sink)?.mentions ?? []
    default: break
    }
    let parts = path.split(separator: "/")
    guard parts.count == 2, let kind = ContentKind(folder: parts[0]),
      let name = ContentName(path, ending: kind.ending)
    else { return [] }
    return try item(kind, name, language: "en")?.mentions ?? []
  }

  private func item<Item: ContentItem>(
    _ name: ContentName, _ form: Form<Item>, _ language: String
  ) throws(FileError) -> Item? {
    var sink = DiagnosticSink()
    var item = readItem(
      try sourceFile(name.path), form, language: name.language ?? language, into: &sink)
    item?.slug = name.slug
    return item
  }
}
