internal import Diagnostics

/// Items as they were read, kept in memory for the next time: a file with the same bytes says the same.
package struct ReadItems: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let language: String
    /// The item; nil where nothing of it could be read.
    let item: (any ContentItem)?
    let findings: DiagnosticSink
  }

  private var entries: [String: Entry] = [:]

  /// Makes an empty collection.
  package init() {}

  /// What was read of a file, with what was found; nil where it is another file now.
  func item<Item: ContentItem>(
    _ file: SourceFile, language: String, as type: Item.Type
  ) -> (item: Item?, findings: DiagnosticSink)? {
    guard let entry = entries[file.path], entry.language == language, entry.bytes == file.bytes else {
      return nil
    }
    guard let item = entry.item else { return (nil, entry.findings) }
    return (item as? Item).map { ($0, entry.findings) }
  }

  mutating func keep(
    _ item: (any ContentItem)?, _ findings: DiagnosticSink, of file: SourceFile, language: String
  ) {
    entries[file.path] = Entry(bytes: file.bytes, language: language, item: item, findings: findings)
  }
}
