/// A link as an author wrote it, by what it leads to.
package enum SiteLink: Sendable, Equatable {
  /// A page of this site, from its root, with the part after `#`, empty where there is none.
  case page(path: String, fragment: String)
  /// A place on the same page.
  case fragment(String)
  /// A file below assets/.
  case asset(String)
  /// Anything elsewhere.
  case elsewhere(String)
  /// A path that begins nowhere in particular: `../teams/`.
  case relative(String)

  /// Reads a link.
  package init(_ target: String) {
    if target.hasPrefix("#") {
      self = .fragment(String(target.dropFirst()))
    } else if target.hasPrefix("assets/") {
      self = .asset(target)
    } else if target.hasPrefix("/assets/") {
      self = .asset(String(target.dropFirst()))
    } else if target.hasPrefix("/"), !target.hasPrefix("//") {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      self = .page(path: String(parts[0]), fragment: parts.count == 2 ? String(parts[1]) : "")
    } else if let colon = target.firstIndex(of: ":"), !target[..<colon].contains("/") {
      self = .elsewhere(target)
    } else {
      self = .relative(target)
    }
  }
}
