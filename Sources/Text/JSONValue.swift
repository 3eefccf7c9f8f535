/// A value of JSON. The members of an object keep their order.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A name and its value in an object.
  public struct Member: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
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

extension JSONWriter {
  /// Writes a value with all that is in it; a number that JSON has no form for becomes `null`.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): self.value(flag)
    case .string(let text): self.value(text)
    case .number(let number):
      if let whole = Int(exactly: number) {
        self.value(whole)
      } else if number.isFinite {
        self.value(verbatim: "\(number)")
      } else {
        null()
      }
    case .array(let elements): array { for element in elements { $0.value(element) } }
    case .object(let members):
      object { json in
        for member in members {
          json.key(member.name)
          json.value(member.value)
        }
      }
    }
  }
}
