internal import Diagnostics
internal import Text
internal import YAML

/// One key of a mapping: its name, what it means, and where its value goes.
package struct Key<Root: Sendable>: Sendable {
  package let shape: MappingShape.Key
  let name: StaticString
  let isTranslatable: Bool
  /// The words that a visitor reads of the key's value.
  let texts: @Sendable (Root) -> [KeyedText]
  let read: @Sendable (_ node: NodeID, _ root: inout Root, _ reader: inout Reader) -> Void

  private init<Value>(
    _ name: StaticString, _ form: Form<Value>, _ meaning: String, isRequired: Bool, isPrivate: Bool,
    standard: String? = nil, value: @escaping @Sendable (Root) -> Value?,
    read: @escaping @Sendable (_ node: NodeID, _ root: inout Root, _ reader: inout Reader) -> Void
  ) {
    self.name = name
    shape = MappingShape.Key(
      name: "\(name)", meaning: meaning, isRequired: isRequired, isPrivate: isPrivate,
      isTranslatable: form.isTranslatable, standard: standard, shape: form.shape)
    isTranslatable = form.isTranslatable
    texts = { root in
      isPrivate ? [] : value(root).map { form.texts($0).map { $0.below("\(name)") } } ?? []
    }
    self.read = read
  }

  // Key paths take long to make, so each is made when a file has its key.

  /// A key that must be there.
  package static func required<Value>(
    _ name: StaticString, _ form: Form<Value>,
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, Value> & Sendable,
    _ meaning: String
  ) -> Key {
    Key(name, form, meaning, isRequired: true, isPrivate: false, value: { $0[keyPath: path()] }) {
      node, root, reader in
      if let value = form.read(node, root[keyPath: path()], &reader) { root[keyPath: path()] = value }
    }
  }

  /// A key that may be left out and then says nothing, or what `standard` says.
  package static func optional<Value>(
    _ name: StaticString, _ form: Form<Value>,
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, Value?> & Sendable,
    _ meaning: String, isPrivate: Bool = false, standard: String? = nil
  ) -> Key {
    Key(
      name, form, meaning, isRequired: false, isPrivate: isPrivate, standard: standard,
      value: { $0[keyPath: path()] }
    ) { node, root, reader in
      if let value = form.read(node, root[keyPath: path()], &reader) { root[keyPath: path()] = value }
    }
  }

  /// A key that may be left out and then has the value that a new mapping starts with.
  package static func defaulted<Value>(
    _ name: StaticString, _ form: Form<Value>,
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, Value> & Sendable,
    _ meaning: String, isPrivate: Bool = false, standard: String? = nil
  ) -> Key {
    Key(
      name, form, meaning, isRequired: false, isPrivate: isPrivate, standard: standard,
      value: { $0[keyPath: path()] }
    ) { node, root, reader in
      if let value = form.read(node, root[keyPath: path()], &reader) { root[keyPath: path()] = value }
    }
  }
}

extension Form where Value: PlaceKeeping {
  /// A mapping with known keys.
  ///
  /// `title` names it in messages, with its article. Where `shorthand` is given, a plain text stands for the mapping
  /// and is read as that key's value. `example` is what may stand between its braces, for messages. A translation
  /// starts from the value it translates.
  package static func mapping(
    _ title: String, _ start: Value, shorthand: String? = nil, example: String? = nil, _ keys: [Key<Value>]
  ) -> Form<Value> {
    let table = KeyTable(
      MappingShape(title: title, keys: keys.map(\.shape), shorthand: shorthand, example: example), keys, start
    )
    return Form(
      .mapping(table.shape), isTranslatable: keys.contains(where: \.isTranslatable),
      texts: { value in keys.flatMap { $0.texts(value) } }
    ) { node, base, reader in
      table.read(node, base, &reader)
    }
  }
}

/// The keys of a mapping, and how they are found.
private struct KeyTable<Root: Sendable & PlaceKeeping>: Sendable {
  let shape: MappingShape
  let keys: [Key<Root>]
  let start: Root
  let names: [String]
  /// The same names as bytes, to compare keys with.
  private let codes: [StaticString]
  let shorthandIndex: Int?

  init(_ shape: MappingShape, _ keys: [Key<Root>], _ start: Root) {
    self.shape = shape
    self.keys = keys
    self.start = start
    names = keys.map(\.shape.name)
    codes = keys.map(\.name)
    shorthandIndex = keys.firstIndex { $0.shape.name == shape.shorthand }
  }

  func read(_ node: NodeID, _ base: Root?, _ reader: inout Reader) -> Root? {
    var root = reader.purpose.isOriginal ? start : base ?? start
    root.place = reader.tree.range(of: node)
    switch reader.tree.kind(of: node) {
    case .scalar:
      guard let shorthandIndex else { fallthrough }
      return readShorthand(keys[shorthandIndex], node, root, &reader)
    case .sequence:
      reader.reportWrongType(node, expected: .mapping(shape))
      return nil
    case .mapping:
      return readPairs(node, root, needsAll: reader.purpose.isOriginal || base == nil, &reader)
    }
  }

  private func readShorthand(
    _ key: Key<Root>, _ node: NodeID, _ root: Root, _ reader: inout Reader
  ) -> Root? {
    var root = root
    let mark = reader.sink.mark
    key.read(node, &root, &reader)
    return reader.sink.hasErrors(since: mark) ? nil : root
  }

  private func readPairs(
    _ node: NodeID, _ root: Root, needsAll: Bool, _ reader: inout Reader
  ) -> Root? {
    let outer = (reader.key, reader.mapping, reader.isEntry, reader.isRequired)
    defer { (reader.key, reader.mapping, reader.isEntry, reader.isRequired) = outer }
    if reader.file == nil { reader.file = shape }
    if shorthandIndex != nil, reader.reportQuotelessText(node, keys: names) { return nil }
    var root = root
    var seen = [Bool](repeating: false, count: keys.count)
    var last = -1
    // Made where the first unknown key asks for it.
    var written: Set<String>?
    for (keyNode, value) in reader.tree.pairs(of: node) {
      guard let index = reader.tree.withBytes(of: keyNode, { index(of: $0, after: last) }) else {
        let others = written ?? Set(reader.tree.pairs(of: node).map { reader.tree.text(of: $0.key) })
        written = others
        let meant = reader.reportUnknownKey(keyNode, in: shape, besides: others)
        if let index = names.firstIndex(where: { $0 == meant }) { seen[index] = true }
        continue
      }
      seen[index] = true
      last = index
      reader.key = names[index]
      reader.isEntry = false
      reader.isRequired = keys[index].shape.isRequired
      if reader.reportSwallowedLines(value) { continue }
      let held = reader.reportMissingCommas(value, in: node, keys: names)
      if !held.isEmpty {
        for (index, name) in names.enumerated() where held.contains(name) { seen[index] = true }
        continue
      }
      if reader.purpose.isTranslation, !keys[index].isTranslatable {
        reader.report(
          "content/bad-value",
          "`\(reader.key)` is a fact, and a translation takes its facts from the original",
          at: keyNode, help: "remove `\(reader.key)` here; change it in the original where it is wrong")
        continue
      }
      keys[index].read(value, &root, &reader)
    }
    (reader.key, reader.mapping, reader.isEntry, reader.isRequired) = outer
    if needsAll, !reader.hasLostKeys { reportMissingKeys(node, seen, &reader) }
    return root
  }

  /// The place of a key by its bytes. Most files have their keys in the order of the table, so that it is looked for behind
  /// the one before.
  private func index(of key: UnsafeBufferPointer<UInt8>, after last: Int) -> Int? {
    var index = last
    for _ in codes {
      index = index + 1 < codes.count ? index + 1 : 0
      let isSame = codes[index].withUTF8Buffer { $0.count == key.count && $0.elementsEqual(key) }
      if isSame { return index }
    }
    return nil
  }

  private func reportMissingKeys(_ node: NodeID, _ seen: [Bool], _ reader: inout Reader) {
    for (index, key) in keys.enumerated() where key.shape.isRequired && !seen[index] {
      let isList = if case .list = key.shape.shape { true } else { false }
      let place = reader.tree.pairs(of: node).first { _ in true }?.key ?? node
      reader.report(
        "content/missing-key", "\(shape.title) needs `\(key.shape.name)`: \(key.shape.meaning)", at: place,
        help:
          "add `\(key.shape.name):`\(isList ? ", with `[]` where there is none yet" : " with \(key.shape.shape.allWords)")"
      )
    }
  }
}
