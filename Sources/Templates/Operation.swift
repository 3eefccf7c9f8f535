internal import Diagnostics

/// One step of a compiled template. A body follows its operation and ends before `next`.
struct Operation {
  enum Kind: UInt8 {
    /// Bytes `first..<second` of the blob.
    case text
    /// Bytes `first..<second` of the blob, which begin a line.
    case line
    /// The beginning of a line that something else than text begins.
    case lineStart
    /// The value at path `first..<second`, escaped.
    case variable
    /// The same where no element may begin, as in a tag: a text is printed without its language.
    case attribute
    /// The value at path `first..<second`, as it is.
    case unescaped
    /// The body for the value at path `first..<second`: for each item, or once where it is truthy.
    case section
    /// The body where the value at path `first..<second` is falsy.
    case inverted
    /// Call number `first`.
    case partial
    /// Call number `first`; what follows are the bodies of its arguments, which are run by blocks only.
    case parent
    /// Block number `first`; the body is its default.
    case block
  }

  var kind: Kind
  var first: UInt32 = 0
  var second: UInt32 = 0
  var next: UInt32 = 0
}

/// One step of a path: a name in the blob.
struct Name {
  var hash: UInt32
  var start: UInt32
  var count: UInt32
}

/// The use of another template, by a partial or a parent tag.
struct Call {
  /// The template's number; -1 where there is none of this name, or the name is dynamic.
  var template: Int32
  var isDynamic: Bool
  /// The path of a dynamic name.
  var path: Range<UInt32>
  /// The blanks before a tag alone on its line, in the blob; they go before each line of the template.
  var indentation: Range<UInt32>
  /// Whether the tag is alone on its line.
  var isStandalone: Bool
  var arguments: Range<UInt32>
}

/// What a parent tag puts in the place of a block: a body with the operations `start..<end`.
///
/// Nothing in it prints before the beginning of a line is marked, which a block in the middle of a line passes over.
struct Argument {
  var name: UInt32
  var start: UInt32
  var end: UInt32
  var place: SourceRange
}

/// A place that can be overridden.
struct Block {
  var name: UInt32
  /// What goes before each line of an argument, in the blob.
  var indentation: Range<UInt32>
  /// Whether it begins within a line, so that the argument's first line is already indented.
  var isInline: Bool
}
