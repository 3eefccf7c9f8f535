public import Text

/// A validator for the part of JSON Schema that remit writes; any other keyword is reported, so that none is passed over.
public struct JSONSchema {
  private let root: JSONValue

  /// Makes a validator of a schema, whose references all lead into itself.
  public init(_ root: JSONValue) { self.root = root }

  /// What is wrong with a value, as `$.location.places[0]: lacks country`; empty where nothing is.
  public func errors(in value: JSONValue) -> [String] { check(value, root, "$") }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .bool(true) ? [] : ["\(path): is not allowed"]
    }
    return keywords.flatMap { keyword in check(value, keyword.name, keyword.value, schema, path) }
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ argument: JSONValue, _ schema: JSONValue, _ path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "definitions", "title", "description", "default", "examples", "format",
      "defaultSnippets", "patternErrorMessage":
      return []
    case "$ref":
      let parts = (argument.text ?? "").split(separator: "/").dropFirst()
      guard let target = parts.reduce(root, { $0?[String($1)] }) else { return ["\(path): no \(argument)"] }
      return check(value, target, path)
    case "type":
      let types = argument.elements.compactMap(\.text)
      return types.contains { value.isOf($0) } ? [] : ["\(path): is no \(types.joined(separator: " or "))"]
    case "enum": return argument.elements.contains(value) ? [] : ["\(path): is none of the choices"]
    case "anyOf":
      let all = argument.elements.map { check(value, $0, path) }
      return all.contains { $0.isEmpty } ? [] : all.min { $0.count < $1.count } ?? []
    case "minimum", "maximum":
      guard let number = value.quantity, let bound = argument.quantity else { return [] }
      return (keyword == "minimum" ? number >= bound : number <= bound) ? [] : ["\(path): is out of range"]
    case "minLength":
      guard let text = value.text, let bound = argument.quantity else { return [] }
      return Double(text.unicodeScalars.count) >= bound ? [] : ["\(path): is too short"]
    case "pattern":
      guard let text = value.text, let pattern = argument.text else { return [] }
      guard let expression = try? Regex(pattern) else { return ["\(path): no pattern \(pattern)"] }
      return text.contains(expression) ? [] : ["\(path): does not match"]
    case "items":
      guard case .array(let items) = value else { return [] }
      return items.enumerated().flatMap { check($1, argument, "\(path)[\($0)]") }
    case "properties", "required", "additionalProperties", "propertyNames":
      guard case .object(let members) = value else { return [] }
      return check(members, keyword, argument, schema, path)
    default: return ["\(path): the keyword \(keyword) is not known here"]
    }
  }

  private func check(
    _ members: [JSONValue.Member], _ keyword: String, _ argument: JSONValue, _ schema: JSONValue,
    _ path: String
  ) -> [String] {
    switch keyword {
    case "required":
      argument.elements.compactMap(\.text).filter { name in !members.contains { $0.name == name } }
        .map { "\(path): lacks \($0)" }
    case "propertyNames": members.flatMap { check(.string($0.name), argument, "\(path).\($0.name)") }
    case "properties":
      members.flatMap { member in
        argument[member.name].map { check(member.value, $0, "\(path).\(member.name)") } ?? []
      }
    default:
      members.filter { schema["properties"]?[$0.name] == nil }
        .flatMap { check($0.value, argument, "\(path).\($0.name)") }
    }
  }
}

extension JSONValue {
  fileprivate func isOf(_ type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
