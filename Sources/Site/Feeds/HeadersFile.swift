internal import Text

extension GeneratedFile {
  /// _headers: what Netlify and Cloudflare Pages send along with each file.
  ///
  /// A company's own asset keeps its name when it changes, so that browsers ask again after an hour; a card has a hash in
  /// its name, and is kept for good.
  static let headers = GeneratedFile(path: "_headers") { out in
    out.append(
      """
      /*
        Content-Security-Policy: \(ContentSecurityPolicy.header)
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
      /assets/*
        Cache-Control: public, max-age=3600
      /cards/*
        Cache-Control: public, max-age=31536000, immutable

      """)
  }
}
