internal import Text

extension GeneratedFile {
  /// robots.txt: everybody may read everything, and the list of pages is there. Source: RFC 9309.
  static func robots(_ site: FeedSite) -> GeneratedFile {
    GeneratedFile(path: "robots.txt") { out in
      out.append("User-agent: *\nAllow: /\n")
      guard site.hasBase, let first = site.editions.first else { return }
      out.append("\nSitemap: \(first.address(Sitemap.name))\n")
    }
  }
}
