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
      var pack = Pack()
      pack.append(around)
      index.appendShared(to: &pack)
      return contentHash(pack.bytes)
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
    var pack = Pack()
    pack.append(shared)
    pack.append(role.file.bytes)
    if index.foreignLanguage(of: role) == nil, role.language != nil {
      let original = builder.indexes[builder.project.content.original.language]
      pack.append(original?.role(slug)?.file.bytes ?? [])
    }
    pack.append(index.roles(related: role)) { $0.append(rows[route.language]?[$1.slug] ?? "") }
    return contentHash(pack.bytes)
  }
}

extension EditionIndex {
  /// Writes what any page may show of any role, besides its row in a list.
  fileprivate func appendShared(to pack: inout Pack) {
    pack.append(language)
    pack.append(today.iso)
    pack.append(routes.routes) { pack, route in
      pack.append(route.address.path)
      pack.append(route.language)
      guard case .role(let slug) = route.page, let role = role(slug) else { return }
      pack.append(role.title.value)
      pack.append(role.family.value)
      pack.append(foreignLanguage(of: role))
      pack.append(role.publication(on: today, drafts: drafts) == .open ? 1 : 0)
      for text in [role.problem, role.growth?.text] {
        pack.append(text?.document.headings.map(\.id) ?? []) { $0.append($1) }
      }
    }
    pack.append(routes.redirects) {
      $0.append($1.from.path)
      $0.append($1.to.path)
    }
    pack.append(routes.hiddenRoles.sorted()) { $0.append($1) }
    pack.append(routes.places.slugs) {
      $0.append($1)
      $0.append(placeName($1))
      $0.append(openRoles(in: $1).count)
    }
    pack.append(families + neighbours) { pack, family in
      pack.append(openRoles(of: family).count)
      for team in [nil] + teams.map({ Optional($0.slug) }) {
        pack.append(nearest.roles(of: family, in: team)) { $0.append($1.slug) }
      }
    }
    pack.append(teams) { $0.append(openRoles(of: $1).count) }
    pack.append(openRoles.count)
  }

  /// What a list shows of a role, on whichever page.
  fileprivate func hash(ofRow role: Role) -> String {
    let page = PageContext(self, .roles, at: Address(file: "any"), root: "/")
    var pack = Pack()
    for value in Role.row.record(role, page).values() { pack.append(value) }
    return contentHash(pack.bytes)
  }
}

extension Pack {
  fileprivate mutating func append(_ value: Value) {
    switch value {
    case .absent: append(0)
    case .flag(let flag): append(flag ? 1 : 2)
    case .text(let text), .html(let text):
      append(3)
      append(text)
    case .number(let number):
      append(4)
      append(String(number))
    case .list(let items):
      append(5)
      append(items) { $0.append($1) }
    case .record(let record):
      append(6)
      for value in record.values() { append(value) }
    }
  }
}
