internal import Content
internal import Diagnostics
internal import Rulebook
internal import Text
internal import YAML

/// The examples that files begin with: what still says the same was not written by anybody.
struct StarterTexts {
  /// The company of the site that `remit init` begins; a site that has it is an example as a whole.
  static let company = "Example"
  /// Those in the files that `remit new` begins.
  static let ofNew = StarterTexts(section: "starters/new") { !$0.hasPrefix("init/") }
  /// Those in the site that `remit init` begins.
  static let ofInit = StarterTexts(section: "starters/init") { $0.hasPrefix("init/") }

  private let texts: Set<String>

  private init(section: String, _ isWanted: (String) -> Bool) {
    let packed = CompiledRulebook.section(section).map { reader in
      var reader = reader
      return PackedTexts(from: &reader)
    }
    let examples = packed ?? StarterTexts.packed(isWanted)
    texts = Set((0..<examples.count).map { examples[$0] })
  }

  /// Whether a text, or a line of it, is one of the examples.
  func hold(_ text: String) -> Bool {
    if texts.contains(text.trimmed) { return true }
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).contains { line in
        line.count < bytes.count
          && texts.contains(String(decoding: UnsafeBufferPointer(rebasing: line), as: UTF8.self).trimmed)
      }
    }
  }

  /// The examples, as sections of the compiled rulebook.
  static func sections() -> [CompiledRulebook.Section] {
    [("starters/new", { !$0.hasPrefix("init/") }), ("starters/init", { $0.hasPrefix("init/") })].map {
      (name: String, isWanted: (String) -> Bool) in
      var writer = PackedWriter()
      packed(isWanted).write(to: &writer)
      return (name, writer.bytes)
    }
  }

  private static func packed(_ isWanted: (String) -> Bool) -> PackedTexts {
    var texts = PackedTexts()
    for path in Rulebook.starterPaths where isWanted(path) {
      for text in examples(in: path, Rulebook.starter(path) ?? "") { texts.append(text) }
    }
    return texts
  }

  /// The values of a starter that are sentences, and their lines; names and choices may well be true as they are.
  private static func examples(in path: String, _ text: String) -> [String] {
    // What is filled in later, `{{title}}`, is no YAML.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("{{") }
    let file = SourceFile(path: path, bytes: Array(lines.joined(separator: "\n").utf8))
    var sink = DiagnosticSink()
    let range = path.hasSuffix(".md") ? FrontMatter.split(file, into: &sink)?.yaml : nil
    guard let tree = YAMLTree.parse(file, in: range, into: &sink), let root = tree.root else { return [] }
    let values = values(of: root, in: tree).map(\.trimmed)
    let parts = values.flatMap { $0.split(separator: "\n").map { String($0).trimmed } }
    return Set(values.filter { wordCount(of: $0) >= 3 } + parts.filter { wordCount(of: $0) >= 6 }).sorted()
  }

  private static func wordCount(of text: String) -> Int { text.split(separator: " ").count }

  private static func values(of node: NodeID, in tree: YAMLTree) -> [String] {
    switch tree.kind(of: node) {
    case .scalar: [tree.text(of: node)]
    case .sequence: tree.items(of: node).flatMap { values(of: $0, in: tree) }
    case .mapping: tree.pairs(of: node).flatMap { values(of: $0.value, in: tree) }
    }
  }
}
