internal import Text

/// Makes schemas of shapes, and gathers the definitions that they point to.
struct SchemaValues {
  private typealias Member = JSONValue.Member

  private let draft: SchemaDraft
  /// The titles of the mappings that stand in lists; editors are told how to begin one.
  private let entries: Set<String>
  /// The definitions of patterns that were pointed to, in that order.
  private(set) var patterns: [JSONValue.Member] = []

  init(_ draft: SchemaDraft, entries: [String]) {
    self.draft = draft
    self.entries = Set(entries)
  }

  /// The definition of a mapping, with the plain text that may stand for it.
  mutating func definition(of mapping: MappingShape, isPrivate: Bool) -> JSONValue {
    var members = [Member("title", .string(mapping.capitalTitle))]
    let object = object(mapping, isPrivate: isPrivate)
    if let name = mapping.shorthand, let key = mapping.keys.first(where: { $0.name == name }) {
      members.append(
        .init("description", .string("A plain text stands for the whole: it is read as `\(name)`.")))
      members.append(.init("anyOf", .array([schema(of: key.shape), .object(object)])))
    } else {
      members += object
    }
    if let example = mapping.exampleValue { members.append(.init("examples", .array([example]))) }
    if entries.contains(mapping.title) { members.append(.init("defaultSnippets", .array([mapping.snippet]))) }
    return .object(members)
  }

  /// What holds for a mapping's keys, all of which are private where it is.
  mutating func object(_ mapping: MappingShape, isPrivate: Bool = false) -> [JSONValue.Member] {
    let required = mapping.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    let properties = mapping.keys.map { Member($0.name, property($0, isPrivate: isPrivate)) }
    return [.init("type", .string("object")), .init("properties", .object(properties))]
      + (required.isEmpty ? [] : [.init("required", .array(required))])
      + [.init("additionalProperties", .bool(false))]
  }

  private mutating func property(_ key: MappingShape.Key, isPrivate: Bool) -> JSONValue {
    let meaning =
      key.isPrivate || isPrivate ? "\(key.meaning) (private: it never reaches a page)" : key.meaning
    var members = [Member("description", .string(meaning))] + self.members(of: key.shape)
    if let standard = key.standard {
      members.append(.init("default", Double(standard).map { .number($0) } ?? .string(standard)))
    }
    return .object(members)
  }

  private mutating func schema(of shape: ValueShape) -> JSONValue {
    let members = members(of: shape)
    return members.isEmpty ? .bool(true) : .object(members)
  }

  private mutating func members(of shape: ValueShape) -> [JSONValue.Member] {
    if let pattern = shape.textPattern { return [reference(to: pattern, shape)] }
    switch shape {
    case .wholeNumber(let range):
      return [
        .init("type", strings(["integer", "string"])), .init("minimum", .number(Double(range.lowerBound))),
      ]
        + (range.upperBound == Int.max ? [] : [.init("maximum", .number(Double(range.upperBound)))])
        + [.init("pattern", .string("^[0-9]+$"))]
    case .number(let greatest):
      return [
        .init("type", strings(["number", "string"])), .init("minimum", .number(0)),
        .init("maximum", .number(greatest)), .init("pattern", .string(#"^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$"#)),
      ]
    case .truth:
      return [.init("type", strings(["boolean", "string"])), .init("pattern", .string("^(?:true|false)$"))]
    case .choice(let words): return [.init("type", .string("string")), .init("enum", strings(words))]
    case .list(let item): return [.init("type", .string("array")), .init("items", schema(of: item))]
    case .oneOrMore(let item): return [.init("anyOf", .array([schema(of: item), schema(of: .list(item))]))]
    case .either(let first, let second):
      return [.init("anyOf", .array([schema(of: first), schema(of: second)]))]
    case .mapping(let mapping): return [reference(to: mapping.definitionName)]
    case .table(let key, let names, let value): return table(key, names, value)
    default: return []
    }
  }

  private mutating func table(_ key: String, _ names: ValueShape, _ value: ValueShape) -> [JSONValue.Member] {
    let members = [Member("type", .string("object"))]
    let value = schema(of: value)
    if case .choice(let words) = names {
      return members + [
        .init("properties", .object(words.map { Member($0, value) })),
        .init("additionalProperties", .bool(false)),
      ]
    }
    let pattern = names.textPattern.map(\.pattern).flatMap { names.isFreeName ? nil : $0 }
    let name: JSONValue = .object([
      .init("description", .string(key)),
      pattern.map { .init("pattern", .string($0)) } ?? .init("minLength", .number(1)),
    ])
    return members + [.init("propertyNames", name), .init("additionalProperties", value)]
  }

  private mutating func reference(to pattern: TextPattern, _ shape: ValueShape) -> JSONValue.Member {
    guard !patterns.contains(where: { $0.name == pattern.name }) else { return reference(to: pattern.name) }
    let isFree = pattern.pattern == #"\S"#
    var members: [Member] = [
      .init("description", .string(shape.words)),
      .init("type", pattern.types.count == 1 ? .string(pattern.types[0]) : strings(pattern.types)),
      .init("pattern", .string(pattern.pattern)),
      // Editors say this in the place of the pattern.
      .init("patternErrorMessage", .string(isFree ? "an empty text" : "should be \(shape.words)")),
    ]
    if let format = pattern.format { members.append(.init("format", .string(format))) }
    if !pattern.examples.isEmpty { members.append(.init("examples", strings(pattern.examples))) }
    patterns.append(.init(pattern.name, .object(members)))
    return reference(to: pattern.name)
  }

  private func reference(to name: String) -> JSONValue.Member {
    .init("$ref", .string("#/\(draft.definitions)/\(name)"))
  }

  private func strings(_ words: [String]) -> JSONValue { .array(words.map { .string($0) }) }
}

extension ValueShape {
  fileprivate var isFreeName: Bool { if case .text = self { true } else { false } }
}
