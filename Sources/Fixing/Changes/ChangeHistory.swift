/// Who knows what was changed, and since when: git, or a test.
public protocol ChangeHistory: Sendable {
  /// The files that differ from what they were where our work left another one, by their paths from the root, links
  /// followed in their folders; new ones too, removed ones not.
  ///
  /// - Parameters:
  ///   - name: what the other work is called: a branch, a tag, a commit.
  ///   - folder: a folder of the work, as the user named it.
  func filesChanged(since name: String, in folder: String) throws(HistoryError) -> Set<String>
}

/// Why nobody knows what was changed.
public struct HistoryError: Error, Sendable, Equatable {
  /// What is wrong, in one sentence without a full stop.
  public let message: String
  /// What to do, as an order; nil where nobody can tell.
  public let help: String?

  /// Makes an error.
  public init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}
