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
    for (file, mentions) in content.mentions {
      isInDraft = drafts.contains(file.path)
      for mention in mentions where mention.kind == .link {
        check(mention.target, Label(file, mention.place))
      }
    }
  }

  private mutating func check(_ target: String, _ place: Label) {
    switch SiteLink(target) {
    case .elsewhere, .asset, .fragment: return
    case .relative(let path):
      sink.report(
        Diagnostic(
          rule: "content/dead-link", message: "`\(path)` does not say where it begins", at: place,
          help: "write the address from the site's root, such as /roles/, or the whole web address"))
    case .page(let path, _):
      guard table.page(at: path) == nil, !table.mayBeMissing(path) else { return }
      report(path, place)
    }
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
    let near = nearName(to: path, among: table.routes.map(\.address.path))
    sink.report(
      Diagnostic(
        rule: "content/dead-link", message: "there is no page at \(path)", at: place,
        help: near.map { "did you mean `\($0)`?" }
          ?? "write the address of a page that is there, such as /roles/"))
  }
}
