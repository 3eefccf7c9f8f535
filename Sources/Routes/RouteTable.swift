package import Content
package import Diagnostics

/// One page of the site in one language.
package struct Route: Sendable {
  /// Which page.
  package let page: PageID
  /// Its language.
  package let language: String
  /// Its address.
  package let address: Address
}

/// An earlier address, and where it leads now.
package struct Redirect: Sendable {
  /// The earlier address.
  package let from: Address
  /// The page it leads to.
  package let to: Address
  /// The language of both.
  package let language: String
}

/// Which page has which address: the contract with everybody who links to the site.
package struct RouteTable: Sendable {
  /// How many roles stand on one page of the list.
  package static let rolesOnPage = 100

  /// All pages: the first language first, in the order home, lists, items.
  package let routes: [Route]
  /// All earlier addresses.
  package let redirects: [Redirect]
  /// The slugs of roles that nobody may see, nor hear of.
  package let hiddenRoles: Set<String>
  /// The places where open roles are.
  package let places: RolePlaces
  /// The number of pages that the open roles take.
  package let rolePages: Int
  /// Drafts that were left out, by their addresses in all languages.
  let leftOut: [Address: ContentID]
  /// Where two want one address.
  package let clashes: DiagnosticSink
  /// The addresses of pages that an error keeps away.
  private let missing: Set<Address>
  private let addresses: [Key: Address]
  private let known: [Address: Route]
  private let headings: [Key: PageAnchors]
  private let firstLanguage: String

  private struct Key: Hashable {
    var page: PageID
    var language: String
  }

  /// Lays out the pages of some content on a day.
  ///
  /// Roles that nobody may see have no page. The first language has every page; another one has those whose content
  /// was translated.
  package init(_ content: SiteContent, today: CalendarDate, drafts: Bool) {
    firstLanguage = content.original.language
    var routes: [Route] = []
    var redirects: [Redirect] = []
    var missing: Set<Address> = []
    var headings: [Key: PageAnchors] = [:]
    var leftOut: [Address: ContentID] = [:]
    let open = content.original.roles.filter { $0.publication(on: today, drafts: drafts) == .open }
    let places = RolePlaces(open)
    let rolePages = max(1, (open.count + RouteTable.rolesOnPage - 1) / RouteTable.rolesOnPage)
    self.places = places
    self.rolePages = rolePages
    let mayLackInterview = content.hasErrors(in: content.original.company.file)
    for edition in content.editions {
      let isFirst = edition.language == content.original.language
      let prefix = isFirst ? [] : [edition.language]
      let roles = edition.roles.filter { $0.publication(on: today, drafts: drafts) != .hidden }
      var pages: [PageID] = [.home, .roles]
      pages += (2..<max(2, rolePages + 1)).map { .moreRoles($0) }
      pages += places.slugs.map { .place($0) }
      pages += roles.map { .role($0.slug) }
      if isFirst || !edition.teams.isEmpty { pages.append(.teams) }
      pages += edition.teams.map { .team($0.slug) }
      if isFirst || !edition.stories.isEmpty { pages.append(.stories) }
      pages += edition.stories.map { .story($0.slug) }
      pages.append(.families)
      pages += edition.families.map { .family($0.slug) }
      let introduction = edition.pages.first { $0.slug == PageID.howWeHire.parts[0] }
      if !edition.company.interviews.isEmpty || introduction != nil { pages.append(.howWeHire) }
      pages += edition.pages.filter { $0.slug != introduction?.slug }.map { .free($0.slug) }
      if isFirst { pages.append(.notFound) }
      for item in content.drafts { leftOut[Address(prefix + PageID(item).parts)] = item }
      for item in content.unreadable { missing.insert(Address(prefix + PageID(item).parts)) }
      if mayLackInterview { missing.insert(Address(prefix + PageID.howWeHire.parts)) }
      for page in pages {
        let address = page == .notFound ? Address(file: "404.html") : Address(prefix + page.parts)
        routes.append(Route(page: page, language: edition.language, address: address))
      }
      func note(_ page: PageID, _ texts: (prefix: String?, text: MarkdownText?)...) {
        var anchors = PageAnchors()
        for (prefix, text) in texts { anchors.add(text, prefix: prefix ?? "") }
        if !anchors.isEmpty { headings[Key(page: page, language: edition.language)] = anchors }
      }
      for role in roles { note(.role(role.slug), ("problem-", role.problem), ("growth-", role.growth?.text)) }
      for team in edition.teams { note(.team(team.slug), (PageID.team(team.slug).anchorPrefix, team.body)) }
      for story in edition.stories {
        note(.story(story.slug), (PageID.story(story.slug).anchorPrefix, story.body))
      }
      for page in edition.pages where page.slug != introduction?.slug {
        note(.free(page.slug), (PageID.free(page.slug).anchorPrefix, page.body))
      }
      if let introduction { note(.howWeHire, (PageID.howWeHire.anchorPrefix, introduction.body)) }
      func lead(_ items: [some ContentItem], _ kind: ContentKind) {
        func address(_ slug: String) -> Address { Address(prefix + PageID(ContentID(kind, slug)).parts) }
        for item in items {
          for alias in item.aliases {
            redirects.append(
              Redirect(from: address(alias.value), to: address(item.slug), language: edition.language))
          }
        }
      }
      lead(roles, .role)
      lead(edition.teams, .team)
      lead(edition.stories, .story)
      lead(edition.pages, .page)
    }
    hiddenRoles = Set(
      content.original.roles.filter { $0.publication(on: today, drafts: drafts) == .hidden }.map(\.slug))
    self.leftOut = leftOut
    clashes = AddressBook(content).clashes
    self.missing = missing
    self.headings = headings
    self.routes = routes
    self.redirects = redirects
    addresses = Dictionary(
      routes.map { (Key(page: $0.page, language: $0.language), $0.address) },
      uniquingKeysWith: { first, _ in first })
    known = Dictionary(routes.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a page is in a language; in the first language where it was not translated. Nil for no page.
  package func address(of page: PageID, in language: String) -> Address? {
    addresses[Key(page: page, language: language)] ?? addresses[Key(page: page, language: firstLanguage)]
  }

  /// Whether a page is there in just this language.
  package func has(_ page: PageID, in language: String) -> Bool {
    addresses[Key(page: page, language: language)] != nil
  }

  /// The page at an address that somebody wrote, such as `/teams/search`; the last `/` may be missing.
  package func page(at path: String) -> Route? {
    if let route = known[Address(file: String(path.drop { $0 == "/" }))] { return route }
    return known[Address(path.split(separator: "/").map(String.init))]
  }

  /// The headings of a page in just this language; nil where it has none.
  func anchors(on page: PageID, in language: String) -> PageAnchors? {
    headings[Key(page: page, language: language)]
  }

  /// The language that a page of this site is shown in where a page in `language` links to it.
  ///
  /// Who writes an address of the first language means the page, and who writes one of another means that language.
  package func language(of route: Route, from language: String) -> String {
    route.language == firstLanguage && has(route.page, in: language) ? language : route.language
  }

  /// Whether an error in a file may be why there is no page at an address.
  package func mayBeMissing(_ path: String) -> Bool {
    missing.contains(Address(path.split(separator: "/").map(String.init)))
  }
}
