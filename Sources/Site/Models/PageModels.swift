internal import Content
internal import Routes
internal import Templates

/// The page model of each kind of page, for one theme: what its templates may use.
struct PageModels: Sendable {
  /// A kind of page: its template, its names, and how its record is made; nil where the page does not exist.
  struct Entry: Sendable {
    let kind: PageKind
    let template: String
    let shape: Shape
    let record: @Sendable (PageContext) -> Record?
    /// Whether search engines may list the page.
    let isIndexed: @Sendable (PageContext) -> Bool
  }

  private let byKind: [PageKind: Entry]
  /// Some rows of the list of roles, which a script shows when it searches a list of several pages.
  let roleRows: Model<Range<Int>, PageContext>
  /// The template that they are rendered with.
  static let roleRowsTemplate = "role-rows"
  /// The names of the theme's words, in the order of `wordsShape`.
  let wordNames: [String]
  let wordsShape: Shape
  let themeShape: Shape

  /// The models of all kinds, in the order of their names.
  var entries: [Entry] { byKind.values.sorted { $0.kind.rawValue < $1.kind.rawValue } }

  /// Makes the models for a theme's words and options; `templates` names the template of a kind of page.
  init(
    words: [String], options: [String], params declared: [TableEntry<[PlainText]>] = [],
    templates: [TableEntry<PlainText>] = []
  ) {
    let params = ParamsModel(declared)
    wordNames = words
    let wordsShape = Shape("words", words.map { Shape.Entry($0, .text, "A word of the theme.") })
    let themeShape = Shape("theme", unique(options).map { Shape.Entry($0, .text, "An option of the theme.") })
    self.wordsShape = wordsShape
    self.themeShape = themeShape
    roleRows = RolesModel.rows(words: wordsShape, theme: themeShape)
    var byKind: [PageKind: Entry] = [:]

    func add<Item>(
      _ kind: PageKind, as name: String? = nil, _ model: Model<Item, PageContext>,
      item: @escaping @Sendable (PageContext) -> Item?,
      info: @escaping @Sendable (Item, PageContext) -> PageInfo
    ) {
      let root = Model<(Item, PageInfo), PageContext>(
        "the \(kind.rawValue) page",
        [
          .record("page", PageInfo.model, "What every page says about itself.") { source, _ in source.1 },
          .record("site", SiteModel.model, "What stands on every page.") { _, _ in () },
          .record("words", wordsShape, "The theme's words in the page's language.") { _, page in
            page.index.wordsRecord
          },
          .record("theme", themeShape, "The theme's options.") { _, page in page.index.themeRecord },
          .record("params", params.shape, "What content says to themes alone.") { _, page in
            params.record(page)
          },
          .record(name ?? kind.rawValue, model, "What this kind of page is about.") { source, _ in source.0 },
        ])
      byKind[kind] = Entry(
        kind: kind, template: templates[kind.rawValue]?.value ?? kind.rawValue, shape: root.shape,
        record: { page in item(page).map { root.record(($0, info($0, page)), page) } },
        isIndexed: { page in item(page).map { !info($0, page).isNoindex } ?? false })
    }
    add(.home, HomeModel.model, item: { _ in () }, info: { _, page in PageInfo.home(page) })
    add(.roles, RolesModel.model, item: { _ in () }) { _, page in
      let count = page.openRolesText(page.index.openRoles) ?? page.words("open-roles-none")
      var title = page.words("roles")
      if let number = page.rolesPageNumber, number > 1 {
        title = page.words("page-number", ["title": title, "number": String(number)])
      }
      return PageInfo(
        heading: count, intro: page.words("roles-intro"),
        description: page.words("roles-intro"), title: page.title(title))
    }
    add(.place, PlaceModel.model, item: { page in page.place }) { place, page in
      let name = page.index.placeName(place)
      let heading = page.words(
        place == RolePlaces.remote ? "place-heading-remote" : "place-heading", ["place": name])
      return PageInfo(
        heading: heading, intro: page.openRolesText(page.index.openRoles(in: place)),
        description: page.words("roles-intro"))
    }
    add(.role, Role.model, item: { page in page.role }, info: { PageInfo($0, $1) })
    add(.teams, TeamsModel.model, item: { _ in () }) { _, page in PageInfo(listOn: page) }
    add(.team, Team.model, item: { page in page.team }) { team, _ in
      PageInfo(heading: team.name.value, description: team.mission?.value, isNoindex: team.isDraft)
    }
    add(.stories, StoriesModel.model, item: { _ in () }) { _, page in
      PageInfo(listOn: page)
    }
    add(.story, Story.model, item: { page in page.story }) { story, _ in
      PageInfo(heading: story.title.value, description: story.summary?.value, isNoindex: story.isDraft)
    }
    add(.families, FamiliesModel.model, item: { _ in () }) { _, page in
      PageInfo(listOn: page)
    }
    add(.family, Family.model, item: { page in page.family }) { family, page in
      PageInfo(heading: family.title.value, description: family.coreText(page.words)?.value)
    }
    add(.howWeHire, HiringModel.model, item: { _ in () }) { _, page in
      let own = HiringModel.introduction(page)
      let intro = own?.summary?.value ?? page.words("how-we-hire-intro")
      return PageInfo(
        heading: own?.title.value ?? page.words("how-we-hire"), headingLanguage: own?.title.language,
        intro: intro, introLanguage: own?.summary?.language,
        description: intro, isNoindex: own?.isDraft == true)
    }
    add(.page, as: "content", FreePage.model, item: { page in page.freePage }) { item, _ in
      PageInfo(
        heading: item.title.value, headingLanguage: item.title.language, intro: item.summary?.value,
        introLanguage: item.summary?.language, description: item.summary?.value,
        isNoindex: item.isDraft)
    }
    add(.notFound, NotFoundModel.model, item: { _ in () }) { _, page in
      PageInfo(
        heading: page.words("not-found"), intro: page.words("not-found-text"),
        isNoindex: true)
    }
    add(.redirect, RedirectModel.model, item: { page in page.redirectTarget }) { target, page in
      PageInfo(
        heading: page.title(of: target) ?? page.words("moved"), isNoindex: true,
        canonical: target)
    }
    self.byKind = byKind
  }

  /// The model of a kind of page.
  subscript(kind: PageKind) -> Entry? { byKind[kind] }
}

extension PageInfo {
  fileprivate static func home(_ page: PageContext) -> PageInfo {
    let name = page.company.name.value
    let tagline = page.company.tagline?.value
    return PageInfo(
      heading: tagline ?? name, headingLanguage: page.company.tagline?.language, description: tagline,
      title: page.words("home-title", ["site": name]))
  }

  /// A list with a heading and an intro of the theme's.
  fileprivate init(listOn page: PageContext) {
    let intro = page.words("\(page.kind.rawValue)-intro")
    self.init(heading: page.words(page.kind.rawValue), intro: intro, description: intro)
  }

  fileprivate init(_ role: Role, _ page: PageContext) {
    let facts = [page.words.pay(of: role), page.words.places(of: role)].compactMap { $0 }
    let line = facts.isEmpty ? nil : page.words.list(facts).capitalised + "."
    let description = [role.summary?.value, line].compactMap { $0 }.joined(separator: " ")
    // A draft that is shown to its authors is not for search engines either.
    let isOpen = role.publication(on: page.index.today) == .open
    self.init(
      heading: role.title.value, description: description.isEmpty ? nil : description,
      isNoindex: !isOpen)
  }
}

extension PageContext {
  /// A title for tabs, made of a heading and the company's name.
  fileprivate func title(_ heading: String) -> String {
    words("page-title", ["title": heading, "site": company.name.value])
  }

  var role: Role? {
    if case .role(let slug) = page { index.role(slug) } else { nil }
  }

  /// The slug of the place that the page is about.
  var place: String? {
    if case .place(let slug) = page { slug } else { nil }
  }

  /// Which page of the list of roles it is, from 1; nil for any other page.
  var rolesPageNumber: Int? { page.rolesPage }

  var team: Team? {
    if case .team(let slug) = page { index.team(slug) } else { nil }
  }

  var story: Story? {
    if case .story(let slug) = page { index.story(slug) } else { nil }
  }

  var family: Family? {
    if case .family(let id) = page { index.families.first { $0.slug == id } } else { nil }
  }

  var freePage: FreePage? {
    if case .free(let slug) = page { index.pages.first { $0.slug == slug } } else { nil }
  }
}
