package import Diagnostics
internal import Text
package import YAML

/// Reads typed values out of one file's tree and gathers what is wrong with it.
package struct Reader: Sendable {
  /// What a file is to its content.
  package enum Purpose: Sendable {
    /// It holds facts and texts.
    case original
    /// It holds the texts of an original in another language, and no facts; an original that is not whole can't tell
    /// how long its lists are.
    case translation(ofWhole: Bool)
    /// It changes a built-in family: what it does not say stays.
    case change

    /// Whether it is a translation.
    var isTranslation: Bool { if case .translation = self { true } else { false } }
    /// Whether it has to hold everything.
    var isOriginal: Bool { if case .original = self { true } else { false } }
  }

  /// The file's tree.
  package let tree: YAMLTree
  /// What the file is.
  package let purpose: Purpose
  /// The tag of the language that the file is written in; nil where that does not matter.
  let language: String?
  /// What was found.
  package var sink: DiagnosticSink
  /// What was named on the way.
  var mentions: [Mention] = []
  /// The key whose value is being read, for messages.
  var key = ""
  /// Whether a quotation mark that was never closed took keys away, so that nobody left them out.
  var hasLostKeys = false
  /// The nearest mapping that encloses the value, for messages.
  var mapping = "the file"
  /// The keys of the whole file, for messages; nil until they are read.
  var file: MappingShape?

  /// Makes a reader of a tree.
  package init(_ tree: YAMLTree, as purpose: Purpose = .original, language: String? = nil) {
    self.tree = tree
    self.purpose = purpose
    self.language = language
    sink = DiagnosticSink()
  }

  /// Whether the key must be there.
  var isRequired = false

  /// Whether the value is one of the list that the key holds.
  var isEntry = false

  /// The value's name in a message: "`title`", or "an entry of `must-haves`".
  var subject: String { key.isEmpty ? "the file" : isEntry ? "an entry of `\(key)`" : "`\(key)`" }

  /// Notes that a value names something.
  mutating func mention(_ kind: Mention.Kind, _ target: String, at place: SourceRange) {
    mentions.append(Mention(kind: kind, target: target, place: place))
  }

  /// Reports an error at a node.
  mutating func report(
    _ rule: String, _ message: String, at node: NodeID, help: String? = nil, notes: [String] = [],
    fixes: [Fix] = [], secondary: [Label] = []
  ) {
    report(
      rule, message, at: tree.range(of: node), help: help, notes: notes, fixes: fixes, secondary: secondary)
  }

  /// Reports an error at a place.
  mutating func report(
    _ rule: String, _ message: String, at range: SourceRange, help: String? = nil, notes: [String] = [],
    fixes: [Fix] = [], secondary: [Label] = []
  ) {
    sink.report(
      Diagnostic(
        rule: rule, message: message, at: Label(tree.file, range), secondary: secondary, notes: notes,
        help: help, fixes: fixes))
  }

  /// The text of a node that should be one; reports any other, and gives nil then.
  mutating func text(of node: NodeID, expected: ValueShape) -> String? {
    guard tree.kind(of: node) == .scalar, !isAbsent(node) else {
      reportWrongType(node, expected: expected)
      return nil
    }
    return tree.text(of: node)
  }

  /// `- Note: this is one text` is a mapping to YAML, and a text to the person who wrote it. Says whether it was so.
  ///
  /// A mapping with one of `keys`, or with what is near to one, is meant as a mapping.
  mutating func reportQuotelessText(_ node: NodeID, keys: [String] = []) -> Bool {
    guard tree.kind(of: node) == .mapping, !tree.isFlow(node) else { return false }
    let pairs = Array(tree.pairs(of: node).prefix(2))
    guard pairs.count == 1, let pair = pairs.first, tree.kind(of: pair.value) == .scalar else { return false }
    let name = tree.text(of: pair.key)
    guard !keys.contains(name), name.contains(" ") || nearName(to: name, among: keys) == nil else {
      return false
    }
    let range = tree.range(of: node)
    report(
      "content/needs-quotes", "YAML reads a text with `: ` in it as a key and a value", at: range,
      help: "put quotes around this", fixes: [quotingFix(for: range, in: tree.file)])
    return true
  }

  /// Whether a key stands there with nothing after it, or with a word by which YAML says nothing.
  func isAbsent(_ node: NodeID) -> Bool {
    guard tree.kind(of: node) == .scalar, tree.style(of: node) == .plain else { return false }
    let count = tree.range(of: node).count
    return count == 0 || count <= 4 && ["null", "~", "Null", "NULL"].contains(tree.text(of: node))
  }
}
