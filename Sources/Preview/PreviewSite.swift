public import Files

/// A site that can be shown, wherever its files come from.
public protocol PreviewSite: Sendable {
  /// The part of the site's address after its host, with `/` at both ends: what links in 404.html begin with.
  var basePath: String { get }
  /// Stands for the bytes of all files that pages load under a name which does not tell one version from the next, such as
  /// pictures; another text where one of them is another.
  var assetMark: String { get }
  /// What lies at a path below the site's root, which is the empty path; nil for nothing.
  func kind(of path: String) -> FileKind?
  /// The bytes of a file; nil where it cannot be read.
  func read(_ path: String) -> [UInt8]?
}
