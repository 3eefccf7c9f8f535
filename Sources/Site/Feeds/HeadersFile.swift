internal import Text

extension GeneratedFile {
  /// _headers: what Netlify and Cloudflare Pages send along with each file.
  ///
  /// A company's own asset keeps its name when it changes, so that browsers ask again after an hour. What has a hash of its
  /// bytes in its name is kept for good. No file may fall under two rules: hosts would send both.
  static func headers(_ unchanging: [String]) -> GeneratedFile {
    let paths =
      unchanging.prefix(mostPaths).map { percentEncoded($0) } + [
        "\(VariantMaker.folder)/*", "\(CardSet.folder)/*",
      ]
    return GeneratedFile(path: "_headers") { out in
      out.append(
        """
        /*
          Content-Security-Policy: \(ContentSecurityPolicy.header)
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
        /assets/*
          Cache-Control: public, max-age=3600

        """)
      for path in paths { out.append("/\(path)\n  Cache-Control: public, max-age=31536000, immutable\n") }
    }
  }

  /// How many paths of a theme have a rule of their own; Cloudflare Pages reads a hundred rules.
  private static let mostPaths = 90
}
