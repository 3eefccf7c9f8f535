internal import CCmark

/// The library that reads Markdown.
public enum MarkdownLibrary {
  /// The version of cmark that is linked, such as `0.30.2`.
  public static var version: String { cmark_version_string().map { String(cString: $0) } ?? "" }
}
