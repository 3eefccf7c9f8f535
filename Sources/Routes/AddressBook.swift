package import Content
package import Diagnostics

/// Who has which address, and who else wants it.
///
/// Only the first language is looked at: the others have the same addresses below their own names.
package struct AddressBook: Sendable {
  /// Who has an address.
  package enum Owner: Sendable, Hashable {
    /// The site itself.
    case site
    /// An item, by its file's name.
    case item(ContentID)
    /// An item that had the address earlier.
    case alias(of: ContentID)
  }

  /// What was found wrong, as `content/slug-clash`.
  package private(set) var clashes = DiagnosticSink()
  private var owners: [Address: (owner: Owner, place: Label)] = [:]

  /// The folders of the site's files. Hosts are told how long browsers may keep what lies there, so that no page can.
  private static let folders = ["assets", "theme", "copies", "cards"]

  /// Enters everything that has an address, whether it is published or not.
  package init(_ content: SiteContent) {
    let site = Label(content.settings.file, .fileStart)
    for page in PageID.lists + [.howWeHire] { owners[Address(page.parts)] = (.site, site) }
    // Some servers give 404.html and index.html these addresses, too.
    for name in ["404", "index", PageID.placesFolder] + AddressBook.folders + content.settings.allLanguages {
      owners[Address([name])] = (.site, site)
    }
    for item in content.unreadable { enter(item, SourceFile(path: "", bytes: [])) }
    let edition = content.original
    enter(edition.families, .family)
    enter(edition.roles, .role)
    enter(edition.teams, .team)
    enter(edition.stories, .story)
    enter(edition.pages, .page)
  }

  /// Who has the address of an item, or would be in the way of one that is to come.
  package func owner(of item: ContentID) -> (owner: Owner, place: Label)? {
    owners[Address(PageID(item).parts)]
  }

  /// Whether a page of a name would stand where the site has a page of its own.
  package func isReserved(page slug: String) -> Bool {
    // What is written in such a page stands on the site's own.
    guard PageID.howWeHire.parts != [slug] else { return false }
    return owner(of: ContentID(.page, slug))?.owner == .site
  }

  private mutating func enter(_ items: [some ContentItem], _ kind: ContentKind) {
    for item in items { enter(ContentID(kind, item.slug), item.file) }
    for item in items {
      for alias in item.aliases { enter(alias, of: ContentID(kind, item.slug), item.file) }
    }
  }

  private mutating func enter(_ item: ContentID, _ file: SourceFile) {
    let place = Label(SourceFile(path: file.path, bytes: []), .fileStart)
    if owner(of: item)?.owner != .site {
      owners[Address(PageID(item).parts)] = (.item(item), place)
    } else if item.kind == .page, isReserved(page: item.slug), !file.path.isEmpty {
      report(reserved(item.slug), place, help: "rename the file, and keep the title as it is")
    }
  }

  private mutating func enter(_ alias: PlainText, of item: ContentID, _ file: SourceFile) {
    let place = Label(file, alias.place)
    let address = ContentID(item.kind, alias.value)
    guard let other = owner(of: address) else {
      owners[Address(PageID(address).parts)] = (.alias(of: item), place)
      return
    }
    switch other.owner {
    case .site: report(reserved(alias.value), place, help: "remove this alias")
    case .item(item):
      report("`\(alias.value)` is this file's own address", place, help: "remove this alias")
    case .item:
      report(
        "`\(alias.value)` is the address of another of the \(item.kind.folder)", place,
        help: "remove this alias, or rename the other file")
    case .alias(of: item):
      report(
        "`\(alias.value)` is there twice", place, first: other.place, help: "remove one of the two")
    case .alias:
      report(
        "`\(alias.value)` leads to two of the \(item.kind.folder)", place, first: other.place,
        help: "keep it in one of the two")
    }
  }

  private func reserved(_ slug: String) -> String { "the site has a page of its own at /\(slug)/" }

  private mutating func report(_ message: String, _ place: Label, first: Label? = nil, help: String) {
    clashes.report(
      Diagnostic(
        rule: "content/slug-clash", message: message, at: place,
        secondary: first.map { [Label($0.file, $0.range, "first here")] } ?? [], help: help))
  }
}
