internal import Content
package import Diagnostics
package import Files

extension Project {
  /// Reads some files of the content, with as much of the rest as findings in them depend on, and no theme.
  ///
  /// What it finds in these files is what reading everything finds there; what it finds in others means nothing. Nil where
  /// that much is not enough.
  package static func load(
    around named: [String], _ options: ProjectOptions, from files: any FileSystem,
    into sink: inout DiagnosticSink
  ) throws(FileError) -> Project? {
    guard let around = try Surroundings(of: named, in: options.content, files) else { return nil }
    var options = options
    options.hasTheme = false
    options.hasTranslations = around.hasTranslations
    // Threads take longer to begin than few files to be read.
    if around.paths.count < 20 { options.jobs = 1 }
    var found = DiagnosticSink()
    let project = try load(
      options, from: ChosenFiles(around.paths, below: options.content, of: files), into: &found)
    let named = Set(named)
    // What is near to a name, or has an address already, is told by all that is there.
    guard
      !found.diagnostics.contains(where: {
        named.contains($0.primary.file.path) && $0.isOfWhole(besides: around.wholeKinds)
      })
    else { return nil }
    sink.absorb(found)
    return project
  }
}

extension Diagnostic {
  /// Whether it says of something that it is not there, or there twice: then its advice comes from all of the content, or
  /// from all of some kinds.
  fileprivate func isOfWhole(besides kinds: Set<ContentKind>) -> Bool {
    switch rule {
    case "content/unknown-family": !kinds.contains(.family)
    case "content/unknown-team": !kinds.contains(.team)
    case "content/unknown-reference", "content/missing-asset", "content/dead-link", "content/slug-clash",
      "content/no-translation-source":
      true
    default: false
    }
  }
}
