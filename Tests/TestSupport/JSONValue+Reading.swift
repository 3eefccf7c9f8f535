public import Text

/// What was written, read for comparing.
extension JSONValue {
  /// Reads JSON; throws what the reader throws.
  public init(parsing bytes: [UInt8]) throws { self.init(try JSONTree(bytes)) }

  /// Reads JSON from a text.
  public init(parsing text: String) throws { try self.init(parsing: Array(text.utf8)) }

  private init(_ tree: JSONTree) {
    self =
      switch tree.value {
      case .object(let members): .object(members.map { Member($0.name, JSONValue($0.value)) })
      case .list(let list): .array(list.map { JSONValue($0) })
      case .text(let text): .string(text)
      case .word: tree.flag.map { .bool($0) } ?? tree.number.map { .number($0) } ?? .null
      }
  }

  /// The member of a name; nil where there is none, or the value is no object.
  public subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil }
  }

  /// The text of a string; nil for anything else.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a number; nil for anything else.
  public var quantity: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The elements of an array; for anything else the value alone, as JSON-LD has it.
  public var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }
}
