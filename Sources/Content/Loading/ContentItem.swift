package import Diagnostics

/// What one file of the content says.
package protocol ContentFile: Sendable, PlaceKeeping {
  /// The file it was read from.
  var file: SourceFile { get set }
  /// What the file names: other content, files, pages.
  var mentions: [Mention] { get set }
  /// Takes what follows the front matter; nothing for files that have none.
  mutating func take(body: MarkdownText)
}

extension ContentFile {
  package mutating func take(body: MarkdownText) {}
}

/// Something that has a file of its own in a folder of content.
package protocol ContentItem: ContentFile {
  /// The file's name without its ending; the last part of the address.
  var slug: String { get set }
  /// The language of the texts; nil for the site's first.
  var language: String? { get set }
  /// Earlier addresses, which lead here.
  var aliases: [PlainText] { get }
}

/// What is read from front matter and a body in Markdown.
package protocol Article: ContentItem {
  /// What follows the front matter.
  var body: MarkdownText { get set }
  /// Whether only those who build the site with drafts see it.
  var draft: Placed<Bool>? { get }
}

extension Article {
  /// Whether it is a draft.
  package var isDraft: Bool { draft?.value == true }

  package mutating func take(body: MarkdownText) { self.body = body }
}
