internal import Content
internal import Routes
internal import Text

/// sitemap.xml: the pages that search engines may list. Source: sitemaps.org, protocol 0.9.
///
/// A page says when it changed only where the content knows, and which languages it is there in, as Google reads it.
struct Sitemap: Sendable {
  /// Whether search engines may list a page.
  typealias Filter = @Sendable (Route) -> Bool

  /// The file to begin with: the list itself, or the list of its parts.
  static let name = "sitemap.xml"
  /// How many addresses a file may hold, by the protocol.
  static let limit = 50_000
  /// How many addresses a file may hold with those of other languages, so that it stays below 50 MB.
  private static let mentions = 240_000

  private let site: FeedSite
  private let routes: RouteTable?
  private let parts: [ArraySlice<Route>]
  private let isIndexed: Filter

  /// Makes the list of some pages; `limit` says how many addresses a file may hold.
  init(_ site: FeedSite, _ routes: [Route], limit: Int = Sitemap.limit, isIndexed: @escaping Filter) {
    self.site = site
    self.routes = site.editions.first?.index.routes
    self.isIndexed = isIndexed
    let most = max(1, min(limit, Sitemap.mentions / (1 + site.editions.count)))
    parts = stride(from: 0, to: routes.count, by: most).map { routes[$0..<min($0 + most, routes.count)] }
  }

  /// The files, at the root of the site.
  var files: [GeneratedFile] {
    guard parts.count > 1 else {
      return [file(Sitemap.name, parts.first ?? [])]
    }
    let list = GeneratedFile(path: Sitemap.name) { out in
      out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
      out.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
      for number in parts.indices {
        out.append("<sitemap>")
        out.append("<loc>")
        out.append(escapingXML: address(path(number)))
        out.append("</loc></sitemap>\n")
      }
      out.append("</sitemapindex>\n")
    }
    return [list]
      + parts.indices.map { file(path($0), parts[$0]) }
  }

  private func path(_ number: Int) -> String { "sitemap-\(number + 1).xml" }

  private func address(_ path: String) -> String { site.editions.first?.address(path) ?? path }

  private func file(_ path: String, _ routes: ArraySlice<Route>) -> GeneratedFile {
    GeneratedFile(
      path: path, count: routes.count,
      head: { out in
        out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
        out.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
      },
      entries: { range, out in
        let start = routes.startIndex
        write(routes[start + range.lowerBound..<start + range.upperBound], into: &out)
      },
      foot: { $0.append("</urlset>\n") })
  }

  private func write(_ routes: ArraySlice<Route>, into out: inout ByteBuffer) {
    for route in routes where isIndexed(route) {
      out.append("<url>\n")
      out.element("loc", address(route.address.path))
      if let date = lastChange(route) { out.element("lastmod", date.iso) }
      for (language, address) in languages(of: route) {
        out.append("<xhtml:link rel=\"alternate\"")
        out.attribute("hreflang", language)
        out.attribute("href", self.address(address.path))
        out.append("/>\n")
      }
      out.append("</url>\n")
    }
  }

  /// The languages that a page is there in; none where there is only one.
  private func languages(of route: Route) -> [(String, Address)] {
    guard let routes else { return [] }
    let there = site.editions.map(\.language).filter { routes.has(route.page, in: $0) }
    guard there.count > 1 else { return [] }
    return there.compactMap { language in
      routes.address(of: route.page, in: language).map { (language, $0) }
    }
  }

  private func lastChange(_ route: Route) -> CalendarDate? {
    guard let index = site.editions.first(where: { $0.language == route.language })?.index else { return nil }
    switch route.page {
    case .role(let slug): return index.role(slug)?.lastChange(until: site.today)
    case .story(let slug):
      return index.story(slug).flatMap { $0.date.value > site.today ? nil : $0.date.value }
    default: return nil
    }
  }
}
