internal import Content
internal import Diagnostics
internal import Files
internal import Rulebook
internal import Text

/// An item of the content, as far as somebody who names it wants to know.
struct Item {
  let id: ContentID
  let file: SourceFile
  let title: PlainText
  /// What it is about, a line each.
  var lines: [String] = []
  /// Whether it is a family that the company has no file of.
  var isBuiltIn = false
}

extension Server {
  /// The path below the content folder of an item's file; nil where there is none.
  func file(of id: ContentID, in document: Document) -> String? {
    guard let root = document.root, isSlug(id.slug) else { return nil }
    let files = files(of: document)
    let path = id.kind.path(id.slug)
    let paths =
      id.kind.mayBePrivate ? [path, "\(id.kind.folder)/\(id.slug).private\(id.kind.ending)"] : [path]
    return paths.first { files.kind(of: join(root.content, $0)) == .file }
  }

  /// An item that a document names; nil where there is none.
  func item(_ id: ContentID, of document: Document) -> Item? {
    guard let root = document.root else { return nil }
    guard let path = file(of: id, in: document), let name = ContentName(path, ending: id.kind.ending) else {
      return id.kind == .family ? builtIn(id) : nil
    }
    let loader = ContentLoader(files: files(of: document), folder: root.content)
    guard let read = (try? loader.item(id.kind, name, language: "en")) ?? nil else { return nil }
    return item(id, read)
  }

  /// What an item is called, by the first lines of its file.
  private func title(of id: ContentID, in document: Document, _ files: any FileSystem) -> String? {
    guard let root = document.root, let path = file(of: id, in: document),
      let bytes = try? files.read(join(root.content, path))
    else { return id.kind == .family ? builtIn(id)?.title.value : nil }
    let outline = Outline(bytes, in: 0..<min(bytes.count, 4096))
    let key = outline.children(of: nil).first { ["title", "name"].contains(outline.name(of: $0)) }
    return key.map { outline.text(of: $0) }
  }

  private func builtIn(_ id: ContentID) -> Item? {
    let families = BuiltIn.families() + BuiltIn.neighbours()
    guard let family = families.first(where: { $0.slug == id.slug }) else { return nil }
    var item = item(id, family)
    item?.isBuiltIn = true
    return item
  }

  private func item(_ id: ContentID, _ read: any ContentItem) -> Item? {
    switch read {
    case let family as Family:
      // A file that changes a built-in family need not name it.
      let builtIn = family.title.isEmpty ? BuiltIn.families().first { $0.slug == id.slug } : nil
      // The place of that title is none in this file.
      let title = builtIn.map { PlainText($0.title.value) } ?? family.title
      var item = Item(id: id, file: family.file, title: title)
      item.lines = [listed(family.core.map(\.value))]
      item.lines += family.doesNotDo.map { boundary in
        "Does not do: \(boundary.text.value)\(boundary.who.map { " → `\($0.value)`" } ?? "")"
      }
      return item
    case let role as Role:
      let texts = [role.summary?.value].compactMap { $0 }
      return Item(id: id, file: role.file, title: role.title, lines: texts)
    case let team as Team:
      return Item(id: id, file: team.file, title: team.name, lines: [team.mission?.value].compactMap { $0 })
    case let story as Story:
      let about = [
        story.summary?.value ?? firstSentence(story.body),
        "By \(story.author.name.value), \(story.date.value.iso)",
      ]
      return Item(id: id, file: story.file, title: story.title, lines: about)
    case let page as FreePage:
      return Item(id: id, file: page.file, title: page.title, lines: [firstSentence(page.body)])
    default: return nil
    }
  }

  private func firstSentence(_ text: MarkdownText) -> String {
    let line = text.source.value.split(separator: "\n").first { !$0.hasPrefix("#") && !$0.hasPrefix("<!--") }
    return String(line ?? "")
  }

  /// The items of a kind that a document can name, by their slugs, with what they are called where that is soon found.
  func names(of kind: ContentKind, for document: Document) -> [(slug: String, title: String?)] {
    guard let root = document.root else { return [] }
    let files = files(of: document)
    let folder = join(root.content, kind.folder)
    let listed = files.kind(of: folder) == .folder ? (try? files.list(folder)) ?? [] : []
    var slugs: [String] = kind == .family ? Rulebook.familyIDs + Rulebook.neighbourIDs : []
    for name in listed {
      guard let name = ContentName("\(kind.folder)/\(name)", ending: kind.ending), name.language == nil,
        isSlug(name.slug), !slugs.contains(name.slug)
      else { continue }
      slugs.append(name.slug)
    }
    // To read them all would keep somebody waiting who only types.
    guard slugs.count <= 200 else { return slugs.map { ($0, nil) } }
    return slugs.map { ($0, title(of: ContentID(kind, $0), in: document, files)) }
  }
}
