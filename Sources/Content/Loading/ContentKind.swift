/// A kind of content whose files lie in a folder of their own.
package enum ContentKind: String, Sendable, CaseIterable {
  case family
  case role
  case team
  case story
  case page

  /// The kind as a message says it: "role".
  package var noun: String { rawValue }

  /// The folder; also the word for several: "roles".
  package var folder: String {
    switch self {
    case .family: "families"
    case .role: "roles"
    case .team: "teams"
    case .story: "stories"
    case .page: "pages"
    }
  }

  /// How the names of the files end.
  package var ending: String {
    switch self {
    case .family, .role: ".yaml"
    case .team, .story, .page: ".md"
    }
  }

  /// Whether a file may be marked as one that is never published.
  package var mayBePrivate: Bool { self == .role }

  /// The kind whose files lie in a folder.
  package init?(folder: some StringProtocol) {
    guard let kind = ContentKind.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }

  /// The path of an original below the content folder.
  package func path(_ slug: String) -> String { "\(folder)/\(slug)\(ending)" }
}

/// One item of the content, whether it could be read or not.
package struct ContentID: Sendable, Hashable {
  /// What it is.
  package let kind: ContentKind
  /// Its file's name without the ending.
  package let slug: String

  /// Makes the name of an item.
  package init(_ kind: ContentKind, _ slug: String) {
    self.kind = kind
    self.slug = slug
  }
}

extension Edition {
  /// The items of a kind.
  package func items(of kind: ContentKind) -> [any ContentItem] {
    switch kind {
    case .family: families
    case .role: roles
    case .team: teams
    case .story: stories
    case .page: pages
    }
  }

  /// The slugs of the items of a kind.
  package func slugs(of kind: ContentKind) -> [String] {
    switch kind {
    case .family: families.map(\.slug)
    case .role: roles.map(\.slug)
    case .team: teams.map(\.slug)
    case .story: stories.map(\.slug)
    case .page: pages.map(\.slug)
    }
  }
}
