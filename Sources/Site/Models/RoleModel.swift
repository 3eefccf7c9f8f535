internal import Content
internal import Routes
internal import Templates

extension Role {
  /// A role's own page.
  static let model = Model<Role, PageContext>("role", headFields + workFields + termFields + footFields)

  private static let headFields: [Field<Role, PageContext>] = [
    .text("title", "The role's title.") { role, _ in role.title.value },
    .text("url", "This page.") { $1.link(to: PageID.role($0.slug)) },
    .record("notice", NoticeView.model, "Why one can't apply.") { NoticeView($0, $1) },
    .record("family", Reference.titled, "The family.") { role, page in
      page.index.family(role.family.value).map { Reference($0) }
    },
    .record("team", Reference.model, "The team.") { role, page in
      role.team.flatMap { page.index.team($0.value) }.map {
        Reference(name: $0.name.value, target: .team($0.slug))
      }
    },
    .list("facts", of: Fact.model, "Pay, place, workplace and so on.") { $0.facts($1) },
    .list("key-facts", of: Fact.model, "The three facts that matter most.") { $0.keyFacts($1) },
    .text("summary", "The outcome in one sentence.") { role, _ in role.summary?.value },
    .html("problem-html", "The problem that the person will solve.") {
      $1.html($0.problem, topHeading: 3, idPrefix: "problem-")
    },
  ]

  private static let workFields: [Field<Role, PageContext>] = [
    .record("success", SuccessView.model, "What the person must improve.") { role, _ in SuccessView(role) },
    .list("responsibilities", of: SmallModels.textItem, "What the person will do.") { role, _ in
      role.responsibilities.map(\.text.value)
    },
    .text("emphasis", "Whether the weight is on research or production, in a sentence.") { role, page in
      role.emphasis.map { page.words("emphasis-\($0.value.rawValue)") }
    },
    .record("second-family", secondFamilyModel, "A second family whose work it openly includes.") { role, _ in
      role.secondFamily
    },
    .flag("has-requirements", "Whether anything is asked for.") { role, _ in
      !role.mustHaves.isEmpty || !role.niceToHaves.isEmpty
    },
    .list("must-haves", of: mustHave, "What nobody can do the work without.") { role, _ in role.mustHaves },
    .list("nice-to-haves", of: SmallModels.textItem, "What helps.") { role, _ in
      role.niceToHaves.map(\.text.value)
    },
    .list("backgrounds", of: background, "What counts from where people come from.") { role, _ in
      role.backgrounds
    },
    .record("boundaries", BoundariesView.model, "What is the role's, and what is not.") {
      BoundariesView($0, $1)
    },
    .record("resources", ResourcesView.model, "With what.") { ResourcesView(role: $0, $1) },
    .record("growth", Growth.model, "How the person will grow.") { role, _ in role.growth },
    .record("onboarding", Onboarding.model, "The first 90 days.") { role, page in
      role.onboarding.flatMap { $0.items(page).isEmpty ? nil : $0 }
    },
  ]

  private static let termFields: [Field<Role, PageContext>] = [
    .record("interview", InterviewView.model, "How the company decides.") { role, page in
      InterviewView(page.index.interview(for: role), mustHaves: role.mustHaves)
    },
    .record("reports-to", superior, "Who leads the role.") { role, _ in role.reportsTo },
    .list("stories", of: Story.row, "Stories that are proof, at most three.") { $1.index.stories(about: $0) },
    .record("compensation", CompensationView.model, "Pay and benefits.") { CompensationView($0, $1) },
    .list("conditions", of: Fact.detail, "Hours, travel, on-call.") { $0.conditionFacts($1) },
    .record("apply", ApplyView.model, "How to apply; absent where one can't.") { ApplyView($0, $1) },
  ]

  private static let footFields: [Field<Role, PageContext>] = [
    .list("not-convinced", of: Suggestion.model, "What to read first.") { Suggestion.all(for: $0, $1) },
    .list("statements", of: Statements.model, "Equal opportunity and the like.") { _, page in page.statements
    },
    .list("record", of: Fact.record, "When it was confirmed and posted.") { $0.recordFacts($1) },
    .list("related", of: Role.row, "Other open roles, at most three.") { $1.index.roles(related: $0) },
  ]

  private static let secondFamilyModel = Model<SecondFamily, PageContext>(
    "second family",
    [
      .text("title", "The family's title.") { second, page in
        page.index.family(second.family.value)?.title.value ?? second.family.value
      },
      .text("url", "The family's page.") { $1.link(to: PageID.family($0.family.value)) },
      .text("why", "Why it is one job here.") { second, _ in second.why.value },
    ])

  private static let mustHave = Model<Statement, PageContext>(
    "must-have",
    [
      .text("id", "Its name, by which stages refer to it.") { statement, _ in statement.id?.value },
      .text("text", "What is asked for.") { statement, _ in statement.text.value },
    ])

  private static let background = Model<BackgroundNote, PageContext>(
    "background",
    [
      .text("from", "Where somebody comes from.") { note, page in
        page.words.known("background-\(note.from.value)") ?? note.from.value.capitalised
      },
      .text("counts", "What counts from there.") { note, _ in note.counts.value },
    ])

  private static let superior = Model<Superior, PageContext>(
    "reports-to",
    [
      .text("name", "Their name.") { superior, _ in superior.name?.value },
      .text("title", "Their title.") { superior, _ in superior.title.value },
      .record("photo", Picture.model, "Their picture.") { superior, _ in
        Picture(superior.photo, alt: superior.alt?.value ?? superior.name?.value ?? superior.title.value)
      },
      .text("says", "One sentence from them.") { superior, _ in superior.says?.value },
    ])
}

/// Something to read before applying.
struct Suggestion: Sendable {
  var title: String
  var target: PageID
  var note: String?
  var language: String?

  /// Failures first, then other stories, the team, the family; at most four.
  static func all(for role: Role, _ page: PageContext) -> [Suggestion] {
    let stories = page.index.stories(about: role)
    let failures = stories.filter { $0.kind?.value == .failure }
    var suggestions = (failures + stories.filter { $0.kind?.value != .failure }).prefix(2).map { story in
      let kind = story.kind.map { page.words("kind-\($0.value.rawValue)") }
      let note = kind.map { page.words("related-kind", ["kind": $0, "author": story.author.name.value]) }
      return Suggestion(
        title: story.title.value, target: .story(story.slug), note: note,
        language: page.index.foreignLanguage(of: story))
    }
    if let team = role.team.flatMap({ page.index.team($0.value) }) {
      suggestions.append(
        Suggestion(
          title: team.name.value, target: .team(team.slug), note: page.words("kind-team"),
          language: page.index.foreignLanguage(of: team)))
    }
    if let family = page.index.families.first(where: { $0.slug == role.family.value }) {
      suggestions.append(
        Suggestion(title: family.title.value, target: .family(family.slug), note: page.words("kind-family")))
    }
    return suggestions
  }

  static let model = Model<Suggestion, PageContext>(
    "suggestion",
    [
      .text("title", "What it is called.") { item, _ in item.title },
      .text("url", "Its page.") { $1.link(to: $0.target) },
      .text("note", "What kind of page it is.") { item, _ in item.note },
      .text("language", "Its language, where it is another than the page's.") { item, _ in item.language },
    ])
}
