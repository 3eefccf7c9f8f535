package import Diagnostics
package import YAML

/// A value and the bytes of its file where somebody wrote it.
package struct Placed<Value: Sendable>: Sendable {
  /// The value.
  package var value: Value
  /// Where it stands.
  package var place: SourceRange

  /// Makes a placed value.
  package init(_ value: Value, _ place: SourceRange) {
    self.value = value
    self.place = place
  }
}

extension Placed: Equatable where Value: Equatable {}

/// A text that somebody wrote, and where.
package struct PlainText: Sendable {
  /// The text, as YAML gives it.
  package var value: String
  /// Where it stands, quotation marks included.
  package var place: SourceRange
  private var marks = TextMarks()

  /// Makes a text.
  package init(
    _ value: String = "", at place: SourceRange = .fileStart, style: ScalarStyle? = nil,
    language: String? = nil
  ) {
    self.value = value
    self.place = place
    marks.style = style
    marks.language = language
  }

  /// How it is written, for finding single words of it in the file; nil where its bytes stand there as they are.
  package var style: ScalarStyle? {
    get { marks.style }
    set { marks.style = newValue }
  }

  /// The tag of the language that it is written in, of at most eight characters; nil where it is of none, as a name or a
  /// code.
  package var language: String? {
    get { marks.language }
    set { marks.language = newValue }
  }

  /// Whether nothing, or nothing but space of any kind, was written.
  package var isEmpty: Bool {
    // Nearly every text begins with a letter or a mark of ASCII, and what Unicode knows of it takes longer.
    if let first = value.utf8.first, (0x21...0x7E).contains(first) { return false }
    return value.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

/// Something that knows where it stands in its file: every mapping that is read.
package protocol PlaceKeeping {
  /// The mapping, from its first key to the end of its last value.
  var place: SourceRange { get set }
}

extension PlainText {
  /// The same text in other words, such as with a capital.
  package func map(_ change: (String) -> String) -> PlainText {
    var changed = self
    changed.value = change(value)
    return changed
  }
}
