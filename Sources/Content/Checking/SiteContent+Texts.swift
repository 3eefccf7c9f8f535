package import Diagnostics

extension SiteContent {
  /// All texts in Markdown with the files that they stand in, each once: a translation inherits what it does not say.
  package var texts: [(text: MarkdownText, file: SourceFile)] {
    var found: [(text: MarkdownText, file: SourceFile)] = []
    func take(_ texts: [MarkdownText?], _ originals: [MarkdownText?]?, _ file: SourceFile) {
      for (index, text) in texts.enumerated() {
        guard let text else { continue }
        if let original = originals?[index], original.isSame(as: text) { continue }
        found.append((text, file))
      }
    }
    for edition in editions {
      let isOriginal = edition.language == original.language
      func add(_ items: [some ContentItem], _ originals: [some ContentItem]) {
        for item in items {
          let base = isOriginal ? nil : originals.first { $0.slug == item.slug }
          take(item.texts, base?.texts, item.file)
        }
      }
      take(edition.company.texts, isOriginal ? nil : original.company.texts, edition.company.file)
      add(edition.roles, original.roles)
      add(edition.teams, original.teams)
      add(edition.stories, original.stories)
      add(edition.pages, original.pages)
    }
    return found
  }
}

extension Company {
  /// The texts in Markdown, always as many.
  fileprivate var texts: [MarkdownText?] {
    [
      mission, statements?.equalOpportunity, statements?.accommodation, statements?.aiScreening,
      statements?.privacy,
    ]
  }
}

extension MarkdownText {
  fileprivate func isSame(as other: MarkdownText) -> Bool {
    source.place == other.source.place && source.value == other.source.value
  }
}
