package import Content
package import Diagnostics
internal import Text

/// Checks that every link in the content that means a page of the site leads to one.
package struct LinkCheck: Sendable {
  /// What was found wrong.
  package private(set) var sink = DiagnosticSink()
  private let table: RouteTable
  /// Whether the file at hand is a draft, which may lead to other drafts.
  private var isInDraft = false

  /// Checks all links and addresses of some content.
  package init(_ content: SiteContent, _ table: RouteTable) {
    self.table = table
    let drafts = Set(content.editions.flatMap(\.draftFiles))
    let pages = LinkCheck.pages(of: content)
    for (file, mentions) in content.mentions {
      let page = pages[file.path]
      let language = page?.language ?? content.original.language
      isInDraft = drafts.contains(file.path)
      for mention in mentions where mention.kind == .link {
        check(mention.target, Label(file, mention.place), from: page?.page, in: language)
      }
    }
  }

  /// The page and the language of each file that has a page.
  private static func pages(of content: SiteContent) -> [String: (page: PageID, language: String)] {
    var pages: [String: (page: PageID, language: String)] = [:]
    for edition in content.editions {
      for kind in ContentKind.allCases {
        for item in edition.items(of: kind) where pages[item.file.path] == nil {
          let page = PageID(ContentID(kind, item.slug))
          pages[item.file.path] = (page.parts == PageID.howWeHire.parts ? .howWeHire : page, edition.language)
        }
      }
    }
    return pages
  }

  private mutating func check(_ target: String, _ place: Label, from page: PageID?, in language: String) {
    switch SiteLink(target) {
    case .elsewhere, .asset: return
    case .fragment(let anchor):
      // What has no page yet has no headings that anybody knows of.
      if let page, table.has(page, in: language) { check(anchor, of: page, in: language, place, path: nil) }
    case .relative(let path):
      sink.report(
        Diagnostic(
          rule: "content/dead-link", message: "`\(path)` does not say where it begins", at: place,
          help: "write the address from the site's root, such as /roles/, or the whole web address"))
    case .page(let path, let anchor):
      if let route = table.page(at: path) {
        check(anchor, of: route.page, in: table.language(of: route, from: language), place, path: path)
      } else if !table.mayBeMissing(path) {
        report(path, place)
      }
    }
  }

  /// Checks that a page has a heading; `path` is the page's address, nil for the page that the link is on.
  private mutating func check(
    _ anchor: String, of page: PageID, in language: String, _ place: Label, path: String?
  ) {
    // What `#` and `#top` lead to is there on every page.
    guard !["", "top"].contains(anchor), !table.hasAnchor(anchor, on: page, in: language) else { return }
    let there = table.anchors(on: page, in: language)?.written ?? []
    let near = nearName(to: anchor, among: there)
    let page = path.map { "the page \($0)" } ?? "this page"
    sink.report(
      Diagnostic(
        rule: "content/dead-link", message: "\(page) has no heading `#\(anchor)`", at: place,
        help: near.map { "did you mean `\(path ?? "")#\($0)`?" }
          ?? (there.isEmpty || there.count > 12
            ? "remove `#\(anchor)`, or write a heading of that name there"
            : "write one of its headings: \(listed(named(there.map { "#" + $0 }), "or"))")))
  }

  private mutating func report(_ path: String, _ place: Label) {
    let parts = path.split(separator: "/").map(String.init)
    if parts.count >= 2, let slug = parts.last, parts.contains("roles"), table.hiddenRoles.contains(slug) {
      sink.report(
        Diagnostic(
          rule: "content/dead-link",
          message: "the role `\(slug)` is not published, so nothing can link to it", at: place,
          help: "link to /roles/ until it is, or remove the link"))
      return
    }
    if let redirect = table.redirects.first(where: { $0.from == Address(parts) }) {
      sink.report(
        Diagnostic(
          rule: "content/dead-link", message: "the page at \(path) has moved to \(redirect.to.path)",
          at: place,
          help: "write \(redirect.to.path)"))
      return
    }
    if let item = table.leftOut[Address(parts)] {
      if isInDraft { return }
      sink.report(
        Diagnostic(
          rule: "content/dead-link",
          message: "the \(item.kind.noun) `\(item.slug)` is not published, so nothing can link to it",
          at: place, help: "remove its `draft: true`, or this link"))
      return
    }
    sink.report(
      Diagnostic(rule: "content/dead-link", message: "there is no page at \(path)", at: place)
        .suggesting(
          nearName(to: path, among: table.routes.map(\.address.path)), for: path,
          otherwise: "write the address of a page that is there, such as /roles/"))
  }
}
