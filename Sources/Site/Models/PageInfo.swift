internal import Content
internal import Routes
internal import Templates

/// What every page says about itself.
struct PageInfo: Sendable {
  /// The heading.
  var heading: String
  /// The tag of the language that the heading is written in; nil for a word of the theme, or a name.
  var headingLanguage: String?
  /// The text under the heading.
  var intro: String?
  /// The tag of the language that it is written in; nil for a word of the theme.
  var introLanguage: String?
  /// What search engines and links show.
  var description: String?
  /// Whether search engines should leave it out.
  var isNoindex = false
  /// The title for tabs and search engines, where it is not made of the heading.
  var title: String?
  /// The address that stands for this one, where it is another.
  var canonical: Address?

  static let model = Model<PageInfo, PageContext>(
    "page",
    [
      .text("kind", "The kind of page.") { _, page in page.kind.rawValue },
      .text("language", "The page's language.") { _, page in page.index.language },
      .text("title", "The title for tabs and search engines.") { info, page in
        info.title ?? page.words("page-title", ["title": info.heading, "site": page.company.name.value])
      },
      .written("heading", "The heading.") { info, _ in
        PlainText(info.heading, language: info.headingLanguage)
      },
      .flag("has-long-word", "Whether a word of the heading is too long for a small screen in large type.") {
        info, _ in info.hasLongWord
      },
      .written("intro", "The text under the heading.") { info, _ in
        info.intro.map { PlainText($0, language: info.introLanguage) }
      },
      .text("description", "What search engines and links show.") { info, _ in info.description },
      .text("url", "This page.") { _, page in page.link(to: page.address) },
      .text("canonical", "The whole address of this page.") { info, page in
        page.canonical(info.canonical ?? page.address)
      },
      .flag("is-noindex", "Whether search engines should leave it out.") { info, _ in info.isNoindex },
      .record("social-image", SocialImage.model, "The picture that links to the page show elsewhere.") {
        _, page in SocialImage(of: page)
      },
      .list("alternates", of: alternate, "This page in all its languages; empty where there is one.") {
        _, page in
        alternates(of: page)
      },
      .list(
        "languages", of: LanguageLink.model,
        "All languages of the site, to choose from on any page; empty where there is one."
      ) { _, page in
        LanguageLink.all(on: page)
      },
      .text("social-title", "The title that links to the page show elsewhere.") { info, page in
        page.kind == .home ? info.title : info.heading
      },
      .text("open-graph-type", "What kind of thing the page is to Open Graph.") { _, page in
        OpenGraph.type(of: page.kind)
      },
      .text("open-graph-locale", "The page's language and a territory, as Open Graph wants it.") { _, page in
        OpenGraph.locale(page.index.language)
      },
      .text("content-security-policy", "What the page may load.") { _, _ in ContentSecurityPolicy.page },
      .utf8HTML("structured-data-html", "What search engines read: script elements of JSON-LD.") {
        info, page in
        StructuredData.html(of: page, heading: info.heading)
      },
      .list("feeds", of: FeedLink.model, "The feeds about what is on the page, for feed readers.") {
        _, page in
        FeedLink.all(on: page)
      },
    ])

  /// Whether a word has more than 14 characters, and nothing in it at which a line may end.
  private var hasLongWord: Bool {
    // Most headings have none, and show it by their bytes.
    guard heading.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D }).contains(where: { $0.count > 14 })
    else { return false }
    return heading.split { $0.isWhitespace || $0 == "-" || $0 == "\u{2010}" }.contains { $0.count > 14 }
  }

  private struct Alternate: Sendable {
    var language: String
    var name: String
    var address: Address
  }

  private static let alternate = Model<Alternate, PageContext>(
    "alternate",
    [
      .text("language", "The language's tag.") { item, _ in item.language },
      .text("name", "The language's own name.") { item, _ in item.name },
      .text("url", "The page in that language.") { $1.link(to: $0.address) },
      .text("canonical", "The whole address of it.") { $1.canonical($0.address) },
      .text("open-graph-locale", "That language and a territory, as Open Graph wants it.") { item, _ in
        OpenGraph.locale(item.language)
      },
      .flag("is-current", "Whether this is the page.") { $0.address == $1.address },
      .flag("is-first", "Whether it is in the site's first language, which is for readers of any other.") {
        $0.language == $1.index.languages.first?.tag
      },
    ])

  private static func alternates(of page: PageContext) -> [Alternate] {
    let index = page.index
    let there = index.languages.filter { index.routes.has(page.page, in: $0.tag) }
    guard there.count > 1 else { return [] }
    return there.compactMap { language in
      index.routes.address(of: page.page, in: language.tag)
        .map { Alternate(language: language.tag, name: language.name, address: $0) }
    }
  }
}
