package import Diagnostics

/// All content in one language.
package struct Edition: Sendable {
  /// The language's tag.
  package var language: String
  /// Who is hiring.
  package var company: Company
  /// The families: the built-in ones first, then the company's own by id.
  package var families: [Family]
  /// The roles, by slug.
  package var roles: [Role]
  /// The teams, by slug.
  package var teams: [Team]
  /// The stories, the newest first.
  package var stories: [Story]
  /// The free pages, by slug.
  package var pages: [FreePage]
}

/// Everything that a folder of content says.
package struct SiteContent: Sendable {
  /// How the site is built.
  package var settings: SiteSettings
  /// The original edition.
  package var original: Edition
  /// The other languages; each holds what was translated, and inherits the company and the families.
  package var translations: [Edition]
  /// Neighbours that are known without a file, such as product.
  package var neighbours: [Family]
  /// The files that were read, whether they could be understood or not, in the order of reading.
  package var files: [String]
  /// The files below assets/, as paths that begin with `assets/`.
  package var assets: [String]
  /// The folder that the content was read from.
  package var folder: String
  /// Originals that are there and could not be read: nothing is wrong with what names them.
  package var unreadable: Set<ContentID>
  /// Where reading found errors, by the file's path: what is missing there was not left out by its author.
  package var errors: [String: [SourceRange]]

  /// The files of the other languages that could be read without an error.
  package var translationFiles: [Translation] = []

  /// Teams, stories and pages that were left out, since they are drafts.
  package var drafts: Set<ContentID> = []

  /// All editions, the original first.
  package var editions: [Edition] { [original] + translations }

  /// Whether reading found an error in a file, or in a part of it.
  package func hasErrors(in file: SourceFile, _ range: SourceRange? = nil) -> Bool {
    guard let errors = errors[file.path] else { return false }
    guard let range else { return true }
    return errors.contains { $0.start < range.end && range.start < $0.end }
  }
}

extension SiteContent {
  /// The same content without the drafts among its teams, stories and pages, nor their translations.
  package var published: SiteContent {
    var content = self
    content.drafts = original.drafts
    content.original.leaveOut(content.drafts)
    for index in content.translations.indices {
      content.translations[index].leaveOut(content.drafts.union(translations[index].drafts))
    }
    return content
  }

  /// What each file names, each file once: an edition inherits its company and its families.
  package var mentions: [(file: SourceFile, mentions: [Mention])] {
    var found = [(settings.file, settings.mentions)]
    var inherited: Set<String> = []
    func add(_ item: some ContentFile) { found.append((item.file, item.mentions)) }
    for edition in editions {
      if inherited.insert(edition.company.file.path).inserted { add(edition.company) }
      for family in edition.families where inherited.insert(family.file.path).inserted { add(family) }
      for role in edition.roles { add(role) }
      for team in edition.teams { add(team) }
      for story in edition.stories { add(story) }
      for page in edition.pages { add(page) }
    }
    return found
  }

  /// The number of files that were read.
  package var fileCount: Int { files.count }
}

extension Edition {
  /// The drafts among teams, stories and pages.
  fileprivate var drafts: Set<ContentID> {
    func drafts(_ items: [some Article], _ kind: ContentKind) -> [ContentID] {
      items.filter(\.isDraft).map { ContentID(kind, $0.slug) }
    }
    return Set(drafts(teams, .team) + drafts(stories, .story) + drafts(pages, .page))
  }

  /// The paths of the files of teams, stories and pages that are drafts.
  package var draftFiles: [String] {
    func files(_ items: [some Article]) -> [String] { items.filter(\.isDraft).map(\.file.path) }
    return files(teams) + files(stories) + files(pages)
  }

  fileprivate mutating func leaveOut(_ drafts: Set<ContentID>) {
    teams.removeAll { drafts.contains(ContentID(.team, $0.slug)) }
    stories.removeAll { drafts.contains(ContentID(.story, $0.slug)) }
    pages.removeAll { drafts.contains(ContentID(.page, $0.slug)) }
  }
}
