package import Diagnostics

/// Any other page.
package struct FreePage: Article {
  package var slug = ""
  package var file = SourceFile(path: "", bytes: [])
  package var language: String?
  package var mentions: [Mention] = []
  package var place = SourceRange.fileStart
  package var body = MarkdownText(PlainText())
  package var title = PlainText()
  package var summary: PlainText?
  package var menu: Placed<Bool>?
  package var draft: Placed<Bool>?
  package var aliases: [PlainText] = []
  package var notes: PlainText?
  package var allow: [Allowance] = []
  package var params: [TableEntry<FreeValue>] = []

  static let form = Form<FreePage>.mapping(
    "a page", FreePage(),
    [
      .required("title", .text, \.title, "the page's title"),
      .optional("summary", .text, \.summary, "the page in a sentence, for search engines and links"),
      .optional("menu", .truth, \.menu, "whether the menu leads to it; the foot of each page always does"),
      .draft(\.draft),
      .aliases(\.aliases),
      .notes(\.notes),
      .allow(\.allow),
      .params(\.params),
    ])
}
