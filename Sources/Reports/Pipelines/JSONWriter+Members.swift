internal import Text

extension JSONWriter {
  /// Writes a member that is a text.
  mutating func member(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes a member that is a whole number.
  mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a member that is an object.
  mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes a member that is an array.
  mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }
}
