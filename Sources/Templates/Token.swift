internal import Diagnostics

/// A piece of a template: a tag, or text up to the end of its line.
struct Token {
  enum Kind {
    case text, variable, unescaped, section, inverted, close, partial, parent, block
    case comment, delimiters
  }

  var kind: Kind
  /// All of it; for a tag with its delimiters.
  var range: Range<Int>
  /// The name in a tag, without the `*` of a dynamic one.
  var name: Range<Int>
  /// Whether the name is to be looked up for the name of a template.
  var isDynamic = false
  /// The close tag of an open one, and the other way round.
  var partner = -1

  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }

  var place: SourceRange { SourceRange(range.lowerBound, range.upperBound) }
  var namePlace: SourceRange { SourceRange(name.lowerBound, name.upperBound) }
}

extension UInt8 {
  /// Space and tab: what may stand before a tag that is alone on its line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Blanks and line ends.
  var isWhitespace: Bool { isBlank || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
