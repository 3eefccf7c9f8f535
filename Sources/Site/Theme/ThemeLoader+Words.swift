internal import Content
internal import Diagnostics
internal import Files

extension ThemeLoader {
  /// The words of each language of the site: the default theme's, and over them the theme's own.
  func words(into sink: inout DiagnosticSink) throws(FileError) -> [String: Words] {
    // What is wrong with the words that others are compared with is said where English is a language of the site.
    var ignored = DiagnosticSink()
    let complete = try words("en", into: &ignored)
    var all: [String: Words] = [:]
    for language in settings.allLanguages {
      let mark = sink.mark
      let words = try words(language, into: &sink)
      if !sink.hasErrors(since: mark) {
        if words.isEmpty {
          reportLanguage(language, into: &sink)
        } else if let file = try folder.file(path(language)) {
          WordsFile.reportMissing(words, comparedWith: complete, file: file, into: &sink)
        }
      }
      all[language] = words
    }
    return all
  }

  private func words(_ language: String, into sink: inout DiagnosticSink) throws(FileError) -> Words {
    var words = Words(language: language)
    for file in [try folder.standard(path(language)), try folder.own(path(language))] {
      if let file { WordsFile.read(file, into: &words, &sink) }
    }
    return words
  }

  private func path(_ language: String) -> String { "i18n/\(language).yaml" }

  /// Reports a language that the theme does not know at all.
  private func reportLanguage(_ language: String, into sink: inout DiagnosticSink) {
    let named = ([settings.language] + settings.languages).first { $0.value == language }
    let file = "\(folder.path ?? "themes/mine")/\(path(language))"
    let name = folder.path == nil ? ", and name the theme `mine`" : ""
    sink.report(
      Diagnostic(
        rule: "theme/word", message: "the theme has no words in `\(language)`",
        at: Label(settings.file, named?.place ?? .fileStart),
        help: "write \(file) with a line for each word of i18n/en.yaml\(name), or remove the language"))
  }
}
