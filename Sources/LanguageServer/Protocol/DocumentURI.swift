internal import Text

/// The path from the root that a `file:` address names; nil for any other address.
func path(ofURI uri: String) -> String? {
  let prefix = "file://"
  guard uri.lowercased().hasPrefix(prefix) else { return nil }
  // A host, such as `localhost`, may stand before the path.
  let rest = uri.dropFirst(prefix.count).drop { $0 != "/" }
  let path = percentDecoded(String(rest.prefix { $0 != "?" && $0 != "#" }))
  guard path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
  let parts = path.split(separator: "/")
  guard !parts.contains("."), !parts.contains("..") else { return nil }
  return "/" + parts.joined(separator: "/")
}

/// The address of a path from the root.
func uri(ofPath path: String) -> String { "file://" + percentEncoded(path) }
