internal import Diagnostics
package import Markdown
internal import Text
internal import YAML

/// A text in Markdown, as it was written and as it was understood.
package struct MarkdownText: Sendable {
  /// The text as it was written, and where.
  package var source: PlainText
  /// The text as CommonMark reads it.
  package var document: MarkdownDocument

  /// The anchors of the headings, in order, without what a page puts before them.
  package var anchors: [String] { document.headings.map(\.id) }

  /// Reads a text that has no place in a file.
  package init(_ source: PlainText) {
    self.source = source
    document = MarkdownDocument(parsing: source.value)
  }

  /// Reads a text, notes what it leads to and reports what a page could not show.
  ///
  /// `place` maps byte ranges of the text to the file.
  init(_ source: PlainText, _ reader: inout Reader, place: (SourceRange) -> SourceRange) {
    self.init(source)
    for link in document.links where link.reach == .relative || link.reach == .fragment {
      reader.mention(.link, link.destination, at: place(link.range))
    }
    for image in document.images { reader.mention(.picture, image.source, at: place(image.range)) }
    for image in document.images where image.alt.trimmed.isEmpty {
      reader.report(
        "content/image-alt", "this picture has no words for those who can't see it", at: place(image.range),
        help: "say between the brackets what it shows: ![A chart of …](\(excerpt(image.source)))")
    }
    // A tag and the one that closes it are one mistake, and whoever writes one writes more.
    if let first = document.rawHTML.first {
      let file = reader.tree.file
      reader.report(
        "content/syntax", "HTML is not shown on the page", at: place(first),
        help: "write it in Markdown, or put it between backquotes where the tag itself is meant",
        secondary: document.rawHTML.dropFirst().prefix(4).map { Label(file, place($0), "here too") })
    }
    for table in document.tables {
      reader.report(
        "content/syntax", "tables are not shown on the page", at: place(table),
        help: "write a list, with a line of its own after `- ` for each row")
    }
    for link in document.unsafeLinks {
      reader.report(
        "content/dead-link", "a page may not link to `\(excerpt(link.destination))`", at: place(link.range),
        help: "link to https:, http:, mailto: or tel:, or to an address of this site that begins with /")
    }
    for range in document.hiddenCharacters {
      let reference = String(
        decoding: source.value.utf8.dropFirst(Int(range.start)).prefix(range.indices.count), as: UTF8.self)
      reader.report(
        "content/encoding", "`\(reference)` makes an invisible character, which no page may hold",
        at: place(range),
        help: "delete it")
    }
    if let range = document.tooDense {
      reader.report(
        "content/limit", "this text is nested or bracketed beyond any reading", at: place(range),
        help:
          "use at most 200 columns of indentation and quotation marks, and 10,000 brackets between empty lines"
      )
    }
  }
}
