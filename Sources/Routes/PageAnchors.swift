internal import Content

/// The headings of the texts on one page, by which a link leads to a place on it.
struct PageAnchors: Sendable {
  /// What stands before the anchors of a text on the page, and the anchors of its headings as authors write them.
  private var texts: [(prefix: String, anchors: [String])] = []

  /// Takes a text that the page shows.
  mutating func add(_ text: MarkdownText?, prefix: String) {
    guard let anchors = text?.anchors, !anchors.isEmpty else { return }
    texts.append((prefix, anchors))
  }

  /// Whether there is no heading.
  var isEmpty: Bool { texts.isEmpty }

  /// All anchors as authors write them, in the order of the page.
  var written: [String] { texts.flatMap(\.anchors) }

  /// The anchor that the page has for one that an author wrote, with or without the prefix.
  func anchor(_ written: String) -> String? {
    for text in texts {
      if text.anchors.contains(written) { return text.prefix + written }
      if written.hasPrefix(text.prefix), text.anchors.contains(String(written.dropFirst(text.prefix.count))) {
        return written
      }
    }
    return nil
  }
}

extension PageID {
  /// What stands before the anchors of the page's own text, so that they differ from those of the theme.
  package var anchorPrefix: String? {
    switch self {
    case .free: "text-"
    case .story: "story-"
    case .team, .howWeHire: "about-"
    case .home, .roles, .moreRoles, .place, .role, .teams, .stories, .families, .family, .notFound: nil
    }
  }

  /// Whether nearly all of the page is its text, so that an anchor which is no heading of it is none.
  ///
  /// What other pages have beside their headings is the theme's matter.
  var isText: Bool {
    switch self {
    case .free, .story: true
    default: false
    }
  }
}

extension RouteTable {
  /// The anchor of a heading as its page has it: `text-our-history` for `our-history`; nil where no heading of the page
  /// in that language has it.
  package func anchor(_ written: String, on page: PageID, in language: String) -> String? {
    anchors(on: page, in: language)?.anchor(written)
  }

  /// Whether a link may lead to an anchor of a page: a heading of its text, or what only the theme can know.
  package func hasAnchor(_ written: String, on page: PageID, in language: String) -> Bool {
    !page.isText || anchor(written, on: page, in: language) != nil
  }
}
