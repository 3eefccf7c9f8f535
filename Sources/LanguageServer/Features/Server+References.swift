internal import Content
internal import Diagnostics
internal import Files
internal import Text

extension Server {
  /// The places of the content that name what is named at a place; where nothing is, those that name the file itself.
  func references(_ params: JSONTree?) throws(ResponseError) -> JSONValue {
    let (document, positions) = try document(params)
    guard let offset = positions.offset(of: params?["position"]) else {
      throw ResponseError(.invalidParams, "a position is missing")
    }
    guard let root = document.root, let id = reference(at: offset, in: document)?.id ?? document.item else {
      return .array([])
    }
    let files = files(of: document)
    let loader = ContentLoader(files: files, folder: root.content)
    let paths = (try? files.files(below: root.content, followsLinksOut: false)) ?? []
    var found: [JSONValue] = []
    for path in paths where !path.hasPrefix("assets/") {
      // Few files name it, and to read a file for what it names takes longer than to look for a word.
      guard let bytes = try? files.read(join(root.content, path)), holds(bytes, id.slug),
        let mentions = try? loader.mentions(in: path)
      else { continue }
      let positions = PositionMap(bytes, client.encoding)
      for mention in mentions where mention.item == id {
        found.append(
          .object(["uri": .string(address(ofFile: path, in: root)), "range": positions.json(mention.place)]))
      }
    }
    let wantsItself = params?.member("context", "includeDeclaration")?.flag == true
    if wantsItself, let target = target(of: Reference(id: id, place: offset..<offset), in: document) {
      found.insert(.object(["uri": .string(target.uri), "range": target.range]), at: 0)
    }
    return .array(found)
  }

  /// The address of a file of the content, as the editor writes it where it is open.
  private func address(ofFile path: String, in root: ContentRoot) -> String {
    let name = join(root.content, path)
    return documents.values.first { $0.root == root && $0.name == name }?.uri ?? uri(ofPath: root.whole(name))
  }

  private func holds(_ bytes: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first else { return false }
    var rest = bytes[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

extension Document {
  /// The item that it is, by its name.
  fileprivate var item: ContentID? {
    guard let place, let kind = ContentKind(rawValue: place.kind.rawValue) else { return nil }
    return ContentID(kind, place.slug)
  }
}
