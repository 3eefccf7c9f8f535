internal import Content
internal import Routes
internal import Templates

/// A role, team, family or story by its title, with its page.
struct Reference: Sendable {
  var title: PlainText
  /// The page; nil where there is none.
  var target: PageID?
  /// The language of the title and the page, where it is another than that of the page that refers to it.
  var language: String?
  /// A second, quieter text.
  var note: PlainText?

  private init(_ title: PlainText, _ target: PageID?, language: String? = nil) {
    self.title = title
    self.target = target
    self.language = language
  }

  init(_ role: Role, in index: EditionIndex) {
    self.init(role.title, .role(role.slug), language: index.foreignLanguage(of: role))
  }

  init(_ team: Team, in index: EditionIndex) {
    self.init(team.name, .team(team.slug), language: index.foreignLanguage(of: team))
  }

  init(_ story: Story, in index: EditionIndex) {
    self.init(story.title, .story(story.slug), language: index.foreignLanguage(of: story))
  }

  /// Families have a page in every language.
  init(_ family: Family) { self.init(family.title, .family(family.slug)) }

  /// The family of an id, or the id where there is none.
  init(family id: PlainText, in index: EditionIndex) {
    self = index.family(id.value).map { Reference($0) } ?? Reference(id, nil)
  }

  /// What a text names: a role, a team or a family, else the words themselves. Nil for a role that nobody may see.
  init?(naming words: PlainText, in index: EditionIndex) {
    let text = words.value
    guard !index.routes.hiddenRoles.contains(text) else { return nil }
    let lowercased = text.lowercased()
    func isNamed(_ slug: String, _ title: PlainText) -> Bool {
      slug == text || title.value.lowercased() == lowercased
    }
    if let family = index.families.first(where: { isNamed($0.slug, $0.title) }) {
      self.init(family)
    } else if let team = index.teams.first(where: { isNamed($0.slug, $0.name) }) {
      self.init(team, in: index)
    } else if let role = index.role(text) {
      self.init(role, in: index)
    } else if let neighbour = index.family(text) {
      self.init(neighbour)
    } else {
      self.init(words, Reference.mentioned(in: text, index))
    }
  }

  /// The same with a note.
  func noted(_ note: String?) -> Reference { noted(note.map { PlainText($0) }) }

  /// The same with a note of the content.
  func noted(_ note: PlainText?) -> Reference {
    var noted = self
    noted.note = note
    return noted
  }

  /// The family, else the team, whose name stands in a text as words of their own: "ML engineers, team Berths".
  private static func mentioned(in text: String, _ index: EditionIndex) -> PageID? {
    let words = NameWords(text)
    if let family = index.family(mentionedIn: words),
      index.families.contains(where: { $0.slug == family.slug })
    {
      return .family(family.slug)
    }
    return index.team(mentionedIn: words).map { .team($0.slug) }
  }

  static let model = Model<Reference, PageContext>(
    "reference",
    [
      .tagged("title", "What it is called.") { reference, page in
        page.title(reference.title, linkLanguage: reference.language)
      },
      .text("url", "Its page, where there is one.") { $1.link(to: $0) },
      .text("language", "The language of the title and the page, where it is another than this page's.") {
        reference, _ in reference.language
      },
      .languageNote { reference, _ in reference.language },
      .written("note", "A second, quieter text.") { reference, _ in reference.note },
    ])
}
