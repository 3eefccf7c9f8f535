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
  init(_ findings: [Diagnostic], _ project: Project, show: @escaping @Sendable (Diagnostic) -> PreviewFinding) {
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
    let content = project.content
    let first = content.original.language
    var pages: [String: [String]] = [:]
    for route in project.routes.routes {
      var sources: Set<String> = []
      for edition in content.editions where [first, route.language].contains(edition.language) {
        sources.formUnion(edition.sources(of: route.page))
      }
      for source in sources { pages[source, default: []].append(route.address.file) }
    }
    return pages
  }
}

extension Edition {
  /// The paths of the files that a page is about.
  fileprivate func sources(of page: PageID) -> [String] {
    switch page {
    case .home: [company.file.path]
    case .howWeHire:
      [company.file.path] + pages.filter { $0.slug == PageKind.howWeHire.rawValue }.map(\.file.path)
    case .role(let slug): roles.filter { $0.slug == slug }.map(\.file.path)
    case .team(let slug): teams.filter { $0.slug == slug }.map(\.file.path)
    case .story(let slug): stories.filter { $0.slug == slug }.map(\.file.path)
    case .family(let slug): families.filter { $0.slug == slug }.map(\.file.path)
    case .free(let slug): pages.filter { $0.slug == slug }.map(\.file.path)
    case .roles, .moreRoles, .place, .teams, .stories, .families, .notFound: []
    }
  }
}
