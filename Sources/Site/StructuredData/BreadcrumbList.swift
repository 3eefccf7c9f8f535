internal import Content
internal import Routes
internal import Text

extension StructuredData {
  /// Where a page stands: the home page under the company's name, the page that the line above the heading leads to,
  /// and the page itself. <https://schema.org/BreadcrumbList>
  static func breadcrumbs(_ page: PageContext, heading: String) -> JSONValue {
    var trail: [(name: String, page: PageID)] = [(page.company.name.value, .home)]
    if let above = above(page) { trail.append(above) }
    trail.append((heading, page.page))
    var data = LinkedData("BreadcrumbList")
    let items = trail.enumerated().map { index, step in
      var item = LinkedData("ListItem")
      item.add("position", .number(Double(index + 1)))
      item.add("name", step.name)
      item.add(
        "item", page.index.routes.address(of: step.page, in: page.index.language).flatMap(page.canonical))
      return item.part
    }
    data.add("itemListElement", .array(items))
    return data.whole
  }

  /// The page above one: for a role its family, since that is what its page shows; nil where home is.
  private static func above(_ page: PageContext) -> (name: String, page: PageID)? {
    let list: PageID
    switch page.page {
    case .role:
      guard let id = page.role?.family.value, let family = page.index.family(id) else { return nil }
      return page.link(to: PageID.family(id)).map { _ in (family.title.value, .family(id)) }
    case .team: list = .teams
    case .story: list = .stories
    case .family: list = .families
    case .place: list = .roles
    case .home, .roles, .moreRoles, .teams, .stories, .families, .howWeHire, .free, .notFound: return nil
    }
    return page.link(to: list).map { _ in (page.words(list.kind.rawValue), list) }
  }
}
