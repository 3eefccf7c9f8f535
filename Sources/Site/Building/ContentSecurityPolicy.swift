/// What a browser may load for a page of the site: its own files, and nothing from elsewhere.
///
/// Source: W3C, Content Security Policy Level 3. Blocks of data, such as JSON-LD, are no scripts to it.
enum ContentSecurityPolicy {
  /// The policy as a page can carry it, in a `meta` element.
  static let meta = [
    "default-src 'none'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "script-src 'self'",
    "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  /// The policy as a header: only there it can say that no other site may show a page in a frame.
  static let header = meta + "; frame-ancestors 'none'"
}
