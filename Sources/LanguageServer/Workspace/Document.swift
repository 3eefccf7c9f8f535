internal import Content
internal import Diagnostics
internal import Files
internal import Text

/// A file that an editor has open.
struct Document: Sendable {
  /// Its address, as the editor writes it.
  let uri: String
  /// Its path from the root; nil where it lies on no disk.
  let path: String?
  /// The content that it belongs to; nil where it belongs to none.
  var root: ContentRoot?
  /// The editor's number of this state.
  var version: Int?
  /// Its text in UTF-8, as it is in the editor.
  var bytes: [UInt8]
  /// What was found in it last.
  var findings: [Diagnostic] = []
  /// Whether it or something that findings in it depend on changed since then.
  var isStale = true
  /// Whether it was changed itself since then, so that somebody waits for what is found in it.
  var isChanged = true
  /// The moment from which on it is to be looked at, in seconds of the server's clock; nil where nothing has to be done.
  var due: Double?

  /// The path from the folder of its project, as findings name it; nil where it belongs to none.
  var name: String? {
    guard let path else { return nil }
    return root?.path(of: path)
  }

  /// Which file of the content it is, by its name; nil for any other.
  var place: ContentFilePlace? {
    name.flatMap { root?.pathInContent($0) }.flatMap(ContentFilePlace.init)
  }

  /// Makes changes as an editor sends them, one after the other; returns how many of them are none.
  mutating func change(_ changes: [JSONTree], _ encoding: PositionEncoding) -> Int {
    var edited = EditedText(bytes, encoding)
    var refused = 0
    for change in changes {
      guard let text = change["text"]?.text else {
        refused += 1
        continue
      }
      if let place = change["range"], place.isObject {
        if !edited.replace(place, with: text) { refused += 1 }
      } else {
        edited = EditedText(Array(text.utf8), encoding)
      }
    }
    bytes = edited.bytes
    return refused
  }
}

extension JSONTree {
  fileprivate var isObject: Bool { if case .object = value { true } else { false } }
}

/// Which file of a content folder a file is, by its path below that folder.
struct ContentFilePlace {
  /// The kind of file.
  let kind: ContentFileKind
  /// What it is to its content.
  let edition: FileEdition
  /// The name of an item; empty for company.yaml and site.yaml.
  let slug: String

  init?(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    if parts.count == 1 {
      let words = path.split(separator: ".")
      guard words.last == "yaml", 2...3 ~= words.count else { return nil }
      guard let kind = ContentFileKind(rawValue: String(words[0])), kind == .site || kind == .company else {
        return nil
      }
      self.init(kind, words.count == 3 ? .translation : .original, "")
      return
    }
    guard parts.count == 2, let folder = ContentKind(folder: parts[0]),
      let name = ContentName(path, ending: folder.ending),
      let kind = ContentFileKind(rawValue: folder.rawValue)
    else { return nil }
    let isChange = kind == .family && BuiltIn.families().contains { $0.slug == name.slug }
    let edition: FileEdition = name.language != nil ? .translation : isChange ? .change : .original
    self.init(kind, edition, name.slug)
  }

  private init(_ kind: ContentFileKind, _ edition: FileEdition, _ slug: String) {
    (self.kind, self.edition, self.slug) = (kind, edition, slug)
  }

  /// The keys that such a file may have.
  var shape: MappingShape { kind.mapping.of(edition) }
}
