internal import Content
internal import Diagnostics
internal import Text

extension RoleDraft {
  /// A hash of each key's text.
  package var hashes: [String: String] {
    Dictionary(blocks.map { ($0.key, RoleDraft.hash($0.text)) }, uniquingKeysWith: { first, _ in first })
  }

  static func hash(_ text: String) -> String {
    String(contentHash(Array(RoleFileText.normal(text).utf8)).prefix(16))
  }
}

extension ImportRecord.Job {
  /// Whether the text of a file has the title that the source gave last.
  package func isTitle(of text: String) -> Bool {
    RoleFileText(text).block("title").map(RoleDraft.hash) == keys["title"]
  }
}

/// A role's file after another import, key by key: what people left as it was imported follows the source, and what they
/// changed stays.
package struct RoleMerge: Sendable {
  /// A key that both changed.
  package struct Conflict: Sendable, Equatable {
    package var key: String
    /// What the source says now; nil where it says nothing any more.
    package var theirs: String?
  }

  /// The text of the file.
  package private(set) var text: String
  /// The keys that follow the source: now another text, there for the first time, or gone.
  package private(set) var updated: [String] = []
  package private(set) var conflicts: [Conflict] = []
  /// Whether what came out could not be read as a role any more, so that nothing is changed.
  package private(set) var isBroken = false

  /// Brings together what people have and what the source says.
  ///
  /// - Parameter base: the hashes of what the source gave last.
  package init(_ ours: String, base: [String: String], theirs: RoleDraft) {
    text = ours
    var file = RoleFileText(ours)
    let keys = Set(base.keys).union(theirs.blocks.map(\.key))
    for key in keys.sorted(by: { (RoleKeyOrder.place(of: $0), $0) < (RoleKeyOrder.place(of: $1), $1) }) {
      let new = theirs.blocks.first { $0.key == key }?.text
      let newHash = new.map(RoleDraft.hash)
      guard newHash != base[key] else { continue }
      let here = file.block(key).map(RoleDraft.hash)
      if here == newHash { continue }
      guard here == base[key] else {
        conflicts.append(Conflict(key: key, theirs: new))
        continue
      }
      if let new { file.put(key, new) } else { file.remove(key) }
      updated.append(key)
    }
    guard !updated.isEmpty else { return }
    if RoleMerge.errors(in: file.text) > RoleMerge.errors(in: ours) {
      isBroken = true
      updated = []
    } else {
      text = file.text
    }
  }

  private static func errors(in text: String) -> Int {
    var sink = DiagnosticSink()
    _ = Role.read(SourceFile(path: "role.yaml", text: text), into: &sink)
    return sink.diagnostics.count { $0.severity == .error }
  }
}
