package import Diagnostics

extension SiteSettings {
  /// Reads site.yaml alone, for those who want to know a setting and nothing of the content; nil where it is wrong.
  package static func read(_ file: SourceFile) -> SiteSettings? {
    var sink = DiagnosticSink()
    let settings = readItem(file, form, into: &sink)
    return sink.hasErrors ? nil : settings
  }
}
