internal import Content
internal import Markdown
internal import Routes

/// What stands before the anchors of the texts that a page shows.
enum AnchorPrefix {
  static let growth = "growth-"
  static let howWeHire = "about-"
  static let page = "text-"
  static let problem = "problem-"
  static let story = "story-"
  static let team = "about-"
}

extension EditionIndex {
  /// The anchor of a heading as the page has it, where somebody names it as its own text does.
  func anchor(_ fragment: String, on page: PageID) -> String {
    let prefix = texts(of: page).first { text in
      text.body?.document.headings.contains { $0.id == fragment } == true
    }?.prefix
    return (prefix ?? "") + fragment
  }

  /// The texts of a page, each with what stands before its anchors.
  private func texts(of page: PageID) -> [(prefix: String, body: MarkdownText?)] {
    switch page {
    case .role(let slug):
      let role = role(slug)
      return [(AnchorPrefix.problem, role?.problem), (AnchorPrefix.growth, role?.growth?.text)]
    case .team(let slug): return [(AnchorPrefix.team, team(slug)?.body)]
    case .story(let slug): return [(AnchorPrefix.story, story(slug)?.body)]
    case .howWeHire:
      let introduction = edition.pages.first { $0.slug == PageKind.howWeHire.rawValue }
      return [(AnchorPrefix.howWeHire, introduction?.body)]
    case .free(let slug): return [(AnchorPrefix.page, pages.first { $0.slug == slug }?.body)]
    case .home, .roles, .moreRoles, .place, .teams, .stories, .families, .family, .notFound: return []
    }
  }
}
