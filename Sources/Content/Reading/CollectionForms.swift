internal import Diagnostics
internal import Text
internal import YAML

extension Form {
  /// A list. A translation of a list of mappings is matched with its original by position.
  package static func list<Item: Sendable>(_ item: Form<Item>) -> Form<[Item]> where Value == [Item] {
    let shape = ValueShape.list(item.shape)
    return Form<[Item]>(shape, isTranslatable: item.isTranslatable, texts: { $0.flatMap(item.texts) }) {
      node, base, reader in
      guard reader.tree.kind(of: node) == .sequence else {
        reader.reportWrongType(node, expected: shape)
        return nil
      }
      return readItems(of: node, base, item, &reader)
    }
  }

  /// One value, or a list of such values.
  package static func oneOrMore<Item: Sendable>(_ item: Form<Item>) -> Form<[Item]> where Value == [Item] {
    Form<[Item]>(
      .oneOrMore(item.shape), isTranslatable: item.isTranslatable, texts: { $0.flatMap(item.texts) }
    ) { node, base, reader in
      guard reader.tree.kind(of: node) == .sequence else {
        if case .choice(let words) = item.shape, reader.reportSeveralWords(node, among: words) { return nil }
        return item.read(node, base?.first, &reader).map { [$0] }
      }
      return readItems(of: node, base, item, &reader)
    }
  }

  private static func readItems<Item: Sendable>(
    of node: NodeID, _ base: [Item]?, _ item: Form<Item>, _ reader: inout Reader
  ) -> [Item] {
    let nodes = Array(reader.tree.items(of: node))
    var bases: [Item] = []
    if case .translation(let isWhole) = reader.purpose, case .mapping = item.shape, let base {
      guard base.count == nodes.count else {
        guard isWhole else { return [] }
        reader.report(
          "content/bad-value",
          "\(reader.subject) has \(nodes.count) \(nodes.count == 1 ? "entry" : "entries") here and \(base.count) in the original",
          at: node, help: "translate each entry, in the order of the original: they are matched by position")
        return []
      }
      bases = base
    }
    let wasEntry = reader.isEntry
    reader.isEntry = true
    defer { reader.isEntry = wasEntry }
    var items: [Item] = []
    items.reserveCapacity(nodes.count)
    for (index, child) in nodes.enumerated() {
      let base = bases.indices.contains(index) ? bases[index] : nil
      if let value = item.read(child, base, &reader) { items.append(value) }
    }
    return items
  }

  /// A mapping from any key to values of one form, in the order in which they are written.
  ///
  /// `keys` is what a key looks like: a text, a slug or one of some words. `names` says what it names, where it names
  /// content.
  package static func table<Item: Sendable>(
    key: String, keys: ValueShape = .text,
    names: @escaping @Sendable (String) -> ContentKind? = { _ in nil },
    _ item: Form<Item>
  ) -> Form<[TableEntry<Item>]> where Value == [TableEntry<Item>] {
    let shape = ValueShape.table(key: key, names: keys, value: item.shape)
    return Form<[TableEntry<Item>]>(
      shape, isTranslatable: item.isTranslatable,
      texts: { entries in
        entries.flatMap { entry in item.texts(entry.value).map { $0.below(entry.key.value) } }
      }
    ) { node, base, reader in
      guard reader.tree.kind(of: node) == .mapping else {
        reader.reportWrongType(node, expected: shape)
        return nil
      }
      let isTranslation = reader.purpose.isTranslation
      var entries = reader.purpose.isOriginal ? [] : base ?? []
      let inherited = entries.count
      let outer = (key: reader.key, isEntry: reader.isEntry)
      defer { (reader.key, reader.isEntry) = outer }
      reader.isEntry = false
      for (keyNode, valueNode) in reader.tree.pairs(of: node) {
        let name = reader.tree.text(of: keyNode)
        guard keys.isName(name) else {
          reader.report(
            "content/bad-value", "`\(excerpt(name))` is no \(key)", at: keyNode, help: "write a \(key)")
          continue
        }
        reader.key = name
        // Within one file a key stands once; only what a translation or a change starts from is looked through.
        let index = entries[..<inherited].firstIndex { $0.key.value == name }
        if isTranslation, index == nil, case .mapping = item.shape {
          let names = entries.map(\.key.value)
          reader.sink.report(
            Diagnostic(
              rule: "content/bad-value", message: "the original has no `\(excerpt(name))` here",
              at: Label(reader.tree.file, reader.tree.range(of: keyNode))
            ).suggesting(
              nearName(to: name, among: names), for: name,
              otherwise: "remove it, or write it in the original first"))
          continue
        }
        if index == nil, let kind = names(name) {
          reader.mention(.item(kind), name, at: reader.tree.range(of: keyNode))
        }
        guard let value = item.read(valueNode, index.map { entries[$0].value }, &reader) else { continue }
        let entry = TableEntry(key: PlainText(name, at: reader.tree.range(of: keyNode)), value: value)
        if let index { entries[index] = entry } else { entries.append(entry) }
      }
      return entries
    }
  }
}

/// One entry of a mapping with free keys.
package struct TableEntry<Value: Sendable>: Sendable {
  /// The key, and where it stands.
  package var key: PlainText
  /// The value.
  package var value: Value
}

/// A value that the format leaves free: `params`, and the options of a theme.
package indirect enum FreeValue: Sendable {
  /// A text, a number, a truth value: all of them are texts here.
  case text(PlainText)
  /// A list.
  case list([FreeValue])
  /// A mapping, in the order in which it is written.
  case mapping([TableEntry<FreeValue>])
}

extension Form where Value == FreeValue {
  /// Anything at all.
  package static var anything: Form {
    Form(.anything, isTranslatable: true) { node, _, reader in free(node, reader) }
  }

  private static func free(_ node: NodeID, _ reader: Reader) -> FreeValue {
    let tree = reader.tree
    switch tree.kind(of: node) {
    case .scalar:
      return .text(PlainText(tree.text(of: node), at: tree.range(of: node), style: tree.style(of: node)))
    case .sequence:
      return .list(tree.items(of: node).map { free($0, reader) })
    case .mapping:
      return .mapping(
        tree.pairs(of: node).map { key, value in
          TableEntry(key: PlainText(tree.text(of: key), at: tree.range(of: key)), value: free(value, reader))
        })
    }
  }
}

extension Form where Value == [TableEntry<FreeValue>] {
  /// `params`: a mapping that is left to themes.
  package static var params: Form {
    let table = table(key: "name", .anything)
    return Form(table.shape, isTranslatable: true) { node, base, reader in
      noteAssets(in: node, &reader)
      return table.read(node, base, &reader)
    }
  }

  /// What a theme is told may name files, too.
  private static func noteAssets(in node: NodeID, _ reader: inout Reader) {
    switch reader.tree.kind(of: node) {
    case .scalar:
      guard let path = Mention.assetPath(reader.tree.text(of: node)) else { return }
      reader.mention(.parameter, path, at: reader.tree.range(of: node))
    case .sequence: for item in reader.tree.items(of: node) { noteAssets(in: item, &reader) }
    case .mapping: for (_, value) in reader.tree.pairs(of: node) { noteAssets(in: value, &reader) }
    }
  }
}
