/// A kind of file that people write, and the table of its keys.
package enum ContentFileKind: String, Sendable, CaseIterable {
  case role
  case company
  case team
  case story
  case page
  case family
  case site

  /// The path of such a file below the content folder, with `<slug>` or `<id>` where it has a name of its own.
  package var path: String {
    switch self {
    case .company, .site: "\(rawValue).yaml"
    case .family: ContentKind.family.path("<id>")
    case .role, .team, .story, .page: ContentKind(rawValue: rawValue)?.path("<slug>") ?? ""
    }
  }

  /// Whether the keys stand between two lines `---`, with a text in Markdown below.
  package var hasBody: Bool { path.hasSuffix(".md") }

  /// What such a file can be.
  package var editions: [FileEdition] {
    switch self {
    case .site: [.original]
    case .family: [.original, .translation, .change]
    default: [.original, .translation]
    }
  }

  /// The keys of the file.
  package var mapping: MappingShape {
    let shape =
      switch self {
      case .role: Role.form.shape
      case .company: Company.form.shape
      case .team: Team.form.shape
      case .story: Story.form.shape
      case .page: FreePage.form.shape
      case .family: Family.form.shape
      case .site: SiteSettings.form.shape
      }
    guard case .mapping(let mapping) = shape else { preconditionFailure("a file is a mapping") }
    return mapping
  }
}

/// What a file is to its content.
package enum FileEdition: String, Sendable, CaseIterable {
  /// It holds facts and texts.
  case original
  /// It holds the texts of an original in another language, and no facts.
  case translation
  /// It changes a built-in family: what it does not say stays.
  case change
}
