/// What a file's name says: `ranking-engineer.de.yaml` is the German of `ranking-engineer`.
package struct ContentName: Sendable {
  /// The path below the content folder.
  package let path: String
  /// The name's first part.
  package let slug: String
  /// The second part: a language, or `private`; nil where there is none.
  let suffix: String?

  /// Reads a path of a folder such as `roles/`; nil where the ending is another.
  package init?(_ path: String, ending: String) {
    guard let name = path.split(separator: "/").last, name.hasSuffix(ending) else { return nil }
    let parts = name.dropLast(ending.count).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first else { return nil }
    self.path = path
    slug = String(first)
    suffix = parts.count == 2 ? String(parts[1]) : nil
  }

  /// Whether it marks a file that is never published.
  package var isPrivate: Bool { suffix == "private" }

  /// The language of a translation; nil for an original.
  package var language: String? { isPrivate ? nil : suffix }
}
