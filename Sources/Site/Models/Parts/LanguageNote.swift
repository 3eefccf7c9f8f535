internal import Templates

extension Field where Context == PageContext {
  /// Says in words that a link's page is in another language; absent where it is not.
  static func languageNote(_ language: @escaping @Sendable (Source, PageContext) -> String?) -> Field {
    .text(
      "language-note", "Its language in words, such as `(in German)`, where it is another than the page's."
    ) {
      source, page in
      language(source, page).map { page.languageNote($0) }
    }
  }
}

extension PageContext {
  /// `(in German)`.
  func languageNote(_ language: String) -> String { words.known("in-\(language)") ?? "(\(language))" }
}
