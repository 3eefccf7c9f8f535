internal import Content
internal import Routes
internal import Templates

extension Family {
  /// `Model training, deployment and optimisation`; nil where nothing is said.
  func coreText(_ words: Words) -> PlainText? {
    core.first.map { PlainText(words.and(core.map(\.value)).capitalised, language: $0.language) }
  }

  private static let headFields: [Field<Family, PageContext>] = [
    .text("id", "The family's id.") { family, _ in family.slug },
    .written("title", "What somebody of the family is called.") { family, _ in family.title },
    .text("url", "The family's page.") { $1.link(to: PageID.family($0.slug)) },
    .written("core", "The core skills, in one line.") { $0.coreText($1.words) },
  ]

  /// What a family is for, and where it ends.
  private static let boundaryFields: [Field<Family, PageContext>] = [
    .list("builds", of: SmallModels.textItem, "What it builds.") { family, _ in family.builds },
    .list("does-not-do", of: HandedWork.model, "What it does not do, and who does.") {
      HandedWork.beyond($0, $1)
    },
  ]

  /// A family in a list.
  static let row = Model<Family, PageContext>(
    "family row",
    headFields + boundaryFields + [
      .text("open-roles", "How many roles are open; absent where none is.") { family, page in
        page.openRolesText(page.index.openRoles(of: family))
      }
    ])

  /// A family with its open roles.
  static let group = Model<Family, PageContext>(
    "role group",
    headFields + [
      .number("count", "How many roles are open.") { $1.index.openRoles(of: $0).count }
    ]
      + RoleExcerpt.fields(
        { RoleExcerpt(of: $0, most: RoleExcerpt.onHome, word: "roles-all", $1) }, most: RoleExcerpt.onHome))

  /// A family's own page.
  static let model = Model<Family, PageContext>(
    "family",
    headFields + boundaryFields + RoleExcerpt.fields { RoleExcerpt(of: $0, $1) } + [
      .flag("has-boundary", "Whether it says what it builds, or what it does not do.") { family, _ in
        !family.builds.isEmpty || !family.doesNotDo.isEmpty
      },
      .text("families-url", "All families.") { _, page in page.link(to: PageID.families) },
      .list("levels", of: level, "What each level means.") { family, _ in family.levels },
      .record("interview", InterviewView.model, "How the company decides.") { family, page in
        InterviewView(page.company.interview(for: family.slug))
      },
      .list("stories", of: Story.row, "Stories about it, at most three.") { family, page in
        Array(page.index.stories(of: family).prefix(3))
      },
      .list("neighbours", of: Family.row, "The families around it.") { family, page in
        page.index.families.filter { $0.slug != family.slug }
      },
    ])

  private static let level = Model<TableEntry<LevelScope>, PageContext>(
    "level",
    [
      .text("id", "The level.") { level, _ in level.key.value },
      .text("name", "The level's name.") { level, page in page.words("level-\(level.key.value)") },
      .text("pay", "The pay in one line.") { level, page in
        let ranges = level.value.pay.compactMap { pay in
          page.words.payText(pay).map {
            [$0, page.words.payFor(pay)].compactMap { $0 }.joined(separator: " ")
          }
        }
        return ranges.isEmpty ? nil : page.words.list(ranges)
      },
      .written("scope", "What somebody at this level is trusted with.") { level, _ in level.value.scope },
      .written("example", "A piece of work that is typical of it.") { level, _ in level.value.example },
    ])
}
