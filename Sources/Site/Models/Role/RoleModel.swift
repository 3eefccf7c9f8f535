internal import Content
internal import Routes
internal import Templates

extension Role {
  /// A role's own page.
  static let model = Model<Role, PageContext>("role", headFields + workFields + termFields + footFields)

  private static let headFields: [Field<Role, PageContext>] = [
    .written("title", "The role's title.") { role, _ in role.title },
    .text("url", "This page.") { $1.link(to: PageID.role($0.slug)) },
    .record("notice", NoticeView.model, "Why one can't apply.") { NoticeView($0, $1) },
    .record("family", Reference.model, "The family.") { role, page in
      page.index.family(role.family.value).map { Reference($0) }
    },
    .record("team", Reference.model, "The team.") { role, page in
      page.index.team(of: role.team)
    },
    .list("facts", of: Fact.model, "Pay, place, workplace and so on.") { $0.facts($1) },
    .list("key-facts", of: Fact.model, "The three facts that matter most.") { $0.keyFacts($1) },
    .written("summary", "The outcome in one sentence.") { role, _ in role.summary },
    .html("problem-html", "The problem that the person will solve.") {
      $1.writtenHTML($0.problem, topHeading: 3, idPrefix: AnchorPrefix.problem)
    },
  ]

  private static let workFields: [Field<Role, PageContext>] = [
    .record("success", SuccessView.model, "What the person must improve.") { role, page in
      SuccessView(role, isOpen: role.statusWord(page) == nil)
    },
    .list("responsibilities", of: SmallModels.textItem, "What the person will do.") { role, _ in
      role.responsibilities.map(\.text)
    },
    .text("emphasis", "Whether the weight is on research or production, in a sentence.") { role, page in
      role.emphasis.map { page.words("emphasis-\($0.value.rawValue)") }
    },
    .record("second-family", Reference.model, "A second family whose work it openly includes, and why.") {
      role, page in
      role.secondFamily.map { Reference(family: $0.family, in: page.index).noted($0.why) }
    },
    .flag("has-requirements", "Whether anything is asked for.") { role, _ in
      !role.mustHaves.isEmpty || !role.niceToHaves.isEmpty
    },
    .list("must-haves", of: mustHave, "What nobody can do the work without.") { role, _ in role.mustHaves },
    .list("nice-to-haves", of: SmallModels.textItem, "What helps.") { role, _ in
      role.niceToHaves.map(\.text)
    },
    .list("backgrounds", of: background, "What counts from where people come from.") { role, _ in
      role.backgrounds
    },
    .record("boundaries", BoundariesView.model, "What is the role's own, shared, and others'.") {
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
    .list("conditions", of: Fact.model, "Hours, travel, on-call.") { $0.conditionFacts($1) },
    .record("apply", ApplyView.model, "How to apply; absent where one can't.") { ApplyView($0, $1) },
  ]

  private static let footFields: [Field<Role, PageContext>] = [
    .list(
      "not-convinced", of: Reference.model,
      "What to read before applying, and what it is; none where one can't apply."
    ) {
      $0.statusWord($1) == nil ? $0.suggestions($1) : []
    },
    .list("statements", of: Statements.model, "Equal opportunity and the like.") { _, page in page.statements
    },
    .list("record", of: Fact.model, "When it was confirmed and posted.") { $0.recordFacts($1) },
    .list("related", of: Role.row, "Other open roles, at most three.") { $1.index.roles(related: $0) },
  ]

  private static let mustHave = Model<Statement, PageContext>(
    "must-have",
    [
      .text("id", "Its name, by which stages refer to it.") { statement, _ in statement.id?.value },
      .written("text", "What is asked for.") { statement, _ in statement.text },
    ])

  private static let background = Model<BackgroundNote, PageContext>(
    "background",
    [
      .tagged("from", "Where somebody comes from.") { note, page in
        if let known = page.words.known("background-\(note.from.value)") { return TaggedText(known) }
        return page.tagged(note.from.map(\.capitalised))
      },
      .written("counts", "What counts from there.") { note, _ in note.counts },
    ])

  private static let superior = Model<Superior, PageContext>(
    "reports-to",
    [
      .text("name", "Their name.") { superior, _ in superior.name?.value },
      .written("title", "Their title.") { superior, _ in superior.title },
      .record("photo", Picture.model, "Their picture.") { superior, _ in
        Picture(superior.photo, alt: superior.alt ?? superior.name ?? superior.title)
      },
      .written("says", "One sentence from them.") { superior, _ in superior.says },
    ])
}

extension Role {
  /// What to read before applying: failures first, then other stories, the team, the family; at most four.
  private func suggestions(_ page: PageContext) -> [Reference] {
    let index = page.index
    let words = page.words
    let stories = index.stories(about: self)
    let failures = stories.filter { $0.kind?.value == .failure }
    var suggestions = (failures + stories.filter { $0.kind?.value != .failure }).prefix(2).map { story in
      let note = words.kind(of: story).map {
        words("related-kind", ["kind": $0, "author": story.author.name.value])
      }
      return Reference(story, in: index).noted(note)
    }
    if let team = index.team(of: self.team) { suggestions.append(team.noted(words("kind-team"))) }
    if let family = index.families.first(where: { $0.slug == self.family.value }) {
      suggestions.append(Reference(family).noted(words("kind-family")))
    }
    return suggestions
  }
}
