internal import Content
internal import Diagnostics
internal import YAML

extension Document {
  /// The bytes that are YAML: all of them, or the front matter, which may lack its last line; nil where there are none.
  var yaml: Range<Int>? {
    guard let path, bytes.count <= Limits.standard.bytes else { return nil }
    guard path.hasSuffix(".md") else { return path.hasSuffix(".yaml") ? 0..<bytes.count : nil }
    var sink = DiagnosticSink()
    let file = SourceFile(path: path, bytes: bytes)
    if let parts = FrontMatter.split(file, into: &sink) { return parts.yaml.indices }
    guard bytes.starts(with: "---".utf8), let line = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D })
    else {
      return nil
    }
    let isPair = bytes[line] == 0x0D && line + 1 < bytes.count && bytes[line + 1] == 0x0A
    return (line + (isPair ? 2 : 1))..<bytes.count
  }

  /// Its keys and values; nil where it has none.
  var outline: Outline? { yaml.map { Outline(bytes, in: $0) } }

  /// What could be written at an offset; with the keys and values that stand before it.
  func outline(before offset: Int) -> Outline? {
    guard let yaml, yaml.lowerBound <= offset, offset <= yaml.upperBound else { return nil }
    return Outline(bytes, in: yaml.lowerBound..<offset)
  }
}

extension Outline {
  /// What the value of an entry may look like, in a file whose keys are known: one shape, or several where it may be one of
  /// them.
  func shapes(of index: Int?, in file: MappingShape) -> [ValueShape] {
    path(to: index).reduce([ValueShape.mapping(file)]) { shapes, step -> [ValueShape] in
      let alternatives = shapes.flatMap(\.alternatives)
      switch entries[step].kind {
      case .item: return alternatives.compactMap(\.item)
      case .key, .word: return alternatives.compactMap { $0.value(of: name(of: step)) }
      }
    }
  }

  /// The key of an entry as the tables declare it; nil for any other.
  func key(_ index: Int, in file: MappingShape) -> MappingShape.Key? {
    guard entries[index].kind != .item else { return nil }
    let around = shapes(of: entries[index].parent, in: file).flatMap(\.alternatives)
    for case .mapping(let mapping) in around {
      if let key = mapping.keys.first(where: { $0.name == name(of: index) }) { return key }
    }
    return nil
  }

  /// The names of the keys that lead to an entry, entries of lists left out.
  func names(to index: Int?) -> [String] { path(to: index).map { name(of: $0) }.filter { !$0.isEmpty } }
}

extension ValueShape {
  /// The shapes of which it is one.
  var alternatives: [ValueShape] {
    switch self {
    case .either(let first, let second): first.alternatives + second.alternatives
    case .oneOrMore(let item): item.alternatives + [.list(item)]
    default: [self]
    }
  }

  /// The shape of an entry, where it is a list.
  fileprivate var item: ValueShape? { if case .list(let item) = self { item } else { nil } }

  /// The shape of what a key holds, where it has one.
  fileprivate func value(of key: String) -> ValueShape? {
    switch self {
    case .mapping(let mapping): mapping.keys.first { $0.name == key }?.shape
    case .table(_, _, let value): value
    default: nil
    }
  }
}
