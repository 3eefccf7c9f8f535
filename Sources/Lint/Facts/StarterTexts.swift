internal import Content
internal import Diagnostics
internal import Rulebook
internal import Text
internal import YAML

/// The examples in the files that `remit new` begins: what still says the same was not written by anybody.
enum StarterTexts {
  /// Whether a text is one of the examples.
  static func holds(_ text: String) -> Bool { all.contains(text) }

  private static let all: Set<String> = {
    let texts = CompiledRulebook.section(sectionName).map { reader in
      var reader = reader
      return PackedTexts(from: &reader)
    }
    let examples = texts ?? packed()
    return Set((0..<examples.count).map { examples[$0] })
  }()

  private static let sectionName = "starters"

  /// The examples, as a section of the compiled rulebook.
  static func section() -> CompiledRulebook.Section {
    var writer = PackedWriter()
    packed().write(to: &writer)
    return (sectionName, writer.bytes)
  }

  private static func packed() -> PackedTexts {
    var texts = PackedTexts()
    for path in Rulebook.starterPaths {
      for text in examples(in: path, Rulebook.starter(path) ?? "") { texts.append(text) }
    }
    return texts
  }

  /// The values of a starter that are sentences; names and choices may well be true as they are.
  private static func examples(in path: String, _ text: String) -> [String] {
    // What is filled in later, `{{title}}`, is no YAML.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("{{") }
    let file = SourceFile(path: path, bytes: Array(lines.joined(separator: "\n").utf8))
    var sink = DiagnosticSink()
    let range = path.hasSuffix(".md") ? FrontMatter.split(file, into: &sink)?.yaml : nil
    guard let tree = YAMLTree.parse(file, in: range, into: &sink), let root = tree.root else { return [] }
    return values(of: root, in: tree).map(\.trimmed).filter { $0.split(separator: " ").count >= 3 }
  }

  private static func values(of node: NodeID, in tree: YAMLTree) -> [String] {
    switch tree.kind(of: node) {
    case .scalar: [tree.text(of: node)]
    case .sequence: tree.items(of: node).flatMap { values(of: $0, in: tree) }
    case .mapping: tree.pairs(of: node).flatMap { values(of: $0.value, in: tree) }
    }
  }
}
