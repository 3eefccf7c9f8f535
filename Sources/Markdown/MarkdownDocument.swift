public import Diagnostics

/// A Markdown text, read once: what it says, what it points to, and its HTML, ready for any number of pages.
///
/// CommonMark without raw HTML. All ranges are bytes of the text as it was given, from 0; a text that was cut
/// out of a file is moved there by the caller. Where a link or a tag cannot be found in its paragraph, which
/// takes contrived nesting, the paragraph's range stands for it.
public struct MarkdownDocument: Sendable, Equatable {
  /// A heading.
  public struct Heading: Sendable, Equatable {
    /// The level in the source, 1 for `#` to 6.
    public let level: Int
    /// The words, without marks.
    public let text: String
    /// The anchor, unique in the document, without a page's prefix.
    public let id: String
    /// The words as they are written, without `#` and underlines.
    public internal(set) var range: SourceRange
  }

  /// A link that is rendered.
  public struct Link: Sendable, Equatable {
    /// Where it leads, with entities and backslashes resolved.
    public let destination: String
    /// The title; empty where none is written.
    public let title: String
    /// What kind of place that is.
    public let reach: LinkReach
    /// The words of the link; for an image its alternative text.
    public internal(set) var text: String
    /// The whole link as it is written, from its first bracket to its last.
    public internal(set) var range: SourceRange
  }

  /// An image that is rendered.
  public struct Image: Sendable, Equatable {
    /// Where the picture is, with entities and backslashes resolved.
    public let source: String
    /// What kind of place that is: `web`, `relative` or `fragment`.
    public let reach: LinkReach
    /// The alternative text; empty where none is written.
    public internal(set) var alt: String
    /// The title; empty where none is written.
    public let title: String
    /// The whole image as it is written, from its exclamation mark on.
    public internal(set) var range: SourceRange
  }

  /// A link or an image that is shown as text, since following it is not safe.
  public struct UnsafeLink: Sendable, Equatable {
    /// Where it would lead, with entities and backslashes resolved.
    public let destination: String
    /// The whole link as it is written.
    public internal(set) var range: SourceRange
  }

  /// The headings, in order.
  public internal(set) var headings: [Heading] = []
  /// The links, in order; those of `unsafeLinks` are not among them.
  public internal(set) var links: [Link] = []
  /// The images, in order; those of `unsafeLinks` are not among them.
  public internal(set) var images: [Image] = []
  /// Raw HTML that was left out: tags between words, or whole blocks. Comments are left out silently.
  public internal(set) var rawHTML: [SourceRange] = []
  /// The lines below the heads of tables, `|---|---|`; CommonMark has no tables and shows all of it as text.
  public internal(set) var tables: [SourceRange] = []
  /// Links and images that are shown as text.
  public internal(set) var unsafeLinks: [UnsafeLink] = []
  /// The references, `&#27;`, that stand for characters that are never seen but obeyed: by a terminal, or by the
  /// direction of writing.
  public internal(set) var hiddenCharacters: [SourceRange] = []
  /// The whole text, where it is nested or bracketed beyond any reading and is shown as it is written.
  ///
  /// More than 200 columns of indentation, quote and list marks before the words of a line, or more than
  /// 10,000 opening brackets without an empty line between them: nobody writes that, and reading it would
  /// take longer with each mark.
  public internal(set) var tooDense: SourceRange?

  /// The HTML with the places left open that differ from page to page.
  var html = HTMLPieces()

  /// Makes an empty document.
  public init() {}

  /// Reads a text; every text is valid Markdown.
  public init(parsing text: String) {
    self = readDocument(SourceText(text))
  }

  /// Whether nothing is shown.
  public var isEmpty: Bool { html.bytes.isEmpty && html.slots.isEmpty }
}
