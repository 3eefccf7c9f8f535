internal import Diagnostics
internal import Text
internal import YAML

extension MappingShape {
  /// What may be written, from the example that messages give; nil where they give none.
  var exampleValue: JSONValue? {
    guard let example else { return nil }
    var sink = DiagnosticSink()
    let file = SourceFile(path: "", text: "{\(example)}")
    guard let tree = YAMLTree.parse(file, into: &sink), let root = tree.root, !sink.hasErrors else {
      return nil
    }
    return ExampleReading(tree: tree).value(of: root, .mapping(self))
  }

  /// How to begin an entry of a list, for editors that know `defaultSnippets`: what must be there and what messages show,
  /// and two keys at least.
  var snippet: JSONValue {
    let example = exampleValue
    let shown = keys.filter { key in key.isRequired || example?.member(key.name) != nil }
    let others = keys.filter { key in !shown.contains { $0.name == key.name } }.prefix(
      max(0, 2 - shown.count))
    let wanted = keys.filter { key in (shown + others).contains { $0.name == key.name } }
    let body = wanted.enumerated().map { index, key in
      JSONValue.Member(key.name, .string(key.placeholder(index + 1, example?.member(key.name))))
    }
    return .object([
      .init("label", .string(title)), .init("body", .object(body)),
      .init("description", .string("begins \(title) with \(listed(named(wanted.map(\.name))))")),
    ])
  }
}

extension MappingShape.Key {
  /// `${2:Berlin}`, or `${3|hour,day,week,month,year|}`, as snippets have it.
  fileprivate func placeholder(_ number: Int, _ example: JSONValue?) -> String {
    if case .choice(let words) = shape { return "${\(number)|\(words.joined(separator: ","))|}" }
    let text =
      switch example {
      case .string(let text): text
      case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
      default: shape.textPattern?.examples.last ?? String(meaning.prefix { !":;,(.`?".contains($0) }).trimmed
      }
    return "${\(number):\(text.filter { !"$}\\".contains($0) })}"
  }
}

/// Reads an example as JSON, by the shapes of its values.
private struct ExampleReading {
  let tree: YAMLTree

  func value(of node: NodeID, _ shape: ValueShape) -> JSONValue {
    switch (tree.kind(of: node), shape) {
    case (.mapping, .mapping(let mapping)):
      .object(
        tree.pairs(of: node).map { key, value in
          let name = tree.text(of: key)
          let shape = mapping.keys.first { $0.name == name }?.shape ?? .anything
          return .init(name, self.value(of: value, shape))
        })
    case (.sequence, .list(let item)), (.sequence, .oneOrMore(let item)):
      .array(tree.items(of: node).map { value(of: $0, item) })
    case (_, .oneOrMore(let item)): value(of: node, item)
    case (.scalar, .number), (.scalar, .wholeNumber):
      Double(tree.text(of: node)).map { .number($0) } ?? .string(tree.text(of: node))
    default: .string(tree.text(of: node))
    }
  }
}

extension JSONValue {
  fileprivate func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
