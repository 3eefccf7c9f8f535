internal import Content
internal import Routes
internal import Text

/// A file beside the pages, for programs.
struct GeneratedFile: Sendable {
  /// The path below the site's folder.
  let path: String
  /// Writes it.
  let write: @Sendable (inout ByteBuffer) -> Void
}

extension GeneratedFile {
  /// All of them, for a site; `unchanging` are paths of files whose names hold a hash of their bytes.
  static func all(
    _ site: FeedSite, _ routes: [Route], unchanging: [String], isIndexed: @escaping Sitemap.Filter
  ) -> [GeneratedFile] {
    var files = [robots(site), headers(unchanging)]
    // Nothing of the rest is of use without whole addresses.
    guard site.hasBase else { return files }
    files += Sitemap(site, routes, isIndexed: isIndexed).files
    for edition in site.editions {
      for scope in FeedScope.all(in: edition.index) {
        if site.writes(.atom) { files.append(.atom(edition, scope, site)) }
        if site.writes(.json) { files.append(.jsonFeed(edition, scope, site)) }
      }
      if site.writes(.roles) { files.append(.roles(edition, site)) }
    }
    // Job boards want each role once.
    if let first = site.editions.first {
      if site.writes(.indeed) { files.append(.board(IndeedFeed.board, first, site)) }
      if site.writes(.linkedin) { files.append(.board(LinkedInFeed.board, first, site)) }
    }
    return files
  }
}
