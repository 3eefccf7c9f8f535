/// A value of JSON that is to be written. The members of an object keep their order.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  /// A text in UTF-8.
  case utf8([UInt8])
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
}

extension JSONWriter {
  /// Writes a value with all that is in it; a number that JSON has no form for becomes `null`.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): self.value(flag)
    case .string(let text): self.value(text)
    case .utf8(let text): self.value(utf8: text)
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
