package import Diagnostics

/// A JSON document (RFC 8259) in which every value knows its place.
package struct JSONTree: Sendable {
  /// What a value is.
  package indirect enum Value: Sendable {
    /// The members in order; no name is there twice.
    case object([(name: String, place: SourceRange, value: JSONTree)])
    /// The elements in order.
    case list([JSONTree])
    /// A text, without quotation marks and escapes.
    case text(String)
    /// A number as it is written, `true`, `false` or `null`.
    case word(String)
  }

  /// The bytes of the value.
  package let place: SourceRange
  /// The value.
  package let value: Value

  init(_ place: SourceRange, _ value: Value) {
    self.place = place
    self.value = value
  }

  /// The member of a name; nil where there is none, or the value is no object.
  package subscript(name: String) -> JSONTree? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text; nil for anything else.
  package var text: String? { if case .text(let text) = value { text } else { nil } }

  /// The value of a number; nil for anything else.
  package var number: Double? { if case .word(let word) = value { Double(word) } else { nil } }

  /// The value of `true` and `false`; nil for anything else.
  package var flag: Bool? { if case .word(let word) = value { Bool(word) } else { nil } }

  /// The elements of a list; for anything else the value alone, as JSON-LD has it.
  package var elements: [JSONTree] { if case .list(let list) = value { list } else { [self] } }
}
