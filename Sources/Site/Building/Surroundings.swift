internal import Content
internal import Diagnostics
internal import Files
internal import Routes
internal import Text

/// The files of the content that findings in some of its files depend on.
///
/// With what these files name, it holds what every file is read with: the settings, the company and its families. A look
/// into folders is enough to know whether something is there; so it does not matter how many roles there are.
struct Surroundings {
  /// The paths, below the folder of the content.
  private(set) var paths: Set<String> = []
  /// Whether the other languages matter.
  private(set) var hasTranslations = false
  /// The kinds of which all files are chosen, so that the advice about a name which is not there can come from them.
  private(set) var wholeKinds: Set<ContentKind> = [.family]

  private let folder: String
  private let files: any FileSystem
  private let settings: SiteSettings

  /// Looks around some files of the content; nil where only a look at all of it would do.
  init?(of named: [String], in folder: String, _ files: any FileSystem) throws(FileError) {
    let site = join(folder, "site.yaml")
    guard files.kind(of: site) == .file,
      let settings = SiteSettings.read(SourceFile(path: site, bytes: try files.read(site)))
    else { return nil }
    (self.folder, self.files, self.settings) = (folder, files, settings)
    for name in try files.list(folder) where files.kind(of: join(folder, name)) == .file { choose(name) }
    for name in try files.files(below: join(folder, ContentKind.family.folder)) {
      choose("\(ContentKind.family.folder)/\(name)")
    }
    let loader = ContentLoader(files: files, folder: folder)
    for path in named {
      guard let (kind, name) = item(at: path) else { return nil }
      choose(name.path)
      choose(kind, name.slug)
      if name.language != nil { hasTranslations = true }
      guard let item = try loader.item(kind, name, language: settings.language.value) else { continue }
      for mention in item.mentions {
        guard try choose(mention, isInTranslation: name.language != nil) else { return nil }
      }
      guard name.language == nil else { continue }
      for alias in item.aliases {
        choose(kind, alias.value)
        try choose(kind, holding: alias.value)
      }
      // A story says which team it is about; no team says which stories there are.
      if kind == .team { try choose(.story, holding: name.slug) }
    }
  }

  /// The item whose file lies at a path; nil for any other file.
  private func item(at path: String) -> (kind: ContentKind, name: ContentName)? {
    let prefix = join(folder, "x").dropLast()
    guard path.hasPrefix(prefix), files.kind(of: path) == .file else { return nil }
    let path = String(path.dropFirst(prefix.count))
    let parts = path.split(separator: "/")
    guard parts.count == 2, let kind = ContentKind(folder: parts[0]),
      let name = ContentName(path, ending: kind.ending)
    else { return nil }
    return (kind, name)
  }

  private mutating func choose(_ path: String) {
    if !path.hasPrefix(".") { paths.insert(path) }
  }

  /// Chooses the original of an item, whether it is private or not; its translations as well where `language` is one.
  private mutating func choose(_ kind: ContentKind, _ slug: String, language: String? = nil) {
    guard isSlug(slug) else { return }
    for suffix in ["", ".private"] + (language.map { [".\($0)"] } ?? []) {
      let path = "\(kind.folder)/\(slug)\(suffix)\(kind.ending)"
      if files.kind(of: join(folder, path)) == .file { choose(path) }
    }
  }

  private func isThere(_ kind: ContentKind, _ slug: String) -> Bool {
    isSlug(slug) && files.kind(of: join(folder, kind.path(slug))) == .file
  }

  /// Chooses what a file names; false where only a look at everything tells whether it is there.
  private mutating func choose(_ mention: Mention, isInTranslation: Bool) throws(FileError) -> Bool {
    switch mention.kind {
    case .item(let kind):
      choose(kind, mention.target)
      // Teams are few. Somebody who types the name of one writes it letter by letter.
      if kind == .team, !wholeKinds.contains(kind), !isThere(kind, mention.target) {
        wholeKinds.insert(kind)
        for name in try files.files(below: join(folder, kind.folder)) { choose("\(kind.folder)/\(name)") }
      }
    case .asset: try choose(asset: mention.target)
    case .picture: try choose(asset: Mention.assetPath(mention.target) ?? mention.target)
    case .link:
      if let path = Mention.assetPath(mention.target) { try choose(asset: path) }
      if case .page(let path, let fragment) = SiteLink(mention.target) {
        return choose(page: path, inAllLanguages: isInTranslation && !fragment.isEmpty)
      }
    case .folder, .parameter: break
    }
    return true
  }

  /// Chooses what may be on the page at an address; false where only a look at everything tells whether there is one.
  private mutating func choose(page path: String, inAllLanguages: Bool) -> Bool {
    var parts = path.split(separator: "/").map(String.init)
    var languages = inAllLanguages ? settings.allLanguages : []
    if let language = parts.first, settings.allLanguages.contains(language) {
      choose(.page, language)
      languages.append(language)
      hasTranslations = true
      parts.removeFirst()
    }
    // Which places have a page is known when all roles are.
    if parts.first == PageID.placesFolder { return false }
    for language in [nil] + languages {
      if parts.count == 1 { choose(.page, parts[0], language: language) }
      if parts.count == 2, let kind = ContentKind(folder: parts[0]) {
        choose(kind, parts[1], language: language)
      }
    }
    return true
  }

  /// Chooses a file below assets/ that is called just so; a disk may know it by other letter case, too.
  private mutating func choose(asset path: String) throws(FileError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.first == "assets", parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else { return }
    var here = folder
    for part in parts {
      guard files.kind(of: here) == .folder,
        try files.list(here).contains(where: { $0.utf8.elementsEqual(part.utf8) })
      else { return }
      here = join(here, part)
    }
    if files.kind(of: here) == .file { choose(path) }
  }

  /// Chooses the originals of a kind whose files may hold a name: those in which the name stands, and those with an
  /// escape, in which it may stand otherwise.
  private mutating func choose(_ kind: ContentKind, holding name: String) throws(FileError) {
    let here = join(folder, kind.folder)
    guard files.kind(of: here) == .folder else { return }
    for entry in try files.list(here) {
      let path = "\(kind.folder)/\(entry)"
      guard let item = ContentName(path, ending: kind.ending), item.language == nil,
        files.kind(of: join(folder, path)) == .file, try mayHold(name, path)
      else { continue }
      choose(path)
      choose(kind, item.slug)
    }
  }

  private func mayHold(_ name: String, _ path: String) throws(FileError) -> Bool {
    let bytes = try files.read(join(folder, path))
    let name = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices {
        if bytes[place] == UInt8(ascii: "\\") { return true }
        if bytes[place] == name.first, bytes[place...].starts(with: name) { return true }
      }
      return name.isEmpty
    }
  }
}
