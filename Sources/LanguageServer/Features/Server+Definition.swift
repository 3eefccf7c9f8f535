internal import Content
internal import Diagnostics
internal import Files
internal import Routes
internal import Text

extension Server {
  /// Leads from the name of a team, a family, a story or a role to its file, and from a link to what it leads to.
  func definition(_ params: JSONTree?) throws(ResponseError) -> JSONValue {
    let (document, positions) = try document(params)
    guard let offset = positions.offset(of: params?["position"]) else {
      throw ResponseError(.invalidParams, "a position is missing")
    }
    guard let reference = reference(at: offset, in: document),
      let target = target(of: reference, in: document)
    else { return .null }
    guard client.hasDefinitionLinks else {
      return .object(["uri": .string(target.uri), "range": target.range])
    }
    return .array([
      .object([
        "originSelectionRange": positions.json(reference.place), "targetUri": .string(target.uri),
        "targetRange": target.range, "targetSelectionRange": target.range,
      ])
    ])
  }

  /// All links of a document that lead to a file of its content.
  func links(_ params: JSONTree?) throws(ResponseError) -> JSONValue {
    let (document, positions) = try document(params)
    let links = mentions(in: document).compactMap { mention -> JSONValue? in
      guard let uri = address(of: mention, in: document) else { return nil }
      return .object(["range": positions.json(mention.place), "target": .string(uri)])
    }
    return .array(links)
  }

  /// What a document names, as far as it can be read.
  private func mentions(in document: Document) -> [Mention] {
    guard let root = document.root, let path = document.name.flatMap(root.pathInContent) else { return [] }
    let loader = ContentLoader(files: files(of: document), folder: root.content)
    return (try? loader.mentions(in: path)) ?? []
  }

  /// The item that is named at an offset.
  func reference(at offset: Int, in document: Document) -> Reference? {
    if let place = document.place, let outline = document.outline, let index = outline.entry(at: offset) {
      let entry = outline.entries[index]
      let shapes = outline.shapes(of: index, in: place.shape).flatMap(\.alternatives)
      let isValue = entry.style != .none && entry.value.lowerBound <= offset
      for shape in shapes where isValue {
        guard case .reference(let kind) = shape else { continue }
        return Reference(id: ContentID(kind, outline.text(of: index)), place: entry.value)
      }
      // Whose work something is may be told by a family, a team, or in words.
      if isValue, outline.name(of: index) == "who", isSlug(outline.text(of: index)) {
        let slug = outline.text(of: index)
        let kinds = [ContentKind.family, .team]
        return kinds.map { Reference(id: ContentID($0, slug), place: entry.value) }
          .first { item($0.id, of: document) != nil }
      }
      for shape in outline.shapes(of: entry.parent, in: place.shape).flatMap(\.alternatives) where !isValue {
        guard case .table(let key, .slug, _) = shape, let kind = ContentKind(rawValue: key) else { continue }
        return Reference(id: ContentID(kind, outline.name(of: index)), place: entry.mark)
      }
    }
    for mention in mentions(in: document) where mention.place.indices.contains(offset) {
      if let id = mention.item { return Reference(id: id, place: mention.place.indices) }
    }
    return nil
  }

  /// Where an item begins to say what it is: the address of its file, and the range of its name.
  func target(of reference: Reference, in document: Document) -> (uri: String, range: JSONValue)? {
    guard let item = item(reference.id, of: document), let root = document.root, !item.isBuiltIn else {
      return nil
    }
    let open = documents.values.first { $0.root == root && $0.name == item.file.path }
    let range = PositionMap(item.file.bytes, client.encoding).json(item.title.place)
    return (open?.uri ?? uri(ofPath: root.whole(item.file.path)), range)
  }

  private func address(of mention: Mention, in document: Document) -> String? {
    guard let root = document.root else { return nil }
    var path: String?
    switch mention.kind {
    case .item(let kind): path = file(of: ContentID(kind, mention.target), in: document)
    case .asset: path = mention.target
    case .picture, .link:
      path = Mention.assetPath(mention.target) ?? mention.item.flatMap { file(of: $0, in: document) }
    case .folder, .parameter: break
    }
    guard let path else { return nil }
    let whole = root.whole(join(root.content, path))
    return world.files.kind(of: whole) == .file ? uri(ofPath: whole) : nil
  }
}

/// A place that names an item of the content.
struct Reference {
  let id: ContentID
  let place: Range<Int>
}

extension Mention {
  /// The item that it names, be it by its name or by the address of its page.
  var item: ContentID? {
    switch kind {
    case .item(let kind): return ContentID(kind, target)
    case .link:
      guard case .page(let path, _) = SiteLink(target) else { return nil }
      let parts = path.split(separator: "/").map(String.init)
      if parts.count == 1 { return ContentID(.page, parts[0]) }
      return parts.count == 2 ? ContentKind(folder: parts[0]).map { ContentID($0, parts[1]) } : nil
    default: return nil
    }
  }
}
