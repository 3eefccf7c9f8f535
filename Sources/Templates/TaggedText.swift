/// A text and, where it is another than the page's, the tag of its language (RFC 5646).
///
/// Where a template prints it between tags it becomes `<span lang="en">…</span>`; in a tag, such as in the value of an
/// attribute, and in elements that hold text alone, only the text is printed.
public struct TaggedText: Sendable, Equatable {
  /// The text.
  public var text: String
  /// The tag of its language; nil where that is the page's, or where it is of none.
  public var language: String?

  /// Makes a text.
  public init(_ text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }
}
