internal import Content
internal import Routes
internal import Templates

/// What stands on every page besides its content.
enum SiteModel {
  private struct NavigationItem: Sendable {
    var label: PlainText
    var page: PageID
    var language: String?
  }

  static let model = Model<Void, PageContext>(
    "site",
    [
      .text("name", "The company's name.") { _, page in page.company.name.value },
      .written("tagline", "What the company does, in one line.") { _, page in page.company.tagline },
      .text("legal-name", "The registered name.") { _, page in page.company.legalName?.value },
      .text("company-url", "The company's own site.") { _, page in page.company.url.value },
      .text("company-host", "That site's host, as a link's text.") { _, page in
        host(of: page.company.url.value)
      },
      .text("home-url", "The home page in this language.") { _, page in page.link(to: PageID.home) },
      .record("logo", Picture.model, "The logo.") { _, page in
        Picture(page.company.logo, alt: page.company.name)
      },
      .flag(
        "shows-name",
        "Whether the name is to stand in the head of the page: where there is no logo, or one that is too square to hold it."
      ) { _, page in
        guard let logo = page.company.logo else { return true }
        return page.index.pictures[logo.value].map { $0.width < 2 * $0.height } ?? false
      },
      .text("css-url", "The style sheet.") { _, page in page.link(to: page.index.stylesheet) },
      .text("theme-url", "The folder of the theme's own assets; a file's name follows it.") { _, page in
        page.link(to: "\(Theme.assetFolder)/")
      },
      .list("nav", of: navigationItem, "The menu.") { _, page in navigation(page) },
      .record("open-roles", openRoles, "The open roles, counted.") { _, _ in () },
      .list("links", of: link, "Pages elsewhere, and free pages that are not in the menu.") { _, page in
        links(page)
      },
      .list("statements", of: Statements.model, "Equal opportunity and the like.") { _, page in
        page.link(to: PageID.howWeHire) == nil ? [] : page.statements
      },
      .record("newsletter", newsletter, "News of new roles.") { _, page in page.company.newsletter },
    ])

  private static let navigationItem = Model<NavigationItem, PageContext>(
    "menu item",
    [
      .tagged("label", "The link's text.") { item, page in
        page.title(item.label, linkLanguage: item.language)
      },
      .text("url", "The page.") { $1.link(to: $0.page) },
      .text("language", "Its language, where it is another than the page's.") { item, _ in item.language },
      .languageNote { item, _ in item.language },
      .flag("is-current", "Whether this is the page.") { $0.page == $1.page },
      .number("count", "How many roles are open, where this is their page and there are any.") { item, page in
        item.page == PageID.roles && !page.index.openRoles.isEmpty ? page.index.openRoles.count : nil
      },
    ])

  private static func navigation(_ page: PageContext) -> [NavigationItem] {
    let lists: [PageID] = [.roles, .teams, .stories, .families, .howWeHire]
    let items = lists.filter { page.link(to: $0) != nil }.map {
      NavigationItem(label: PlainText(page.words($0.kind.rawValue)), page: $0)
    }
    let free = page.index.pages.filter {
      $0.menu?.value == true && page.link(to: PageID.free($0.slug)) != nil
    }
    return items
      + free.map {
        NavigationItem(
          label: $0.title, page: .free($0.slug), language: page.index.foreignLanguage(of: $0))
      }
  }

  private static let openRoles = Model<Void, PageContext>(
    "open roles",
    [
      .text("text", "How many, in words.") { _, page in
        page.openRolesText(page.index.openRoles) ?? page.words("open-roles-none")
      },
      .number("count", "How many.") { _, page in page.index.openRoles.count },
      .text("url", "Their page.") { _, page in page.link(to: PageID.roles) },
    ])

  private struct Link: Sendable {
    var text: String
    var url: String
    /// The language of the text, where it is another than the page's.
    var language: String?
  }

  private static let link = Model<Link, PageContext>(
    "link",
    [
      .text("text", "The link's text.") { link, _ in link.text },
      .text("text-language", "The text's language, where it is another than the page's.") { link, _ in
        link.language
      },
      .text("url", "Where it leads.") { link, page in page.link(written: link.url) },
      .text("language", "The language of what is there, where it is another than the page's.") { link, page in
        page.foreignLanguage(written: link.url)
      },
      .languageNote { link, page in page.foreignLanguage(written: link.url) },
    ])

  private static func links(_ page: PageContext) -> [Link] {
    let index = page.index
    let free = index.pages.filter { $0.menu?.value != true }.compactMap { item in
      index.routes.address(of: .free(item.slug), in: index.language).map {
        Link(text: item.title.value, url: $0.path, language: index.foreignLanguage(of: item.title))
      }
    }
    let elsewhere = page.company.links.compactMap { link in
      link.url.map {
        Link(text: link.title.value, url: $0.value, language: index.foreignLanguage(ofTitle: link))
      }
    }
    return free + elsewhere
  }

  private static let newsletter = Model<Newsletter, PageContext>(
    "newsletter",
    [
      .written("text", "What comes, and how often.") { item, page in
        item.text ?? PlainText(page.words("newsletter"))
      },
      .text("url", "Where one signs up.") { item, page in page.link(written: item.url.value) },
    ])
}
