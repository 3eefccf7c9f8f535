/// An address of the site, from its root: `/roles/ranking-engineer/`.
package struct Address: Sendable, Hashable {
  /// The address as the contract writes it, with `/` at both ends, or a file's name at the end.
  package let path: String

  /// Makes an address of its parts; no part is the home page.
  package init(_ parts: [String]) {
    path = parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
  }

  /// Makes the address of a file: `/404.html`.
  package init(file: String) {
    path = "/" + file
  }

  /// The file that holds the page, below the site's folder.
  package var file: String {
    path.hasSuffix("/") ? String(path.dropFirst()) + "index.html" : String(path.dropFirst())
  }

  /// What leads from a page at this address to the site's root: empty, `../`, `../../` …
  package var toRoot: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") } - 1)
  }

  /// The link from a page at this address to another address, or to a file such as `assets/site.css`.
  package func link(to target: String) -> String {
    let below = target.hasPrefix("/") ? String(target.dropFirst()) : target
    let link = toRoot + below
    return link.isEmpty ? "./" : link
  }
}
