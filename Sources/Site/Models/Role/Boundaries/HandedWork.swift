internal import Content
internal import Templates

/// Work that somebody else does.
struct HandedWork: Sendable {
  var text: PlainText
  /// Who does it, as it is written, with their page.
  var who: Reference?
  /// The family that is meant, where one can be told.
  var family: Family?
  /// An open role of that family.
  var openRole: Reference?

  /// Work that a role says is not its own.
  ///
  /// - Parameter who: a family, a team or words that mention one; nobody where it is a role that may not be seen.
  init(_ text: PlainText, who: PlainText?, besides role: Role, _ page: PageContext) {
    let index = page.index
    self.text = text
    guard let who, let named = Reference(naming: who, in: index) else { return }
    self.who = named
    if index.team(who.value) != nil || index.role(who.value) != nil { return }
    let words = NameWords(who.value)
    family = index.family(who.value) ?? index.family(mentionedIn: words)
    let team = index.team(mentionedIn: words)
    openRole = family.flatMap {
      index.nearest.role(of: $0, inFirstOf: [team?.slug, role.team?.value], besides: role)
    }
    .map { Reference($0, in: index) }
  }

  /// Work that is a family's, by the family's id; nobody's where that says nothing.
  init(_ text: PlainText, of family: PlainText?, besides role: Role?, _ page: PageContext) {
    let index = page.index
    self.text = text
    guard let family else { return }
    who = Reference(family: family, in: index)
    self.family = index.family(family.value)
    openRole = self.family.flatMap {
      index.nearest.role(of: $0, inFirstOf: [role?.team?.value], besides: role)
    }
    .map { Reference($0, in: index) }
  }

  /// The same without a family's name where the title of the open role says it again.
  var told: HandedWork {
    var work = self
    if let openRole, let title = family?.title.value, who?.title.value == title,
      NameWords(openRole.title.value).mention(NameWords(title))
    {
      work.who = nil
    }
    return work
  }

  /// What a family does not do.
  static func beyond(_ family: Family, _ page: PageContext) -> [HandedWork] {
    family.doesNotDo.map { HandedWork($0.text, of: $0.who, besides: nil, page) }
  }

  static let model = Model<HandedWork, PageContext>(
    "handed work",
    [
      .written("text", "The work.") { work, _ in work.text },
      .record("who", Reference.model, "Who does it; absent where an open role says it.") { work, _ in work.who
      },
      .record(
        "open-role", Reference.model, "An open role whose work it is; absent where there is none."
      ) { work, _ in work.openRole },
    ])
}
