internal import Text

/// An object of JSON-LD while it is put together. What is not known is left out.
struct LinkedData {
  private var members: [JSONValue.Member]

  /// Begins an object of a type of schema.org.
  init(_ type: String) {
    members = [JSONValue.Member("@type", .string(type))]
  }

  /// Adds a property; nil adds nothing.
  mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { members.append(JSONValue.Member(name, value)) }
  }

  /// Adds a text; nil or nothing adds nothing.
  mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { add(name, .string(text)) }
  }

  /// Adds one value alone, several as a list, and none not at all.
  mutating func add(_ name: String, oneOrMore values: [JSONValue]) {
    guard let first = values.first else { return }
    add(name, values.count == 1 ? first : .array(values))
  }

  /// The object as a part of another.
  var part: JSONValue { .object(members) }

  /// The object as a page has it, which says whose words it uses.
  var whole: JSONValue { .object([JSONValue.Member("@context", .string("https://schema.org"))] + members) }
}
