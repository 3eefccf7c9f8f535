package import Diagnostics
internal import Text

/// A place where a file names something else of the content or of the site.
///
/// The forms that read such values note them, so that nobody has to know where they stand. A translation has those
/// that it says itself, not those that it inherits.
package struct Mention: Sendable {
  /// What is named.
  package enum Kind: Sendable, Equatable {
    /// An item of the content, by its slug.
    case item(ContentKind)
    /// A file below assets/, by its path.
    case asset
    /// A folder below assets/, by its path: all in it is named.
    case folder
    /// A picture in a text, by its address.
    case picture
    /// A page or a file of this site, by its address.
    case link
    /// A file below assets/ that only a theme knows what to do with.
    case parameter
  }

  /// What is named.
  package let kind: Kind
  /// The name, as it is written.
  package let target: String
  /// Where it stands in its file.
  package let place: SourceRange
}

extension Mention {
  /// The path of the file that an address leads to: `assets/map.pdf` for `/assets/map.pdf#page=2`, `assets/a b` for `assets/a%20b`.
  package static func assetPath(_ address: String) -> String? {
    guard address.hasPrefix("assets/") || address.hasPrefix("/assets/") else { return nil }
    let path = address.hasPrefix("/") ? address.dropFirst() : address[...]
    return percentDecoded(String(path.prefix { $0 != "#" && $0 != "?" }))
  }
}
