internal import Content
internal import Diagnostics
internal import Preview
internal import Routes
internal import Site

/// Which findings belong to which page: those in the files that it is made of.
struct FindingsOfPages: Sendable {
  /// The most findings that a page lists, of its own and of those that no page has.
  static let most = 50

  private let findings: [Diagnostic]
  /// The findings of each page by their places in the list, by the page's path.
  private var places: [String: [Int]] = [:]
  /// Those in files that no page is about: the settings, the theme, what is held back.
  private var unplaced: [Int] = []
  /// The pages that show what belongs to no page.
  private let lists: Set<String>
  private let show: @Sendable (Diagnostic) -> PreviewFinding

  /// Lays findings out; `show` makes of each what a page shows.
  init(_ findings: [Diagnostic], _ project: Project, show: @escaping @Sendable (Diagnostic) -> PreviewFinding)
  {
    self.findings = findings
    self.show = show
    let pages = FindingsOfPages.pagesBySource(project)
    for (place, finding) in findings.enumerated() {
      let found = pages[finding.primary.file.path] ?? []
      for page in found { places[page, default: []].append(place) }
      if found.isEmpty { unplaced.append(place) }
    }
    lists = Set(
      project.routes.routes.filter {
        switch $0.page {
        case .home, .roles, .teams, .stories, .families, .notFound: true
        default: false
        }
      }.map(\.address.file))
  }

  /// What a page shows.
  func findings(onPage path: String) -> PageFindings {
    let own = places[path] ?? []
    let others = lists.contains(path) ? unplaced : []
    var page = PageFindings()
    page.page = mostImportant(own).map { show(findings[$0]) }
    page.unplaced = mostImportant(others).map { show(findings[$0]) }
    page.leftOfPage = own.count - page.page.count
    page.leftUnplaced = others.count - page.unplaced.count
    for place in own + others {
      switch findings[place].severity {
      case .error: page.errors += 1
      case .warning: page.warnings += 1
      case .info: page.infos += 1
      }
    }
    page.elsewhere = findings.count - own.count - others.count
    return page
  }

  /// The first findings by weight, then in reading order.
  private func mostImportant(_ places: [Int]) -> ArraySlice<Int> {
    places.sorted { (findings[$1].severity, $0) < (findings[$0].severity, $1) }.prefix(FindingsOfPages.most)
  }

  /// The pages that are made of a file in the first place, by the file's path: a role's page of its file, in all languages;
  /// a page in another language of its translation, too.
  private static func pagesBySource(_ project: Project) -> [String: [String]] {
    let editions = project.content.editions
    let sources = editions.map(\.sources)
    var pages: [String: [String]] = [:]
    for route in project.routes.routes {
      var paths: Set<String> = []
      for (edition, sources) in zip(editions, sources)
      where [editions[0].language, route.language].contains(edition.language) {
        paths.formUnion(sources[route.page] ?? [])
      }
      for path in paths { pages[path, default: []].append(route.address.file) }
    }
    return pages
  }
}

extension Edition {
  /// The paths of the files that each page is about.
  fileprivate var sources: [PageID: [String]] {
    var sources: [PageID: [String]] = [.home: [company.file.path], .howWeHire: [company.file.path]]
    func add(_ items: [some ContentItem], _ page: (String) -> PageID) {
      for item in items { sources[page(item.slug), default: []].append(item.file.path) }
    }
    add(roles) { .role($0) }
    add(teams) { .team($0) }
    add(stories) { .story($0) }
    add(families) { .family($0) }
    // The page about hiring begins with a free page, where there is one of that name.
    add(pages) { $0 == PageKind.howWeHire.rawValue ? .howWeHire : .free($0) }
    return sources
  }
}
