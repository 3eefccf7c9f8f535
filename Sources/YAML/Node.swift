/// A place in a tree. It means something only to the tree that gave it.
public struct NodeID: Sendable, Hashable {
  let index: Int32

  init(_ index: Int32) { self.index = index }
}

/// What a node is.
public enum Kind: UInt8, Sendable {
  /// A text; also what stands where a value was left out.
  case scalar
  /// A list.
  case sequence
  /// Keys with their values.
  case mapping
}

/// How a text is written.
public enum ScalarStyle: UInt8, Sendable, CaseIterable {
  /// Without quotes.
  case plain
  /// In single quotes.
  case singleQuoted
  /// In double quotes.
  case doubleQuoted
  /// After `|`, line by line.
  case literal
  /// After `>`, lines folded into paragraphs.
  case folded
}

/// A node as it is stored: children are chained by index, a text is a range of bytes.
struct Node: Sendable {
  struct Flags: OptionSet {
    let rawValue: UInt8
    static let flow = Flags(rawValue: 1)
    /// The text differs from the source and lies in the tree's own bytes.
    static let cooked = Flags(rawValue: 2)
    /// Stands for the node `firstChild`.
    static let alias = Flags(rawValue: 4)
  }

  static let none: Int32 = -1

  var start: UInt32
  var end: UInt32
  /// Of a text: where its value begins and ends. Of a collection: the number of children, and 0.
  var valueStart: UInt32 = 0
  var valueEnd: UInt32 = 0
  var firstChild = none
  var next = none
  var kind: Kind
  var style = ScalarStyle.plain
  var flags: Flags = []

  /// Whether nothing at all is written where a text could stand.
  var isAbsent: Bool { kind == .scalar && style == .plain && valueStart == valueEnd }
}
