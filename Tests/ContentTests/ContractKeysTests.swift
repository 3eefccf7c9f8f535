import Diagnostics
import Files
import TestSupport
import Testing
import YAML

@testable import Content

/// The demonstration is the manual's example: whoever looks for a key finds it in use there.
@Suite("every key of the content format is used in the demonstration")
struct ContractKeysTests {
  /// Keys that the demonstration can't use.
  static let exceptions: Set = [
    // The demonstration's own family is known by the concepts of the neighbour whose place it takes.
    "a family: concepts", "a family: called",
    // A font file is too large for an example, and cards are drawn without one.
    "site.yaml: cards", "cards: font", "a theme: fonts",
    // It shows how to write so that nothing is found, and so it has nothing to accept.
    "company.yaml: allow", "a role: allow", "a team: allow", "a story: allow", "a page: allow",
    "an allowance: rule", "an allowance: reason",
  ]

  /// Keys that mean the same in every file; one example is enough.
  static let common: Set = ["aliases", "draft", "notes", "params"]

  @Test("keys that no file uses")
  func unused() throws {
    var keys: [String] = []
    var used: Set<String> = []
    let content = TestSupport.files(in: "\(Repository.root)/content")
    let kinds: [(shape: ValueShape, folder: String)] = [
      (SiteSettings.form.shape, "site."), (Company.form.shape, "company."), (Role.form.shape, "roles/"),
      (Team.form.shape, "teams/"), (Story.form.shape, "stories/"), (FreePage.form.shape, "pages/"),
      (Family.form.shape, "families/"),
    ]
    for (shape, folder) in kinds {
      list(shape, into: &keys)
      for (path, bytes) in content where path.hasPrefix(folder) {
        let file = SourceFile(path: path, bytes: bytes)
        var sink = DiagnosticSink()
        let range = path.hasSuffix(".md") ? try #require(FrontMatter.split(file, into: &sink)).yaml : nil
        let tree = try #require(YAMLTree.parse(file, in: range, into: &sink))
        walk(shape, try #require(tree.root), tree, into: &used)
      }
    }
    let commonUsed = Set(used.compactMap { $0.split(separator: " ").last.map(String.init) })
      .intersection(ContractKeysTests.common)
    let unused = keys.filter { key in
      let name = key.split(separator: " ").last.map(String.init) ?? ""
      if key.hasPrefix("a concept: ") { return false }
      return !used.contains(key) && !ContractKeysTests.exceptions.contains(key) && !commonUsed.contains(name)
    }
    #expect(unused == [], "use them in content/, where people would look for an example")
    #expect(ContractKeysTests.exceptions.intersection(used) == [], "they are no exceptions any more")
    #expect(keys.count > 180)
  }

  /// Adds the keys of a shape that are not there yet, as `a stage: prepare`.
  private func list(_ shape: ValueShape, into keys: inout [String]) {
    switch shape {
    case .mapping(let mapping):
      let names = mapping.keys.map { "\(mapping.title): \($0.name)" }
      guard !names.allSatisfy(keys.contains) else { return }
      keys += names
      for key in mapping.keys { list(key.shape, into: &keys) }
    case .list(let item), .oneOrMore(let item), .table(_, _, let item): list(item, into: &keys)
    case .either(let first, let second):
      list(first, into: &keys)
      list(second, into: &keys)
    default: return
    }
  }

  private func walk(_ shape: ValueShape, _ node: NodeID, _ tree: YAMLTree, into used: inout Set<String>) {
    switch (shape, tree.kind(of: node)) {
    case (.mapping(let mapping), .mapping):
      for (keyNode, value) in tree.pairs(of: node) {
        let name = tree.text(of: keyNode)
        guard let key = mapping.keys.first(where: { $0.name == name }) else { continue }
        used.insert("\(mapping.title): \(key.name)")
        walk(key.shape, value, tree, into: &used)
      }
    case (.mapping(let mapping), .scalar):
      if let shorthand = mapping.shorthand { used.insert("\(mapping.title): \(shorthand)") }
    case (.list(let item), .sequence), (.oneOrMore(let item), .sequence):
      for child in tree.items(of: node) { walk(item, child, tree, into: &used) }
    case (.oneOrMore(let item), _): walk(item, node, tree, into: &used)
    case (.table(_, _, let item), .mapping):
      for (_, value) in tree.pairs(of: node) { walk(item, value, tree, into: &used) }
    case (.either(let first, let second), _):
      walk(first, node, tree, into: &used)
      walk(second, node, tree, into: &used)
    default: return
    }
  }
}
