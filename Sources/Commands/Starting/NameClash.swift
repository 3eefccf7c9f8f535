internal import Content
internal import Diagnostics
internal import Files
internal import Routes

/// Why a name can't be the address of something new.
struct NameClash {
  /// What is in the way.
  let message: String
  /// What to do.
  let help: String

  /// Looks for what has a name already; nil where it is free.
  init?(_ slug: String, of kind: StarterKind, in content: SiteContent, on disk: any FileSystem) {
    let folder = join(content.folder, kind.folder)
    let path = "\(folder)/\(slug)\(kind.ending)"
    let hidden = "\(folder)/\(slug).private.yaml"
    if let taken = [path, hidden].first(where: { ($0 == path || kind == .role) && disk.kind(of: $0) != nil })
    {
      message = "\(taken) is there already; nothing was written"
      help = "give the new \(kind.rawValue) another name"
    } else if kind == .page, AddressBook(content).isReserved(page: slug) {
      message = "\(NameClash.owner(of: slug, content)); nothing was written"
      help = "give the new page another name; its title may stay"
    } else if kind == .family, content.original.families.contains(where: { $0.slug == slug }) {
      message = "the family `\(slug)` is built in; nothing was written"
      help =
        "to change it, write \(path) with the keys that differ: `title`, `core`, `builds`, `does-not-do` or `levels`"
    } else if let owner = NameClash.owner(of: slug, kind, in: content.original) {
      message = "`\(slug)` is an earlier address of \(owner); nothing was written"
      help = "give the new \(kind.rawValue) another name, or remove the alias there"
    } else {
      return nil
    }
  }

  /// What stands where a page of a name would.
  private static func owner(of slug: String, _ content: SiteContent) -> String {
    switch slug {
    case "index": "the site has a page of its own at /"
    case "404": "the site has a page of its own at /404.html"
    case "assets": "the site's pictures and documents are at /assets/"
    case "theme", "copies", "cards": "the site keeps files of its own at /\(slug)/"
    case _ where content.settings.allLanguages.contains(slug):
      "the site's pages in `\(slug)` are at /\(slug)/"
    default: "the site has a page of its own at /\(slug)/"
    }
  }

  /// The file that has the name among its `aliases`.
  private static func owner(of slug: String, _ kind: StarterKind, in edition: Edition) -> String? {
    let items: [any ContentItem] =
      switch kind {
      case .role: edition.roles
      case .team: edition.teams
      case .story: edition.stories
      case .page: edition.pages
      case .family: []
      }
    return items.first { $0.aliases.contains { $0.value == slug } }?.file.path
  }
}
