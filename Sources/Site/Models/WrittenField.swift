internal import Content
internal import Templates

extension Field where Context == PageContext {
  /// A text of the content, which says its language on a page that is in another one.
  static func written(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Source, PageContext) -> PlainText?
  ) -> Field {
    .tagged(name, doc) { source, page in get(source, page).map { page.tagged($0) } }
  }
}

extension PageContext {
  /// Markdown as the page shows it, within an element that says its language where that is another than the page's.
  func writtenHTML(
    _ text: MarkdownText?, topHeading: Int, idPrefix: String = "", hasFirstPicture: Bool = false
  ) -> String? {
    guard let text,
      let markup = html(
        text, topHeading: topHeading, idPrefix: idPrefix, hasFirstPicture: hasFirstPicture)
    else { return nil }
    guard let language = index.foreignLanguage(of: text.source) else { return markup }
    return "<div lang=\"\(language)\">\n\(markup)</div>\n"
  }

  /// A text with the tag of its language, where that is another than the page's.
  func tagged(_ text: PlainText) -> TaggedText {
    TaggedText(text.value, language: index.foreignLanguage(of: text))
  }

  /// The title of what a link leads to, whose language the link says where that is no page of this language.
  func title(_ text: PlainText, linkLanguage: String?) -> TaggedText {
    linkLanguage == nil ? tagged(text) : TaggedText(text.value)
  }
}

extension EditionIndex {
  /// The tag of a text's language, where it differs from the page's. `en` and `en-GB` are one language.
  func foreignLanguage(of text: PlainText) -> String? {
    guard let own = text.language, !EditionIndex.isOneLanguage(own, language), !text.isEmpty else {
      return nil
    }
    return own
  }

  /// Whether one tag is the other, or a variant of it.
  static func isOneLanguage(_ tag: String, _ other: String) -> Bool {
    tag == other || tag.hasPrefix(other + "-") || other.hasPrefix(tag + "-")
  }
}
