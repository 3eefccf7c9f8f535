/// A change that mends a finding.
public struct Fix: Sendable, Hashable {
  /// One replacement in the finding's own file.
  public struct Edit: Sendable, Hashable {
    /// The bytes to replace; empty to insert.
    public var range: SourceRange
    /// What stands there afterwards.
    public var replacement: String

    /// Makes an edit.
    public init(_ range: SourceRange, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// What the change does, as an order: "Put quotes around the text".
  public var title: String
  /// Whether the meaning surely stays, so that it may be made without asking.
  public var isSafe: Bool
  /// The edits, in the order of the file; they do not overlap.
  public var edits: [Edit]

  /// Makes a fix.
  public init(title: String, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}
