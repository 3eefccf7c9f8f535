package import Diagnostics

/// A piece of an HTML document, with the bytes that it takes up.
package enum HTMLToken: Sendable, Equatable {
  /// `<p class="lead">`
  case start(HTMLTag)
  /// `</p>`: the name in small letters, and the place.
  case end(String, SourceRange)
  /// Text as it stands, character references included.
  case text(SourceRange)
  /// `<!-- … -->`, `<!doctype …>`, and what is read as a comment.
  case comment(SourceRange)
}

/// The tag that an element begins with.
package struct HTMLTag: Sendable, Equatable {
  /// The name, in small letters.
  package var name: String
  /// The attributes, in order; of several with one name browsers take the first.
  package var attributes: [HTMLAttribute]
  /// The whole tag.
  package var range: SourceRange
}

/// An attribute of a tag.
package struct HTMLAttribute: Sendable, Equatable {
  /// The name, in small letters.
  package var name: String
  /// The value as it stands, without quotation marks; empty, after the name, where there is none.
  package var value: SourceRange
  /// Name and value.
  package var range: SourceRange
}
