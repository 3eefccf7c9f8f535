internal import Content
internal import Routes
internal import Templates

/// A language of the site, and where somebody who changes to it goes on reading.
struct LanguageLink: Sendable {
  private let language: String
  private let name: String
  private let address: Address

  static let model = Model<LanguageLink, PageContext>(
    "language",
    [
      .text("language", "The language's tag.") { item, _ in item.language },
      .text("name", "The language's own name.") { item, _ in item.name },
      .text("url", "The page in that language, else the list that it belongs to, else the home page.") {
        $1.link(to: $0.address)
      },
      .flag("is-current", "Whether it is the language of this page.") { $0.language == $1.index.language },
    ])

  /// All languages of the site; none where there is one.
  static func all(on page: PageContext) -> [LanguageLink] {
    let index = page.index
    guard index.languages.count > 1 else { return [] }
    return index.languages.compactMap { language in
      // Of a page that is not there, nothing is in another language.
      let there = ([page.page, page.page.list].filter { $0 != .notFound } + [.home])
        .first { index.routes.has($0, in: language.tag) }
      guard let there, let address = index.routes.address(of: there, in: language.tag) else { return nil }
      return LanguageLink(language: language.tag, name: language.name, address: address)
    }
  }
}

extension PageID {
  /// The list on which one finds what the page is about; the home page where there is none.
  fileprivate var list: PageID {
    switch kind {
    case .role, .roles, .place, .notFound: .roles
    case .team, .teams: .teams
    case .story, .stories: .stories
    case .family, .families: .families
    case .home, .howWeHire, .page, .redirect: .home
    }
  }
}
