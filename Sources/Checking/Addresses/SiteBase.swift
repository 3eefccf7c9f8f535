internal import Text

/// The address under which a site is, or will be, published.
package struct SiteBase: Sendable, Equatable {
  /// `https` or `http`; nil where nobody knows.
  package let scheme: String?
  /// Host and port in small letters; nil where nobody knows.
  package let host: String?
  /// The path of the home page, which begins and ends with a slash.
  package let path: String

  /// A site at the root of a host that nobody knows.
  package static let unknown = SiteBase(scheme: nil, host: nil, path: "/")

  private init(scheme: String?, host: String?, path: String) {
    self.scheme = scheme
    self.host = host
    self.path = path
  }

  /// Reads an address such as `https://example.org/jobs/`; nil where it is none of the web.
  package init?(_ text: String) {
    let parts = AddressParts(text)
    guard let scheme = parts.scheme, scheme == "https" || scheme == "http", let host = parts.host,
      !host.isEmpty
    else { return nil }
    let path = parts.path.hasPrefix("/") ? parts.path : "/"
    self.init(scheme: scheme, host: host, path: path.hasSuffix("/") ? path : path + "/")
  }
}
