/// A place in a file, and what is to be said about it.
public struct Label: Sendable {
  /// The file; it keeps the bytes that an excerpt is cut from.
  public var file: SourceFile
  /// The bytes that are meant.
  public var range: SourceRange
  /// A few words beside the mark; nil where the message says enough.
  public var text: String?

  /// Makes a label.
  public init(_ file: SourceFile, _ range: SourceRange, _ text: String? = nil) {
    self.file = file
    self.range = range
    self.text = text
  }
}

/// One finding: what is wrong, where, and the way out.
public struct Diagnostic: Sendable {
  /// The rule's id, `category/name`.
  public var rule: String
  /// How much it weighs.
  public var severity: Severity
  /// What is wrong, in one sentence without a full stop, in the author's terms.
  public var message: String
  /// The exact words that are meant.
  public var primary: Label
  /// Other places that belong to it, such as the first of two duplicates.
  public var secondary: [Label]
  /// Facts that explain it, a sentence each.
  public var notes: [String]
  /// What to do, in one sentence.
  public var help: String?
  /// Changes that mend it.
  public var fixes: [Fix]

  /// Makes a finding.
  public init(
    rule: String, severity: Severity = .error, message: String, at primary: Label,
    secondary: [Label] = [], notes: [String] = [], help: String? = nil, fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.primary = primary
    self.secondary = secondary
    self.notes = notes
    self.help = help
    self.fixes = fixes
  }
}

extension Diagnostic {
  /// The order in which findings are shown: by path, place, rule, message.
  public static func inReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.primary.file.path != right.primary.file.path {
      return left.primary.file.path < right.primary.file.path
    }
    if left.primary.range != right.primary.range {
      return (left.primary.range.start, left.primary.range.end)
        < (right.primary.range.start, right.primary.range.end)
    }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}
