internal import Content
internal import Diagnostics
internal import Markdown
internal import Routes
internal import Templates
internal import Text

/// What a role's page is made of, as a hash: while that is the same, so is the page.
///
/// A page depends on the role's own files; on what it shows of a few other roles; and on what all pages share. Edit a
/// sentence of one role, and one page is another. Edit its title, and each page may name it.
struct RolePageKeys: Sendable {
  /// By language, what all pages of roles depend on.
  private let shared: [String: String]
  /// By language and slug, what lists show of a role.
  private let rows: [String: [String: String]]
  private let builder: SiteBuilder

  /// - Parameter around: stands for everything that was read besides roles, and for what was asked for.
  init(_ builder: SiteBuilder, around: String) {
    self.builder = builder
    shared = builder.indexes.mapValues { index in
      var writer = PackedWriter()
      writer.write(around)
      index.writeShared(to: &writer)
      return contentHash(writer.bytes)
    }
    rows = builder.indexes.mapValues { index in
      var rows: [String: String] = [:]
      for case .role(let slug) in builder.project.routes.routes.filter({ $0.language == index.language }).map(
        \.page)
      {
        guard let role = index.role(slug) else { continue }
        for other in index.roles(related: role) where rows[other.slug] == nil {
          rows[other.slug] = index.hash(ofRow: other)
        }
      }
      return rows
    }
  }

  /// The key of a page; nil for one that is no role's.
  func key(of route: Route) -> String? {
    guard case .role(let slug) = route.page, let index = builder.indexes[route.language],
      let role = index.role(slug), let shared = shared[route.language]
    else { return nil }
    var writer = PackedWriter()
    writer.write(shared)
    writer.write(role.file.bytes)
    if index.foreignLanguage(of: role) == nil, role.language != nil {
      let original = builder.indexes[builder.project.content.original.language]
      writer.write(original?.role(slug)?.file.bytes ?? [])
    }
    writer.write(index.roles(related: role)) { $1.write(rows[route.language]?[$0.slug] ?? "") }
    return contentHash(writer.bytes)
  }
}

extension EditionIndex {
  /// Writes what any page may show of any role, besides its row in a list.
  fileprivate func writeShared(to writer: inout PackedWriter) {
    writer.write(language)
    writer.write(today.iso)
    writer.write(routes.routes) { route, writer in
      writer.write(route.address.path)
      writer.write(route.language)
      guard case .role(let slug) = route.page, let role = role(slug) else { return }
      writer.write(role.title.value)
      writer.write(role.title.language)
      writer.write(role.family.value)
      writer.write(foreignLanguage(of: role))
      writer.write(role.publication(on: today, drafts: drafts) == .open)
      for text in [role.problem, role.growth?.text] {
        writer.write(text?.document.headings.map(\.id) ?? []) { $1.write($0) }
      }
    }
    writer.write(routes.redirects) {
      $1.write($0.from.path)
      $1.write($0.to.path)
    }
    writer.write(routes.hiddenRoles.sorted()) { $1.write($0) }
    writer.write(routes.places.slugs) {
      $1.write($0)
      $1.write(placeName($0))
      $1.write(openRoles(in: $0).count)
    }
    writer.write(families + neighbours) { family, writer in
      writer.write(openRoles(of: family).count)
      for team in [nil] + teams.map({ Optional($0.slug) }) {
        writer.write(nearest.roles(of: family, in: team)) { $1.write($0.slug) }
      }
    }
    writer.write(teams) { $1.write(openRoles(of: $0).count) }
    writer.write(openRoles.count)
  }

  /// What a list shows of a role, on whichever page.
  fileprivate func hash(ofRow role: Role) -> String {
    let page = PageContext(self, .roles, at: Address(file: "any"), root: "/")
    var writer = PackedWriter()
    Role.row.record(role, page).write(to: &writer)
    return contentHash(writer.bytes)
  }
}
