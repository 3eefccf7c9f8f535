internal import Content
internal import Diagnostics
internal import Files

extension ThemeLoader {
  /// The font that cards are drawn with: the one that site.yaml names, else the theme's; nil where there is none.
  func cardFont(_ theme: ThemeFile, into sink: inout DiagnosticSink) throws(FileError) -> FontFile? {
    guard let named = settings.cards?.font ?? theme.cardFont else { return nil }
    let place = Label(settings.cards?.font == nil ? theme.file : settings.file, named.place)
    let path = named.value
    var bytes: [UInt8]?
    if settings.cards?.font != nil, path.hasPrefix("assets/") {
      let file = join(Files.folder(of: settings.file.path), path)
      // One that is missing is reported as any other asset is.
      guard files.kind(of: file) == .file else { return nil }
      bytes = try files.read(file)
    } else if Manifest.isInside(path) {
      for place in [path, join("assets", path)] where bytes == nil { bytes = try folder.own(place)?.bytes }
    }
    guard let bytes else {
      sink.report(
        Diagnostic(
          rule: "content/missing-asset", message: "there is no font `\(path)` in the theme", at: place,
          help: "write its path from the theme's folder, or that of a file below the content folder's assets/"
        ))
      return nil
    }
    do throws(FontFile.Refusal) {
      return try FontFile(bytes)
    } catch {
      sink.report(
        Diagnostic(
          rule: "content/bad-value", message: "this \(error.reason)", at: place,
          help: "name a font whose file ends in .ttf or .otf"))
      return nil
    }
  }
}
