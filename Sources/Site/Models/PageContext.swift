internal import Content
internal import Markdown
internal import Routes

/// What the values of one page depend on besides their source: the edition, and where the page stands.
struct PageContext: Sendable {
  let index: EditionIndex
  let page: PageID
  let address: Address
  /// What leads to the site's root: `../../`; for a page that is served anywhere, the path of the site.
  private let root: String

  /// Where an earlier address leads now; nil for a page of its own.
  let redirectTarget: Address?

  init(_ index: EditionIndex, _ page: PageID, at address: Address, redirectTarget: Address? = nil) {
    self.index = index
    self.redirectTarget = redirectTarget
    self.page = page
    self.address = address
    root = page == .notFound ? PageContext.basePath(of: index.settings) : address.toRoot
  }

  /// The kind of page that is made.
  var kind: PageKind { redirectTarget == nil ? page.kind : .redirect }
  var words: Words { index.words }
  var company: Company { index.edition.company }

  /// The link to a file or an address below the site's root.
  func link(to path: String) -> String {
    let below = path.hasPrefix("/") ? String(path.dropFirst()) : path
    let link = root + below
    return link.isEmpty ? "./" : link
  }

  /// The link to a page, in this language where it can be; nil where there is no such page.
  func link(to page: PageID) -> String? {
    guard let target = index.routes.address(of: page, in: index.language) else { return nil }
    return link(to: target)
  }

  /// The link to what is referred to; nil where that has no page.
  func link(to reference: Reference?) -> String? { reference?.target.flatMap { link(to: $0) } }

  /// The link to an address; the page's own is `./`.
  func link(to target: Address) -> String { target == address ? "./" : link(to: target.path) }

  /// A web address that somebody wrote, which may be one of this site.
  func link(written target: String) -> String {
    switch SiteLink(target) {
    case .page(let path, let fragment):
      guard let route = index.routes.page(at: path) else { return link(to: path) }
      let link = link(to: route.page) ?? link(to: route.address)
      return fragment.isEmpty ? link : "\(link)#\(fragment)"
    case .asset(let path): return link(to: path)
    case .fragment, .elsewhere, .relative: return target
    }
  }

  /// The language of the page of this site that a web address leads to, where it is another than this page's.
  func foreignLanguage(written target: String) -> String? {
    guard case .page(let path, _) = SiteLink(target), let route = index.routes.page(at: path),
      !index.routes.has(route.page, in: index.language)
    else { return nil }
    return index.settings.language.value
  }

  /// The whole web address of an address of the site; nil where the site has no base.
  func canonical(_ address: Address) -> String? {
    let base = index.settings.baseURL.value
    guard !base.isEmpty else { return nil }
    return (base.hasSuffix("/") ? String(base.dropLast()) : base) + address.path
  }

  /// Markdown as the page shows it. Its highest heading gets the level `topHeading`, whichever level it has in the text.
  func html(_ text: MarkdownText?, topHeading: Int = 2, idPrefix: String = "") -> String? {
    guard let text, !text.document.isEmpty else { return nil }
    let highest = text.document.headings.map(\.level).min() ?? 1
    return MarkdownRenderer(topHeading: topHeading - highest + 1, idPrefix: idPrefix).html(
      text.document, link: { link(written: $0) },
      image: { source in
        let size = index.pictures[source]
        return MarkdownRenderer.ImageTarget(link(written: source), size: size.map { ($0.width, $0.height) })
      })
  }

  /// The part of the base address after its host, with `/` at both ends.
  private static func basePath(of settings: SiteSettings) -> String {
    let base = settings.baseURL.value
    let afterScheme = base.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).filter {
      !$0.isEmpty
    }
    return afterScheme.isEmpty ? "/" : "/\(afterScheme.joined(separator: "/"))/"
  }
}
