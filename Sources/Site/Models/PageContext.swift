internal import Content
internal import Markdown
internal import Routes
internal import Text

/// What the values of one page depend on besides their source: the edition, and where the page stands.
struct PageContext: Sendable {
  let index: EditionIndex
  let page: PageID
  let address: Address
  /// What leads to the site's root: `../../`; for a page that is served anywhere, the path of the site.
  private let root: String

  /// Where an earlier address leads now; nil for a page of its own.
  let redirectTarget: Address?

  /// Makes the context of a page; `root` is what its links begin with, where they are not relative.
  init(
    _ index: EditionIndex, _ page: PageID, at address: Address, redirectTarget: Address? = nil,
    root: String? = nil
  ) {
    self.index = index
    self.redirectTarget = redirectTarget
    self.page = page
    self.address = address
    self.root =
      root ?? (page == .notFound ? PageContext.basePath(of: index.settings) : address.toRoot)
  }

  /// The kind of page that is made.
  var kind: PageKind { redirectTarget == nil ? page.kind : .redirect }
  var words: Words { index.words }
  var company: Company { index.edition.company }

  /// The link to a file or an address below the site's root.
  func link(to path: String) -> String { rooted(percentEncoded(path)) }

  /// The link to what is at an address below the site's root, which is encoded already.
  private func rooted(_ address: String) -> String {
    let hasMark = address.utf8.first == UInt8(ascii: "/")
    let link = root + (hasMark ? String(Substring(address.utf8.dropFirst())) : address)
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
      guard let route = index.routes.page(at: path) else { return rooted(path) }
      let target = address(of: route)
      return fragment.isEmpty
        ? link(to: target) : "\(link(to: target))#\(index.anchor(fragment, on: route.page))"
    case .asset(let path):
      let name = path.prefix { $0 != "#" && $0 != "?" }
      return link(to: percentDecoded(String(name))) + path[name.endIndex...]
    case .fragment, .elsewhere, .relative: return target
    }
  }

  /// Where a link leads that names a page: to this page's language, unless the link names another one itself.
  private func address(of route: Route) -> Address {
    guard route.language == index.settings.language.value else { return route.address }
    return index.routes.address(of: route.page, in: index.language) ?? route.address
  }

  /// The language of the page of this site that a web address leads to, where it is another than this page's.
  func foreignLanguage(written target: String) -> String? {
    guard case .page(let path, _) = SiteLink(target), let route = index.routes.page(at: path) else {
      return nil
    }
    let first = index.settings.language.value
    let language =
      route.language == first && index.routes.has(route.page, in: index.language)
      ? index.language : route.language
    return language == index.language ? nil : language
  }

  /// The whole web address of an address of the site; nil where the site has no base.
  func canonical(_ address: Address) -> String? {
    let base = index.settings.baseURL.value
    guard !base.isEmpty else { return nil }
    return (base.hasSuffix("/") ? String(base.dropLast()) : base) + percentEncoded(address.path)
  }

  /// Markdown as the page shows it. Its highest heading gets the level `topHeading`, whichever level it has in the text.
  ///
  /// - Parameter hasFirstPicture: whether its first picture is the page's, which is loaded at once.
  func html(
    _ text: MarkdownText?, topHeading: Int = 2, idPrefix: String = "", hasFirstPicture: Bool = false
  ) -> String? {
    guard let text, !text.document.isEmpty else { return nil }
    let highest = text.document.headings.map(\.level).min() ?? 1
    var isFirst = hasFirstPicture
    return MarkdownRenderer(topHeading: topHeading - highest + 1, idPrefix: idPrefix).html(
      text.document, link: { link(written: $0) },
      image: { source in
        let path = picturePath(written: source)
        let size = path.flatMap { index.pictures[$0] }
        defer { isFirst = false }
        return MarkdownRenderer.ImageTarget(
          link(written: source), size: size.map { ($0.width, $0.height) },
          sources: path.flatMap { sourceSet(of: $0) }.map { ($0, index.pictureSizes) }, isLazy: !isFirst)
      })
  }

  /// The path of a picture by the address that somebody wrote.
  private func picturePath(written source: String) -> String? {
    guard case .asset(let path) = SiteLink(source) else { return nil }
    return percentDecoded(String(path.prefix { $0 != "#" && $0 != "?" }))
  }

  /// A picture in several widths, as the `srcset` of an image; nil where there is one alone.
  func sourceSet(of path: String) -> String? {
    guard let copies = index.media.variants[path] else { return nil }
    var candidates = copies.map { "\(link(to: $0.path)) \($0.width)w" }
    // A larger original is for those who follow a link to it: no page needs so many pixels.
    if let width = index.pictures[path]?.width, width <= VariantMaker.widths.last ?? 0 {
      candidates.append("\(link(to: path)) \(width)w")
    }
    return candidates.joined(separator: ", ")
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
